import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dossier } from '../src/dossier/model.js';
import { exportHtml } from '../src/exporters/html/html.js';
import { exportPdf } from '../src/exporters/pdf/pdf.js';
import { loadFonts } from '../src/io/fonts.js';
import { buildPiece } from '../src/pieces/piece.js';
import { loadTemplate } from '../src/pieces/templates/load.js';
import { typstSource } from './typst-source.js';

/**
 * Many presentation notes in one process: OUT, FORMAT (`pdf`, `typ`, `html`), DOSSIER… The command line makes the pieces of one dossier a call;
 * this is what a program that keeps the modules loaded pays for one more.
 */
const [out = '', format = 'pdf', ...files] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const template = await loadTemplate('presentation', 'fr');
if (template === undefined) throw new Error('no template');
const fonts = await loadFonts(undefined);
for (const [index, file] of files.entries()) {
  const dossier = parse(readFileSync(file, 'utf8')) as Dossier;
  const built = buildPiece({ name: 'presentation', template, dossier, lang: 'fr', date: dossier.identification.dateMiseAJour });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  const content =
    format === 'pdf' ? (await exportPdf(built.piece, fonts)).bytes : format === 'typ' ? typstSource(built.piece) : exportHtml(built.piece);
  writeFileSync(join(out, `${index}.${format}`), content);
}
