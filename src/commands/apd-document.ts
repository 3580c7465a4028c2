import type { ApdReport } from '../base/figures.js';
import { fill, type Voice } from '../exporters/apd/words.js';
import type { FontFiles } from '../exporters/pdf/fonts.js';
import type { Io } from '../io/io.js';
import { typeset } from '../pieces/typeset.js';
import { stampOf } from './stamp.js';

/** Formats of the summary and of the workbook. */
export const DOCUMENTS = ['md', 'html', 'pdf', 'docx', 'xlsx'] as const;
export type DocumentFormat = (typeof DOCUMENTS)[number];

/** Formats that are no text: on a screen they would be noise. */
export const BINARY: readonly string[] = ['pdf', 'docx', 'xlsx'] satisfies DocumentFormat[];

/** The declaration as a document to share. Exporters load only when they are used. */
export async function apdDocument(
  report: ApdReport,
  format: DocumentFormat,
  voice: Voice,
  detail: boolean,
  io: Io,
  fonts: () => Promise<FontFiles>,
): Promise<string | Uint8Array> {
  const { listSource } = await import('../reference/pays-cad-source.js');
  const source = report.list && listSource(report.list.id);
  const stamp = stampOf(io.env.SOURCE_DATE_EPOCH);
  const dated = stamp === undefined ? {} : { date: stamp };
  if (format === 'xlsx') {
    const { apdWorkbook } = await import('../exporters/apd/workbook.js');
    return (await import('../exporters/xlsx/xlsx.js')).exportXlsx({ ...apdWorkbook(report, voice, source), ...dated });
  }
  const { apdRecap } = await import('../exporters/apd/recap.js');
  const recap = apdRecap(report, voice, { source, figures: format !== 'md', detail });
  const piece = { ...recap, blocks: typeset(recap.blocks, voice.lang), ...dated };
  if (format === 'html') return (await import('../exporters/html/html.js')).exportHtml(piece);
  if (format === 'docx') return (await import('../exporters/docx/docx.js')).exportDocx(piece);
  if (format === 'md') {
    const { exportMarkdown } = await import('../exporters/md/md.js');
    // The marks that let a piece be read back would show in a mail; words of a dossier are escaped and cannot look like one.
    return exportMarkdown(piece).replace(/^<!-- aect:[^\n]*-->\n/gm, '');
  }
  const { exportPdf } = await import('../exporters/pdf/pdf.js');
  const { bytes, missingGlyphs } = await exportPdf(piece, await fonts());
  if (missingGlyphs.length > 0) io.note(`${fill(voice.words.appel.glyphes, { signes: missingGlyphs.join(' ') }, voice)}\n`);
  return bytes;
}
