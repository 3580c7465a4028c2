import { beforeAll, describe, expect, it } from 'vitest';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { checkPdf } from './check.js';
import { readPdf, writePdf } from './file.js';
import { contentMutations } from './mutations/content.js';
import { documentMutations } from './mutations/document.js';
import { objectMutations } from './mutations/objects.js';
import { structureMutations } from './mutations/structure.js';
import { samplePiece } from './sample-piece.js';
import { checkNames } from './subject.js';
import { pdfPages, pdfText } from './text.js';

const mutations = [...documentMutations, ...contentMutations, ...structureMutations, ...objectMutations];

let good: Uint8Array;
beforeAll(async () => {
  good = (await exportPdf(samplePiece(), loadFonts())).bytes;
});

describe('checkPdf', () => {
  it('finds nothing in a good file', async () => {
    expect(await checkPdf(good)).toEqual([]);
  });

  it('finds nothing in a good file written back, so that what it finds below comes from the change', async () => {
    expect(await checkPdf(writePdf(readPdf(good)))).toEqual([]);
  });

  it.each(mutations)('$check: $change', async ({ check, apply, also }) => {
    const problems = await checkPdf(apply(good));
    const names = new Set(problems.map((problem) => problem.check));
    expect([...names].sort(), JSON.stringify(problems.slice(0, 5))).toEqual([check, ...also].sort());
  });

  it('has no check that is not proven by a change', () => {
    expect([...new Set(mutations.map(({ check }) => check))].sort()).toEqual([...checkNames].sort());
  });
});

describe('pdfText and pdfPages', () => {
  it('read the text of every page', async () => {
    const text = await pdfText(good);
    expect(text).toContain('Convention de coopération décentralisée');
    expect(text.split('\f')).toHaveLength(await pdfPages(good));
  });
});
