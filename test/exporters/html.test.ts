import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Piece, Table } from '../../src/base/blocks.js';
import { exportHtml } from '../../src/exporters/html/html.js';
import { samplePiece } from '../pdf/sample-piece.js';
import { readXml, type XmlElement } from '../pdf/xml.js';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (level: 1 | 2 | 3 | 4, value: string): Block => ({ type: 'heading', level, children: [text(value)] });

function page(blocks: readonly Block[], more: Partial<Piece> = {}): string {
  return exportHtml({ ...samplePiece(), blocks, ...more });
}

function root(html: string): XmlElement {
  return readXml(html.replace('<!DOCTYPE html>\n', ''));
}

/** Elements of a page by their name, in order. */
function all(name: string, from: XmlElement): XmlElement[] {
  return from.children.flatMap((child) => [...(child.name.endsWith(`}${name}`) ? [child] : []), ...all(name, child)]);
}

function only(name: string, from: XmlElement): XmlElement {
  const [found, ...more] = all(name, from);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + (found === undefined ? 0 : 1)} elements ${name}`);
  return found;
}

const attribute = (element: XmlElement | undefined, name: string): string | undefined => element?.attributes.get(`{}${name}`);

function amounts(cells: readonly string[]): Table {
  return {
    type: 'table',
    caption: [text('Montants')],
    columns: [{ align: 'left' }, { align: 'left' }, { align: 'right' }],
    head: ['Ligne', '', 'Montant'].map((head) => ({ children: [text(head)] })),
    rows: cells.map((cell, row) => ({
      cells: [{ header: true, children: [text(`L${row}`)] }, { children: [] }, { children: [text(cell)] }],
    })),
  };
}

describe('exportHtml', () => {
  it('prints every block of a piece', () => {
    const html = exportHtml(samplePiece());
    for (const words of [
      'Convention de coopération décentralisée « Eau &amp; assainissement » &lt;2025-2027&gt;',
      'Identité de la convention',
      'Il manque à ce dossier',
      'Sommaire',
      'forer six puits',
      'Les collectivités territoriales peuvent',
      'mot en gras',
      'Budget par année',
      'Présidente du conseil départemental',
      'BROUILLON',
    ])
      expect(html).toContain(words);
    expect(html).toContain('<ol start="3">');
  });

  it('gives the same bytes each time, whatever was made before', () => {
    const first = exportHtml(samplePiece());
    page([paragraph(text('autre'))]);
    expect(exportHtml(samplePiece())).toBe(first);
  });

  it('says in its head what it is', () => {
    const head = only('head', root(exportHtml(samplePiece())));
    const { title, reference, author, date } = samplePiece();
    const meta = new Map(
      all('meta', head).map((each) => [attribute(each, 'name') ?? attribute(each, 'http-equiv'), attribute(each, 'content')]),
    );
    expect(only('title', head).text).toBe(`BROUILLON · ${title} · ${reference}`);
    expect(meta.get('description')).toContain(reference);
    expect(meta.get('author')).toBe(author);
    expect(meta.get('dcterms.identifier')).toBe(reference);
    expect(meta.get('dcterms.date')).toBe(date);
    expect(meta.get('Content-Security-Policy')).toMatch(/^default-src 'none';/);
    expect(attribute(root(exportHtml(samplePiece())), 'lang')).toBe('fr-FR');
  });

  it('takes any text for text: in a title, a paragraph, a cell, a name, an alternative text, the style', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('</style><script>', '"\'><svg onload=x>', ']]>', '\\"}*{', '&amp;'),
        ),
        (value) => {
          const hostile = `a${value}z`;
          const html = page(
            [
              heading(1, hostile),
              paragraph(text(hostile), { type: 'link', href: hostile, children: [text(hostile)] }),
              { ...amounts([hostile]), caption: [text(hostile)] },
              { type: 'signatures', items: [{ party: hostile, capacity: hostile, name: hostile, prompt: hostile }] },
              {
                type: 'figure',
                name: 'x',
                alt: hostile,
                caption: [text(hostile)],
                scene: { width: 9, height: 9, shapes: [{ type: 'text', x: 1, y: 1, text: hostile, size: 8, fill: '#000000' }] },
              },
              paragraph(text('fin')),
            ],
            {
              title: hostile,
              reference: hostile,
              author: hostile,
              draftMark: hostile,
              labels: { page: `${hostile} {page}`, continued: '' },
            },
          );
          const found = root(html);
          expect(all('script', found)).toEqual([]);
          expect(all('p', only('main', found)).at(-1)?.text).toBe('fin');
          expect(only('style', found).text.trimEnd().endsWith('}')).toBe(true);
          // HTML ends a style at the first end tag, whatever stands before it.
          expect(html.split('</style').length).toBe(2);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves out what no reader should get: controls, forced directions, halves of characters', () => {
    const main = only('main', root(page([paragraph(text('a\u0000b\u001bc\u202ed\u2066e\ufefff\ud800g\u0085h\ufdd0i\nj'))])));
    expect(all('p', main).at(-1)?.text).toBe('abcdef\ufffdghi j');
  });

  it('links to the web and to mailboxes alone', () => {
    const link = (href: string): Inline => ({ type: 'link', href, children: [text('mot')] });
    const kept = ['https://a.example/?a=1&b="2"', 'HTTP://a.example', 'mailto:a@b.example'];
    const left = [
      'javascript:alert(1)',
      ' java\u0000script:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//a.example',
      'pieces/budget.csv',
      'https:',
      'tel:1',
      'vbscript:x',
    ];
    const main = only('main', root(page([paragraph(...[...kept, ...left].map(link))])));
    expect(all('a', main).map((each) => attribute(each, 'href'))).toEqual(kept);
    expect(all('p', main).at(-1)?.text).toBe('mot'.repeat(kept.length + left.length));
  });

  it('gives each passage its language, and its direction where it differs', () => {
    const span = (lang: string): Inline => ({ type: 'span', lang, children: [text('x')] });
    const directions = (lang: string): (string | undefined)[] => {
      const found = root(page([paragraph(span('es'), span('ar-MA'), span('he'), span('pa-Arab'), span('ar-Latn'))], { lang }));
      return [attribute(found, 'dir'), ...all('span', only('main', found)).map((each) => attribute(each, 'dir'))];
    };
    expect(directions('fr-FR')).toEqual([undefined, undefined, 'rtl', 'rtl', 'rtl', undefined]);
    expect(directions('ar')).toEqual(['rtl', 'ltr', undefined, undefined, undefined, 'ltr']);
  });

  it('names the heads of tables, and gives no head to an empty cell', () => {
    const table = only('table', root(page([amounts(['1 €'])])));
    expect(all('th', table).map((each) => [each.text, attribute(each, 'scope')])).toEqual([
      ['Ligne', 'col'],
      ['Montant', 'col'],
      ['L0', 'row'],
    ]);
    expect(only('caption', table).text).toBe('Montants');
  });

  it('lines amounts up on the comma without a word more', () => {
    const rooms = (cells: readonly string[], lang = 'fr-FR'): (string | undefined)[] =>
      all('tr', root(page([amounts(cells)], { lang })))
        .slice(1)
        .map((row) =>
          attribute(
            all('span', row).find((each) => attribute(each, 'class') === 'room'),
            'data-room',
          ),
        );
    expect(rooms(['1\u202f200\u00a0€', '830,50\u00a0€', 'néant', '2,5'])).toEqual([',50', undefined, undefined, '0']);
    expect(rooms(['€1,200', '€830.50'], 'en-GB')).toEqual(['.50', undefined]);
    expect(rooms(['1\u202f200\u00a0€', '830\u00a0€'])).toEqual([undefined, undefined]);
    const main = only('main', root(page([amounts(['1\u202f200\u00a0€', '830,50\u00a0€'])])));
    expect(all('td', main).map((each) => each.text)).toContain('1\u202f200\u00a0€');
  });

  it('gives every part that scrolls a name of its own', () => {
    const found = root(page([amounts(['1']), amounts(['2']), ...samplePiece().blocks]));
    const regions = all('div', found).filter((each) => attribute(each, 'role') === 'region');
    const names = regions.map((each) => attribute(each, 'aria-label'));
    expect(names.slice(0, 2)).toEqual(['Montants', 'Montants (2)']);
    expect(new Set(names).size).toBe(names.length);
    for (const each of regions) expect(attribute(each, 'tabindex')).toBe('0');
  });

  it('adds links to the sections of a long piece whose template asks for none', () => {
    const titles = ['Un', 'Deux', 'Deux', 'Œuvre & suite'];
    const blocks = [heading(1, 'Titre'), ...titles.map((title) => heading(2, title))];
    const nav = only('nav', root(page(blocks)));
    expect(all('a', nav).map((each) => attribute(each, 'href'))).toEqual(['#un', '#deux', '#deux-2', '#oeuvre-suite']);
    expect(all('nav', root(page(blocks.slice(0, 4))))).toEqual([]);
  });

  it('puts the contents where the template asks for them, sections with theirs', () => {
    const blocks = [heading(1, 'T'), { type: 'contents', title: 'Plan' } as const, heading(2, 'A'), heading(3, 'B'), heading(4, 'C')];
    const nav = only('nav', root(page(blocks)));
    expect(only('h2', nav).text).toBe('Plan');
    expect(all('a', all('li', nav)[0] ?? nav).map((each) => each.text)).toEqual(['A', 'B']);
    expect(all('nav', root(page([heading(1, 'T'), { type: 'contents', title: 'Plan' }])))).toEqual([]);
  });

  it('keeps a title in a frame out of the plan of the piece, and makes one where the template has none', () => {
    const main = only('main', root(page([{ type: 'note', kind: 'note', children: [heading(4, 'Encadré')] }])));
    expect(all('h4', main)).toEqual([]);
    expect(only('h1', main).text).toBe(samplePiece().title);
  });

  it('draws a scene with its name, its description and its patterns, all inside the shapes', () => {
    const svg = only('svg', root(exportHtml(samplePiece())));
    expect(attribute(svg, 'role')).toBe('img');
    const byId = new Map(svg.children.map((each) => [attribute(each, 'id'), each.text]));
    expect(byId.get(attribute(svg, 'aria-labelledby'))).toBe('Budget par année');
    expect(byId.get(attribute(svg, 'aria-describedby'))).toMatch(/^Diagramme en barres/);
    const marked = page([
      {
        type: 'figure',
        name: 'm',
        alt: 'x',
        caption: [],
        scene: {
          width: 40,
          height: 20,
          shapes: (['diagonal', 'cross'] as const).map((pattern) => ({ type: 'rect', x: 10, y: 5, width: 20, height: 10, pattern })),
        },
      },
    ]);
    const points = [...marked.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(30);
      expect(y).toBeGreaterThanOrEqual(5);
      expect(y).toBeLessThanOrEqual(15);
    }
  });
});

describe('its colours', () => {
  const style = only('style', root(exportHtml(samplePiece()))).text;
  const schemes = [...style.matchAll(/color-scheme: (light|dark); ([^}]*)\}/g)];

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  it.each(schemes.map(([, scheme = '', colors = '']) => [scheme, colors]))('are readable on a %s ground', (_, colors) => {
    const color = new Map([...colors.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value ?? '']));
    const pairs = ['ground', 'head', 'total', 'note', 'warning', 'draft-ground'].flatMap((ground) =>
      ['text', 'soft', 'accent'].map((ink) => [ink, ground] as const),
    );
    for (const [ink, ground] of [...pairs, ['on-draft', 'draft'] as const]) {
      const [one, two] = [luminance(color.get(ink) ?? ''), luminance(color.get(ground) ?? '')];
      expect((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('come in two schemes', () => {
    expect(schemes.map(([, scheme]) => scheme)).toEqual(['light', 'dark']);
  });
});
