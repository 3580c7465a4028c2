import { describe, expect, it } from 'vitest';
import { dossierNames } from '../examples/names.js';
import { pdfText } from '../pdf/text.js';
import { readXml } from '../pdf/xml.js';
import { renderExample } from './rendered.js';
import { htmlTexts, htmlWords, markdownWords } from './text.js';

const DOCTYPE = '<!DOCTYPE html>\n';

function dense(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** Room for what stands between two pages: the foot of the first, the mark and the repeated head of a table on the second. */
const SEAM = 300;

function isPrinted(text: string, pages: readonly string[]): boolean {
  if (pages.some((page) => page.includes(text))) return true;
  return pages.some((page, index) => {
    const next = pages[index + 1] ?? '';
    return Array.from(text.slice(1)).some((_, cut) => {
      const [before, after] = [text.slice(0, cut + 1), text.slice(cut + 1)];
      return page.slice(-before.length - SEAM).includes(before) && next.slice(0, after.length + SEAM).includes(after);
    });
  });
}

describe.each(dossierNames)('the pages of the example %s', async (name) => {
  const files = await renderExample(name, 'html,md,pdf');
  const pieces = [...files.keys()].filter((file) => file.endsWith('.html')).map((file) => file.replace(/\.html$/, ''));
  const page = (piece: string): string => files.get(`${piece}.html`) ?? '';

  it('are as many as its PDF files', () => {
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.length * 3).toBe(files.size);
  });

  it.each(pieces)('%s is XML without a fault', (piece) => {
    expect(page(piece).startsWith(DOCTYPE)).toBe(true);
    const root = readXml(page(piece).slice(DOCTYPE.length));
    expect(root.name).toBe('{http://www.w3.org/1999/xhtml}html');
  });

  it.each(pieces)('%s asks for nothing from elsewhere', (piece) => {
    expect(page(piece)).not.toMatch(/<(?:script|link|img|iframe|object|embed|base)\b|\bsrc=|@import|url\(|\son\w+=/i);
  });

  it.each(pieces)('%s has one title of its own, headings without a gap, and each identifier once', (piece) => {
    const levels = [...page(piece).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const ids = [...page(piece).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page(piece).matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g))
      expect(ids).toContain(target);
  });

  it.each(pieces)('%s says what the Markdown says, word for word', (piece) => {
    const expected = markdownWords(files.get(`${piece}.md`) ?? '');
    expect(expected.length).toBeGreaterThan(100);
    expect(htmlWords(page(piece))).toEqual(expected);
  });

  it.each(pieces)('%s says what the PDF says', async (piece) => {
    const pages = (await pdfText(Uint8Array.from(Buffer.from(files.get(`${piece}.pdf`) ?? '', 'latin1')))).split('\f').map(dense);
    const missing = htmlTexts(page(piece)).filter((text) => !isPrinted(dense(text), pages));
    expect(missing).toEqual([]);
    expect(isPrinted('motabsent', pages)).toBe(false);
  });
});
