import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/base/blocks.js';
import { exportHtml } from '../../src/exporters/html/html.js';
import { samplePiece } from '../pdf/sample-piece.js';
import { Browser, canOpenPages } from './browser.js';
import { renderExample, renderPiece, renderRecap } from './rendered.js';

const VIEWS = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** Parts that scroll sideways and that the keyboard cannot reach, or that have no name. An expression for the page: these tests know no DOM. */
const UNREACHABLE = `[...document.querySelectorAll('*')]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto')
  .filter((each) => each.getAttribute('tabindex') !== '0' || !each.getAttribute('aria-label'))
  .map((each) => each.outerHTML.slice(0, 80))`;

/** Faults found by axe, all its rules and its advice on good practice together: rule, and the first elements concerned. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 120))
        .join(' ')}`,
  );
}

/** Pieces that the first two examples do not call for. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['brasschaat-tarija', 'partenariat'],
  ['edegem-san-jeronimo', 'partenariat'],
  ['herent-nimlahakok', 'partenariat'],
  ['jakarta-expert', 'mission'],
  ['connect-ghana', 'echange'],
  ['jeunesse-maroc', 'avenant'],
  ['jumelage-cerv', 'charte'],
  ['eau-mali', 'rapport'],
];

async function pages(): Promise<[string, string][]> {
  const names = ['convention-blitta', 'eau-mali'];
  const rendered = await Promise.all(
    names.map(async (name) =>
      [...(await renderExample(name, 'html'))].map(([file, html]) => [`${name}/${file}`, html] as [string, string]),
    ),
  );
  const others = await Promise.all(
    OTHERS.map(async ([name, piece]) => [`${name}/${piece}`, await renderPiece(name, piece)] as [string, string]),
  );
  return [
    ...rendered.flat(),
    ...others,
    ['declaration-2025', await renderRecap('html')],
    ['the sample with every block', exportHtml(samplePiece())],
  ];
}

describe.runIf(canOpenPages)('a page in Chromium (left out where /usr/bin/chromium is missing: apt-get install chromium)', async () => {
  const browser = new Browser();
  beforeAll(() => browser.start(), 60_000);
  afterAll(() => browser.stop());
  const all = await pages();

  it.each(all)('%s has no fault, on narrow and wide screens, light and dark', async (_, html) => {
    for (const view of VIEWS) {
      const { page, asked } = await browser.open(html, view);
      expect(await faults(page), JSON.stringify(view)).toEqual([]);
      expect(asked).toEqual([]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width, 'the page itself never scrolls sideways').toBeLessThanOrEqual(view.width);
      await page.close();
    }
  });

  it.each(all)('%s is the same page when it is read as XML', async (_, html) => {
    const { page } = await browser.open(html, { width: 1280, scheme: 'light' });
    const [asXml, asHtml] = await page.evaluate<[string, string]>(`[
      new DOMParser().parseFromString(${JSON.stringify(html)}, 'application/xhtml+xml').documentElement,
      new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').documentElement,
    ].map((each) => [...each.querySelectorAll('*')].map((one) => one.localName + one.attributes.length).join(' '))`);
    expect(asXml.split(' ').length).toBeGreaterThan(40);
    expect(asXml).toBe(asHtml);
    await page.close();
  });

  it.each(all)('%s can be read to the end by the keyboard', async (_, html) => {
    const { page } = await browser.open(html, { width: 320, scheme: 'light' });
    const outOfReach = await page.evaluate<string[]>(UNREACHABLE);
    expect(outOfReach).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<unknown>('document.activeElement?.getAttribute("href")')).toBe('#contenu');
    expect(await page.evaluate<unknown>('document.activeElement?.getBoundingClientRect().left >= 0')).toBe(true);
    await page.close();
  });

  it('folds words of any length rather than scroll sideways', async () => {
    const long = [{ type: 'text', text: 'x'.repeat(400) }] as const;
    const cells = [{ children: long }, { children: long }];
    const blocks: Block[] = [
      { type: 'heading', level: 1, children: long },
      { type: 'heading', level: 2, children: long },
      { type: 'contents', title: 'x'.repeat(400) },
      { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: long }]] },
      {
        type: 'note',
        kind: 'note',
        children: [{ type: 'paragraph', children: [{ type: 'link', href: 'https://a.example', children: long }] }],
      },
      { type: 'keyValues', caption: long, items: [{ label: long, value: long }] },
      { type: 'table', caption: long, columns: [{ align: 'left' }, { align: 'right' }], head: cells, rows: [{ cells }] },
      { type: 'signatures', items: [{ party: 'x'.repeat(400), capacity: 'x', name: 'x'.repeat(400), prompt: 'x' }] },
    ];
    const name = 'x'.repeat(400);
    const html = exportHtml({ ...samplePiece(), blocks, title: name, author: name, reference: name, draftMark: name });
    const { page } = await browser.open(html, { width: 320, scheme: 'light' });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });

  it('prints in light colours whatever the screen, on A4', async () => {
    const { page } = await browser.open(exportHtml(samplePiece()), { width: 1280, scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate<unknown>('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.close();
  });

  it('would show a fault', async () => {
    const broken = exportHtml(samplePiece())
      .replace(/ role="img"[^>]*>/, ' role="img">')
      .replace(/<(title|desc) id="figure[^<]*<\/\1>/g, '')
      .replace('<html xmlns="http://www.w3.org/1999/xhtml" lang="fr-FR"', '<html');
    const { page } = await browser.open(broken, { width: 1280, scheme: 'light' });
    const found = (await faults(page)).map((fault) => fault.replace(/:.*/s, ''));
    expect(found).toEqual(expect.arrayContaining(['html-has-lang', 'svg-img-alt']));
    await page.close();
  });
});
