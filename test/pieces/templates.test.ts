import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import { shape } from '../../src/pieces/generated/shape.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { compileTemplate } from '../../src/pieces/templates/load.js';
import { example, minimal } from './examples.js';

async function render(source: string, dossier: Dossier = example('eau-mali')) {
  const template = await compileTemplate('essai.md.hbs', source);
  if ('problems' in template) return template;
  return buildPiece({
    name: 'essai',
    template,
    dossier: { ...dossier, identification: { ...dossier.identification, etat: 'pret' } },
    lang: 'fr',
    date: '2027-01-01',
  });
}

async function blocksOf(source: string, dossier?: Dossier): Promise<readonly Block[]> {
  const built = await render(source, dossier);
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built.piece.blocks;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('a fault of a template names its line', () => {
  const cases: readonly [string, string, string, number][] = [
    ['a misspelt key', 'a\n\n{{identification.tittre}}', 'name-unknown', 3],
    ['a misspelt key in a condition', 'a\n{{#if contxte}}\nb\n{{/if}}', 'name-unknown', 2],
    ['a misspelt key given to a helper', 'a\n\n\n{{date calendrier.but}}', 'name-unknown', 4],
    ['a misspelt key in a loop', '{{#each acteurs}}\n- {{nom}}\n- {{nomm}}\n{{/each}}', 'name-unknown', 3],
    ['an unknown helper', 'a\n{{prix budget.devise}}', 'helper-unknown', 2],
    ['a helper of Handlebars that reads by name', '{{lookup acteurs 0}}', 'helper-unknown', 1],
    ['a helper that prints to the console', 'a\n{{log contexte}}', 'helper-unknown', 2],
    ['too few values', '{{libelle "role"}}', 'helper-arguments', 1],
    ['an unknown block', '{{#repeat acteurs}}x{{/repeat}}', 'block-unknown', 1],
    ['output without escape', 'a\n{{{contexte}}}', 'raw-output', 2],
    ['output without escape, second form', '{{&contexte}}', 'raw-output', 1],
    ['an unknown partial', '{{> rien}}', 'partial-unknown', 1],
    ['a partial with a value', 'a\n{{> modele x=1}}', 'partial-arguments', 2],
    ['an inline partial', '{{#*inline "x"}}a{{/inline}}', 'inline-partial', 1],
    ['a block that stays open', 'a\n{{#if contexte}}\nb', 'syntax', 3],
    ['the constructor', '{{constructor}}', 'name-forbidden', 1],
    ['the prototype, deeper', '{{identification.__proto__.x}}', 'name-forbidden', 1],
    ['an unknown part', 'a\n\n{{tableau "budgets"}}', 'part-unknown', 3],
    ['a part of another kind', '{{figure "partenaires"}}', 'part-unknown', 1],
    ['an unknown list of labels', '{{libelle "roles" "x"}}', 'list-unknown', 1],
    ['a list that is none', '{{liste contexte}}', 'list-expected', 1],
    ['an unknown actor', '{{acteur "personne"}}', 'actor-unknown', 1],
    ['Markdown that cannot be printed, after a loop', '{{#each acteurs}}\n- {{nom}}\n{{/each}}\n\n<div>', 'raw-html', 5],
    ['a table without caption', '# a\n\n{{#if contexte}}\n| a |\n| --- |\n| {{typeDossier}} |\n{{/if}}', 'table-caption', 4],
  ];

  it.each(cases)('%s', async (_, source, fault, line) => {
    const built = await render(source);
    expect('problems' in built ? built.problems : []).toContainEqual(expect.objectContaining({ fault, line, file: 'essai.md.hbs' }));
  });
});

describe('values', () => {
  it('print whatever they hold as text, in a sentence, a list, a cell, a caption and an alternative text', async () => {
    const source = [
      '{{contexte}}',
      'avant {{contexte}} après',
      '- {{contexte}}',
      '<!-- aect:table caption="{{contexte}}" -->\n| {{contexte}} |\n| --- |\n| {{contexte}} |',
      '![{{contexte}}](aect:calendrier "{{contexte}}")',
      '## {{contexte}}',
    ].join('\n\n');
    const template = await compileTemplate('essai.md.hbs', `# t\n\n${source}`);
    if ('problems' in template) throw new Error('template');
    const spicy = fc.oneof(
      fc.stringMatching(/^[-a-z0-9 *_`#>|<~![\](){}\\&;:"'+=.@/\n]{1,16}$/),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '# t',
        '- a',
        '1. a',
        '> a',
        '| a | b |',
        '<script>',
        '<!-- aect:pagebreak -->',
        '[a](https://x.example)',
        '{{contexte}}',
        '--> x',
        '```',
        '&lt;b&gt;',
        '![a](b)',
        'a\n\n# b',
        '---',
        '=== ',
        '\ue0001\ue001',
      ),
    );
    fc.assert(
      fc.property(spicy, (contexte) => {
        const expected = contexte
          .replace(/[\p{Co}\p{Cs}\0]/gu, '')
          .replace(/[^\S\u00a0\u202f]+/g, ' ')
          .trim();
        fc.pre(expected !== '');
        const dossier = { ...example('eau-mali'), contexte };
        const built = buildPiece({
          name: 'essai',
          template,
          // In its own language: a text of the dossier in a piece in another one is marked with it, and set in its typography.
          dossier: { ...dossier, identification: { ...dossier.identification, etat: 'pret', langues: ['en'] } },
          lang: 'en',
          date: '2027-01-01',
        });
        expect('problems' in built ? built.problems : []).toEqual([]);
        const blocks = 'piece' in built ? built.piece.blocks : [];
        const plain = JSON.stringify(blocks.map((block) => ({ ...block, scene: undefined })));
        const text = expected.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
        expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph', 'paragraph', 'list', 'table', 'figure', 'heading']);
        expect(blocks[1]).toEqual(paragraph(text));
        expect(plain.split(JSON.stringify(text).slice(1, -1)).length).toBeGreaterThanOrEqual(9);
      }),
      { numRuns: 200 },
    );
  });

  it('a known name without value prints a visible hole, never nothing', async () => {
    expect(await blocksOf('{{contexte}}', minimal())).toEqual([paragraph('[à compléter]')]);
    expect(await blocksOf('{{date calendrier.debut}}', minimal())).toEqual([paragraph('[à compléter]')]);
    expect(await blocksOf('a{{#if budget.depenses}}b{{/if}}', minimal())).toEqual([paragraph('a')]);
  });

  it('helpers print in French', async () => {
    const line =
      '{{date calendrier.debut}} · {{montant 1200.5}} · {{montant 500 "XOF"}} · {{nombre 4200}} · {{pourcent 12.5}} · {{libelle "role" "chefDeFile"}} · {{acteur "asi"}} · {{pays "ML"}} · {{langue "es"}} · {{majuscule "été"}}';
    expect(await blocksOf(line)).toEqual([
      paragraph(
        '1er\u00a0janvier 2027 · 1\u202f200,50\u00a0€ · 500\u00a0XOF · 4\u202f200 · 12,5\u00a0% · chef de file · Drôme-Bafing Solidarité (fictive) · Mali · espagnol · Été',
      ),
    ]);
  });

  it('a key with the name of a helper is read as a key', async () => {
    expect(await blocksOf('{{#each objectifsSpecifiques}}{{#if @first}}{{libelle}}{{/if}}{{/each}}')).toEqual([
      paragraph('Desservir 4\u202f200\u00a0habitants par un réseau géré par la commune'),
    ]);
  });

  it('articles are numbered in order, a long text keeps its paragraphs', async () => {
    const dossier = { ...example('eau-mali'), contexte: 'Un.\n\n# Deux.' };
    const blocks = await blocksOf('# t\n\n{{article "A"}}\n\n{{texte contexte}}\n\n{{article "B"}}', dossier);
    const text = (runs: readonly Inline[]): string => runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
    expect(blocks.map((block) => ('children' in block ? text(block.children as readonly Inline[]) : block.type))).toEqual([
      't',
      'Article\u00a01 – A',
      'Un.',
      '# Deux.',
      'Article\u00a02 – B',
    ]);
  });
});

describe('a template reads the dossier and nothing else', () => {
  const cases: readonly [string, string, string][] = [
    ['the constructor of the model', '{{@root.constructor}}', 'name-forbidden'],
    ['the constructor between brackets', '{{this.[constructor]}}', 'name-forbidden'],
    ['a way round through a block', '{{#with constructor}}{{name}}{{/with}}', 'name-forbidden'],
    ['a method of objects', '{{toString}}', 'name-unknown'],
    ['a method of lists', '{{acteurs.map}}', 'name-unknown'],
    ['the prototype as a list of labels', '{{libelle "__proto__" "toString"}}', 'list-unknown'],
    ['the constructor as a list of labels', '{{libelle "constructor" "name"}}', 'list-unknown'],
    ['the prototype as a part', '{{figure "__proto__"}}', 'part-unknown'],
    ['the constructor as an actor', '{{acteur "constructor"}}', 'actor-unknown'],
    ['a lookup in a condition', '{{#if (lookup this "constructor")}}x{{/if}}', 'helper-unknown'],
    ['a key of a text', '{{contexte.lieu}}', 'name-unknown'],
    ['a key of a number', '{{#each budget.depenses}}{{quantite.x}}{{/each}}', 'name-unknown'],
    ['a file in place of a fragment', '{{> ../../../etc/passwd}}', 'partial-unknown'],
    ['a fragment by a computed name', '{{> (valeur "modele")}}', 'partial-unknown'],
  ];
  it.each(cases)('%s', async (_, source, fault) => {
    const built = await render(`# t\n\n${source}`);
    expect('problems' in built ? built.problems : []).toContainEqual(expect.objectContaining({ fault, line: 3, file: 'essai.md.hbs' }));
  });

  it('an inherited name given as a value is text like another', async () => {
    expect(await blocksOf('{{libelle "role" "toString"}} {{pays "constructor"}} {{langue "constructor"}}')).toEqual([
      paragraph('toString constructor constructor'),
    ]);
  });

  it('no key of the dossier bears the name of something that lists or texts have of their own', () => {
    const keys = new Set<string>();
    const visit = (inner: unknown): void => {
      for (const [key, value] of Object.entries(inner ?? {})) {
        if (!Array.isArray(inner)) keys.add(key);
        visit(value);
      }
    };
    visit(shape);
    const own = [Object, Array, String, Number, Boolean].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
    expect(keys.size).toBeGreaterThan(100);
    expect(own.filter((name) => keys.has(name))).toEqual([]);
  });
});

describe('a template that would never end is refused in good time, with its line', () => {
  const loops = (depth: number): string => `${'{{#each @root.acteurs}}'.repeat(depth)}a${'{{/each}}'.repeat(depth)}`;
  const cases: readonly [string, string, string, number][] = [
    ['ten thousand blocks in one another', `{{#if contexte}}`.repeat(10_000) + '{{/if}}'.repeat(10_000), 'too-deep', 3],
    ['ten thousand blocks that stay open', '{{#if contexte}}\n'.repeat(10_000), 'too-deep', 53],
    ['ten thousand conditions in a row', `{{#if contexte}}a${'{{else if contexte}}b'.repeat(10_000)}{{/if}}`, 'too-deep', 3],
    ['ten thousand functions in one another', `{{#if ${'(egal 1 '.repeat(10_000)}1${')'.repeat(10_000)}}}a{{/if}}`, 'too-deep', 3],
    ['a name of ten thousand parts', `{{a${'.a'.repeat(10_000)}}}`, 'too-deep', 3],
    ['ten loops in one another', loops(10), 'too-long', 3],
    ['a loop that prints megabytes', `{{#each acteurs}}{{#each @root.acteurs}}${'a'.repeat(400_000)}{{/each}}{{/each}}`, 'too-long', 3],
    ['a template of two megabytes', 'a\n'.repeat(1_000_000), 'too-long', 1],
    ['ten thousand quotes in one another', `${'>'.repeat(10_000)} a`, 'nesting', 3],
    ['ten thousand lists in one another', `${'- '.repeat(10_000)}a`, 'nesting', 3],
    ['ten thousand numbered lists', `${'1. '.repeat(10_000)}a`, 'nesting', 3],
    ['quotes and lists by turns', `a\n\n${'> - '.repeat(10_000)}a`, 'nesting', 5],
    [
      'lists that go deeper line by line',
      Array.from({ length: 700 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
      'nesting',
      84,
    ],
    ['emphasis in emphasis', `${'*a **b '.repeat(10_000)}${'c** d*'.repeat(10_000)}`, 'nesting', 3],
    ['ten thousand stars', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`, 'nesting', 3],
    ['languages in languages', `${'<span lang="es">'.repeat(20_000)}a${'</span>'.repeat(20_000)}`, 'nesting', 3],
  ];
  it.each(cases)('%s', async (_, source, fault, line) => {
    // Without the limits each of them takes minutes, or all the memory: the time that any test has is enough to tell.
    const built = await render(source.length > 1_000_000 ? source : `# t\n\n${source}`);
    expect('problems' in built ? built.problems : []).toContainEqual(expect.objectContaining({ fault, line, file: 'essai.md.hbs' }));
  });

  it('fragments that include one another twice over', async () => {
    const partials = new Map(Array.from({ length: 30 }, (_, level) => [`p${level}`, level === 0 ? 'a' : `{{> p${level - 1}}}`.repeat(2)]));
    const template = await compileTemplate('essai.md.hbs', '{{> p29}}', (name) => partials.get(name));
    expect('problems' in template ? template.problems : []).toEqual([expect.objectContaining({ fault: 'too-long' })]);
  });

  it('what honest templates do is not refused', async () => {
    const lists = Array.from({ length: 9 }, (_, level) => `${'   '.repeat(level)}1. a **b _c_ d** e`).join('\n');
    const conditions = `${'{{#if contexte}}'.repeat(20)}a{{!-- {{#if}} --}}${'{{/if}}'.repeat(20)}\n\n`.repeat(50);
    expect((await blocksOf(`${lists}\n\n> > > a\n\n${'**a** _b_ '.repeat(200)}\n\n2027_2028_2029 3 * 4 * 5\n\n${conditions}`)).length).toBe(
      54,
    );
  });
});

describe('fragments of the user', () => {
  it('are included, win over those of the program, and name their faults', async () => {
    const own = new Map([
      ['entete', '# {{identification.titre}}'],
      ['modele', 'à moi'],
    ]);
    const template = await compileTemplate('essai.md.hbs', '{{> entete}}\n\n{{> modele}}', (name) => own.get(name));
    if ('problems' in template) throw new Error(JSON.stringify(template.problems));
    const built = buildPiece({ name: 'essai', template, dossier: example('eau-mali'), lang: 'fr', date: '2027-01-01' });
    expect('markdown' in built ? built.markdown : '').toMatch(/^# Eau potable[\s\S]*à moi\n$/);
    const faulty = await compileTemplate('essai.md.hbs', 'a\n{{> entete}}', () => 'b\n{{prix 5}}');
    expect('problems' in faulty ? faulty.problems : []).toContainEqual(expect.objectContaining({ file: '_partials/entete', line: 2 }));
  });
});
