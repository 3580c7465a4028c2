import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Scene } from '../../src/base/blocks.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { writeMarkdown } from '../../src/markdown/write.js';

const scene: Scene = { width: 10, height: 10, shapes: [] };
const read = (markdown: string) => readMarkdown(markdown, (name) => (name === 'inconnue' ? undefined : scene));

/** Letters that Markdown gives a meaning to, and some that it does not. */
const spicy = fc.stringMatching(/^[-a-z0-9 *_`#>|<~![\](){}\\&;:"'+=.@/\u00a0\u202f«»éœ€\n]{1,12}$/);
const text = fc.oneof(
  spicy,
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('-->', '<!-- aect:pagebreak -->', '&amp;', '1. x', '# t', 'a | b'),
);
const textRun = text.map((value): Inline => ({ type: 'text', text: value }));
const href = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom('https://a.example/?a=1&amp=2', 'mailto:a@b.example', 'https://a.example/(x) "y"'),
);

/** Neighbouring texts are one run: the form that the reader gives. */
function merged(runs: readonly Inline[]): Inline[] {
  return runs.reduce<Inline[]>((done, run) => {
    const last = done.at(-1);
    if (run.type === 'text' && last?.type === 'text') done[done.length - 1] = { type: 'text', text: last.text + run.text };
    else done.push(run);
    return done;
  }, []);
}

type Mark = 'strong' | 'emphasis' | 'span' | 'link';

/** A mark is not nested in itself. */
function runsOf(marks: readonly Mark[]): fc.Arbitrary<Inline[]> {
  const inner = marks.map((mark): fc.Arbitrary<Inline> => {
    const children = runsOf(marks.filter((other) => other !== mark));
    if (mark === 'span')
      return fc.tuple(fc.constantFrom('es', 'pt-BR'), children).map(([lang, value]) => ({ type: 'span', lang, children: value }));
    if (mark === 'link') return fc.tuple(href, children).map(([target, value]) => ({ type: 'link', href: target, children: value }));
    return children.map((value) => ({ type: mark, children: value }));
  });
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: textRun }, fc.constant<Inline>({ type: 'break' }), ...inner), { minLength: 1, maxLength: 4 })
    .map(merged);
}
const runs = runsOf(['strong', 'emphasis', 'span', 'link']);
const cell = fc.oneof(runs, fc.constant<Inline[]>([]));
const name = fc.constantFrom('budget-annees', 'calendrier');
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .record({
      caption: runs,
      columns: fc.array(fc.record({ align: fc.constantFrom('left' as const, 'right' as const, 'center' as const) }), {
        minLength: width,
        maxLength: width,
      }),
      head: fc.array(
        cell.map((children) => ({ children })),
        { minLength: width, maxLength: width },
      ),
      heads: fc.boolean(),
      body: fc.array(fc.tuple(fc.boolean(), fc.array(cell, { minLength: width, maxLength: width })), { minLength: 1, maxLength: 4 }),
    })
    .map(
      ({ heads, body, ...rest }): Block => ({
        type: 'table',
        ...rest,
        rows: body.map(([total, cells]) => ({
          cells: cells.map((children, column) => (heads && column === 0 ? { children, header: true } : { children })),
          ...(total ? { total } : {}),
        })),
      }),
    ),
);
const leaf: fc.Arbitrary<Block> = fc.oneof(
  runs.map((children): Block => ({ type: 'paragraph', children })),
  table,
  fc
    .record({ caption: runs, items: fc.array(fc.record({ label: cell, value: cell }), { minLength: 1, maxLength: 3 }) })
    .map((value): Block => ({ type: 'keyValues', ...value })),
  fc
    .record({ name, alt: text.filter((value) => value.trim() !== ''), caption: cell })
    .map((value): Block => ({ type: 'figure', ...value, scene })),
  text.map((title): Block => ({ type: 'contents', title })),
  fc.constant<Block>({ type: 'pageBreak' }),
  fc.array(fc.tuple(fc.record({ party: text, capacity: text, prompt: text }), fc.option(text)), { minLength: 1, maxLength: 3 }).map(
    (items): Block => ({
      type: 'signatures',
      items: items.map(([item, person]) => (person === null ? item : { ...item, name: person })),
    }),
  ),
);
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.integer({ min: 2, max: 99 }),
        from: fc.boolean(),
        items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ ordered, start, from, items }): Block => ({ type: 'list', ordered, ...(ordered && from ? { start } : {}), items })),
    tie('blocks').map((children): Block => ({ type: 'quote', children })),
    fc
      .record({ kind: fc.constantFrom('note' as const, 'warning' as const, 'draft' as const), children: tie('blocks') })
      .map((value): Block => ({ type: 'note', ...value })),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
}));

/** Levels never jump and the title comes once. */
const headings: Block[] = ([1, 2, 3, 4, 2] as const).map((level) => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text: `Titre # ${level} #` }],
}));

