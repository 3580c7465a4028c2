import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../src/exporters/docx/docx.js';
import { exportHtml } from '../../src/exporters/html/html.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { PARTNER_TEXTS } from '../../src/locales/partner-texts.js';
import { buildWithPartnerText } from '../../src/pieces/partner-text.js';
import type { BuiltPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { blockTexts } from '../office/block-texts.js';
import { checkPdf } from '../pdf/check.js';
import { example } from './examples.js';
import { lost, webText } from './read-back.js';

async function build(code: string): Promise<BuiltPiece> {
  const template = await loadTemplate('convention', 'fr');
  if (template === undefined) throw new Error('no template');
  const dossier = example('convention-blitta');
  const built = buildWithPartnerText({ name: 'convention', template, dossier, date: dossier.identification.dateMiseAJour }, code);
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

describe.each(Object.keys(PARTNER_TEXTS))('an act in French with a place for a text in “%s”', (code) => {
  const own = PARTNER_TEXTS[code];

  it('has the same articles, each with its place, marked with its language in every format', async () => {
    const { piece, missing } = await build(code);
    const texts = blockTexts(piece.blocks);
    const articles = texts.filter((text) => /^Article\s\d+\s–/.test(text));
    expect(articles.length).toBeGreaterThan(8);
    expect(texts.filter((text) => text === own?.toWrite).length).toBeGreaterThanOrEqual(articles.length);
    const second = texts.slice(texts.indexOf(own?.text ?? ''));
    for (const article of articles) expect(second.some((text) => text.endsWith(article.replace(/^Article\s\d+\s–/, '–')))).toBe(true);
    expect(second).toContainEqual(expect.stringMatching(new RegExp(`^${own?.article.replace('{n}', '2')} –`)));
    const { bytes, missingGlyphs } = await exportPdf(piece, loadFonts());
    expect(missingGlyphs).toEqual([]);
    expect(await checkPdf(bytes)).toEqual([]);
    const html = exportHtml(piece);
    expect(lost(texts, webText(html))).toEqual([]);
    expect(html).toContain(`lang="${code}"`);
    expect((await exportDocx(piece)).length).toBeGreaterThan(1000);
    // A place to fill is no text to sign.
    expect(piece.draftMark).toBe('BROUILLON');
    expect(missing.at(-1)).toMatch(/à écrire par le partenaire/);
  });
});

describe('the first page', () => {
  it('says which text is authentic', async () => {
    expect((await build('es')).markdown).toMatch(/suivi du texte en espagnol\. Langue faisant foi\s: français\./);
  });
});
