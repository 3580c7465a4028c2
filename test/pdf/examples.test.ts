import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/model.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { PIECE_NAMES, pieceRule } from '../../src/pieces/applies.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { dossierNames } from '../examples/names.js';
import { checkPdf } from './check.js';

const dossiers = dossierNames.map((name) => ({ name, dossier: parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier }));

describe.each(dossiers)('the PDF files of the example $name', ({ dossier }) => {
  const copies = PIECE_NAMES.flatMap((piece) =>
    pieceRule(piece)
      .copies(dossier)
      .map((subject) => ({ piece, subject })),
  );

  it.each(copies)('$piece $subject.id can be read by everyone, with every letter printed', async ({ piece, subject }) => {
    const template = await loadTemplate(piece, 'fr');
    if (!template) throw new Error(piece);
    const { dateMiseAJour: date } = dossier.identification;
    const stringify = (value: unknown): string => JSON.stringify(value);
    const built = buildPiece({ name: piece, template, dossier, lang: 'fr', date, subject, stringify });
    if ('problems' in built) throw new Error(JSON.stringify(built.problems));
    const { bytes, missingGlyphs } = await exportPdf(built.piece, loadFonts());
    expect(missingGlyphs).toEqual([]);
    expect(await checkPdf(bytes)).toEqual([]);
  });
});