describe('blocks → Markdown → blocks', () => {
  it('loses nothing, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(read(writeMarkdown(blocks))).toEqual({ blocks, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps headings and their order', () => {
    expect(read(writeMarkdown(headings))).toEqual({ blocks: headings, problems: [] });
  });
});

describe('what the reader refuses, with the line', () => {
  const cases: readonly [string, string, string, number][] = [
    ['raw HTML in a block', 'a\n\n<div>x</div>', 'raw-html', 3],
    ['raw HTML in a sentence', 'a\nb <b>x</b>', 'raw-html', 2],
    ['a foreign comment', 'a\n\n<!-- note -->', 'raw-html', 3],
    ['an unknown directive', '<!-- aect:image x="1" -->', 'directive-unknown', 1],
    ['a malformed directive', '<!-- aect:contents title=Sommaire -->', 'directive-form', 1],
    ['an unknown setting', '<!-- aect:contents titre="x" -->', 'attribute-unknown', 1],
    ['a directive without its table', '\n<!-- aect:table caption="x" -->\ntexte', 'directive-alone', 2],
    ['a table without caption', 'a\n\n| x |\n| --- |\n| y |', 'table-caption', 3],
    ['a total that is no row', '<!-- aect:table caption="x" total="4" -->\n| x |\n| --- |\n| y |', 'table-value', 2],
    [
      'pairs of three columns',
      '<!-- aect:keyvalues caption="x" -->\n| a | b | c |\n| --- | --- | --- |\n| d | e | f |',
      'keyvalues-columns',
      2,
    ],
    ['signatures of two columns', '<!-- aect:signatures -->\n| a | b |\n| --- | --- |\n| d | e |', 'signatures-columns', 2],
    ['contents without title', '<!-- aect:contents -->', 'contents-title', 1],
    ['a figure without alternative text', 'a\n\n![](aect:calendrier "x")', 'figure-alternative', 3],
    ['an unknown figure', '![x](aect:inconnue "x")', 'figure-unknown', 1],
    ['a figure inside a sentence', 'a ![x](aect:calendrier "x") b', 'figure-inline', 1],
    ['an image', '![x](photo.png)', 'image-foreign', 1],
    ['a script as a link', '[x](javascript:alert)', 'link-target', 1],
    ['an open span', 'a <span lang="es">b', 'span-open', 1],
    ['a span with an attribute of its own', 'a <span class="x">b</span>', 'raw-html', 1],
    ['a heading too deep', '# a\n\n##### b', 'heading-level', 3],
    ['a heading that jumps', '# a\n\n### b', 'heading-jump', 3],
    ['two titles', '# a\n\n# b', 'title-twice', 3],
    ['code', 'a\n\n```\nb\n```', 'code', 3],
    ['code in a sentence', 'a `b`', 'code', 1],
    ['a rule', 'a\n\n***', 'rule', 3],
    ['a check box', '- [ ] a', 'task', 1],
  ];

  it.each(cases)('%s', (_, markdown, fault, line) => {
    expect(read(markdown).problems).toContainEqual(expect.objectContaining({ fault, line }));
  });

  it('counts lines inside lists, quotes and notes', () => {
    expect(read('- a\n- b\n  <i>x</i>').problems[0]).toMatchObject({ fault: 'raw-html', line: 3 });
    expect(read('> a\n>\n> <i>x</i>').problems[0]).toMatchObject({ fault: 'raw-html', line: 3 });
    expect(read('> [!NOTE]\n> a\n> <i>x</i>').problems[0]).toMatchObject({ fault: 'raw-html', line: 3 });
  });
});

describe('what a template author may write', () => {
  it('spans with double quotes, hard breaks and alignment in the directive', () => {
    const { blocks, problems } = read(
      '<!-- aect:table caption="**A**" align="left,right" rowheads="first" total="last" -->\n| a | b |\n| --- | --- |\n| c<br>d | <span lang="es">e</span> |',
    );
    expect(problems).toEqual([]);
    expect(blocks).toMatchObject([
      {
        type: 'table',
        columns: [{ align: 'left' }, { align: 'right' }],
        rows: [{ total: true, cells: [{ header: true }, { children: [{ type: 'span', lang: 'es' }] }] }],
      },
    ]);
  });

  it('a bare address stays text', () => {
    expect(read('voir https://a.example et b@c.example').blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'voir https://a.example et b@c.example' }] },
    ]);
  });
});
