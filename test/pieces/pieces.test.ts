import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/base/blocks.js';
import type { Kit } from '../../src/base/kit.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportMarkdown } from '../../src/exporters/md/md.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { PIECE_NAMES, pieceRule, type Subject } from '../../src/pieces/applies.js';
import { type BuiltPiece, buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate, TEMPLATE_NAMES } from '../../src/pieces/templates/load.js';
import { EXAMPLES, example, minimal } from './examples.js';
import { kitFor } from './kit.js';

async function build(
  name: string,
  dossier: Dossier,
  more: { readonly subject?: Subject; readonly kit?: Kit; readonly stringify?: (value: unknown) => string } = {},
): Promise<BuiltPiece> {
  const template = await loadTemplate(name, 'fr');
  if (template === undefined) throw new Error(`no template ${name}`);
  const built = buildPiece({ name, template, dossier, lang: 'fr', date: dossier.identification.dateMiseAJour, ...more });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

/** The two that show most come first. */
const FIRST = ['convention-blitta', 'eau-mali'];
const ordered = [...FIRST, ...EXAMPLES.filter((name) => !FIRST.includes(name))];
const appliesTo = (piece: string): string[] => ordered.filter((name) => pieceRule(piece).copies(example(name)).length > 0);

describe.each(PIECE_NAMES)('the piece %s', (piece) => {
  it('applies to two examples at least', () => {
    expect(appliesTo(piece).length).toBeGreaterThan(1);
  });

  it.each(appliesTo(piece).slice(0, 2))('of %s reads as it did', async (name) => {
    const [subject] = pieceRule(piece).copies(example(name));
    const kit = pieceRule(piece).prints === 'kit' ? { kit: await kitFor(name, 'fr') } : {};
    const { markdown } = await build(piece, example(name), { ...(subject && { subject }), ...kit });
    await expect(markdown).toMatchFileSnapshot(`../golden/${name}-${piece}.md`);
  });

  it.each(appliesTo(piece))('of %s is whole and the same each time', async (name) => {
    for (const subject of pieceRule(piece).copies(example(name))) {
      const first = await build(piece, example(name), { subject });
      expect((await build(piece, example(name), { subject })).markdown).toBe(first.markdown);
      expect(first.markdown).not.toMatch(/undefined|null|\[object|NaN|[\ue000-\uf8ff]/);
      expect(first.piece.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
    }
  });
});

describe('pieces', () => {
  it('a signed and complete convention is no draft', async () => {
    const { piece, missing } = await build('convention', example('convention-blitta'));
    expect(missing).toEqual([]);
    expect(piece.draftMark).toBeUndefined();
  });

  it.each([
    ['deliberation', { id: 'delibSyndicat', vote: 'delibSyndicat', actor: 'syndicatEaux' }, 'Syndicat des eaux du Haut-Roubion (fictif)'],
    ['lettre-engagement', { id: 'sirakoro', actor: 'sirakoro' }, 'Commune rurale de Sirakoro-Bafing (fictive)'],
    ['presentation', { id: '' }, 'Commune de Valbrune-sur-Roubion (fictive)'],
  ])('%s goes out under the name of whoever signs it', async (piece, subject, author) => {
    expect((await build(piece, example('eau-mali'), { subject })).piece.author).toBe(author);
  });

  it('the Markdown reads back into the same blocks', async () => {
    const { piece } = await build('presentation', example('eau-mali'));
    const scenes = new Map(piece.blocks.flatMap((block) => (block.type === 'figure' ? [[block.name, block.scene] as const] : [])));
    expect(readMarkdown(exportMarkdown(piece), (name) => scenes.get(name))).toEqual({ blocks: piece.blocks, problems: [] });
  });

  it('knows two templates at least', () => {
    expect(TEMPLATE_NAMES).toEqual(expect.arrayContaining(['convention.fr', 'presentation.fr']));
  });
});

describe('an incomplete dossier', () => {
  it('renders as a draft that lists what is missing after the title', async () => {
    const { piece, missing } = await build('presentation', minimal());
    expect(piece.draftMark).toBe('BROUILLON');
    expect(piece.blocks[1]).toMatchObject({ type: 'note', kind: 'draft' });
    expect(missing.some((sentence) => sentence.includes('« budget »'))).toBe(true);
    expect(missing.some((sentence) => sentence.includes('etat: pret'))).toBe(true);
  });

  it('names the key and the actor that a convention lacks', async () => {
    const dossier = example('convention-blitta');
    const [act] = dossier.conventions ?? [];
    if (act === undefined) throw new Error('no act');
    const { objet: _objet, montantPrevisionnel: _amount, ...rest } = act;
    const [first, ...others] = dossier.acteurs;
    if (first === undefined) throw new Error('no actor');
    const { siege: _seat, ...actor } = first;
    const { missing, markdown } = await build('convention', {
      ...dossier,
      acteurs: [actor, ...others],
      conventions: [rest],
    });
    expect(missing).toHaveLength(3);
    expect(missing.join('\n')).toMatch(/objet:[\s\S]*montantPrevisionnel: 12500[\s\S]*siège de Département de la Haute-Loue/);
    expect(markdown).toContain('\\[à compléter\\]');
  });

  it('finds « À compléter » outside names of people', async () => {
    const dossier = example('convention-blitta');
    const { missing } = await build('convention', { ...dossier, contexte: 'À compléter' });
    expect(missing).toEqual([expect.stringContaining('« contexte »')]);
    expect(
      (await build('convention', { ...dossier, identification: { ...dossier.identification, etat: 'brouillon' } })).missing,
    ).toHaveLength(1);
  });
});

describe('forms of the amount and of entry into force', () => {
  const withAct = (
    change: Partial<NonNullable<Dossier['conventions']>[number]>,
    actors = example('convention-blitta').acteurs,
  ): Dossier => {
    const dossier = example('convention-blitta');
    return { ...dossier, acteurs: actors, conventions: (dossier.conventions ?? []).map((act) => ({ ...act, ...change })) };
  };

  it('says « sans engagement financier », « au plus », or the amount in its currency', async () => {
    expect(
      (await build('convention', withAct({ typeMontant: 'sansEngagement', montantPrevisionnel: 0, engagements: [] }))).markdown,
    ).toContain('**sans engagement financier**');
    expect((await build('convention', withAct({ typeMontant: 'plafond' }))).markdown).toContain(
      's’élève au plus à **102\u202f000\u00a0€**',
    );
    expect((await build('convention', withAct({ devise: 'XOF' }))).markdown).toContain('**102\u202f000\u00a0XOF**');
  });

  it.each([
    ['commune', 'collectiviteFrancaise', 'l’article\u00a0L2131-1 du même code'],
    ['departement', 'collectiviteFrancaise', 'l’article\u00a0L3131-1 du même code'],
    ['region', 'collectiviteFrancaise', 'l’article\u00a0L4141-1 du même code'],
    ['metropole', 'groupementFrancais', 'l’article\u00a0L5211-3 du même code'],
    ['collectiviteStatutParticulier', 'collectiviteFrancaise', 'fixées par le même code'],
  ] as const)('the article of a %s', async (niveau, nature, words) => {
    const actors = example('convention-blitta').acteurs.map((actor) => (actor.id === 'hauteLoue' ? { ...actor, niveau, nature } : actor));
    expect((await build('convention', withAct({}, actors))).markdown).toContain(words);
  });

  it('optional articles disappear and numbers stay continuous', async () => {
    const { piece } = await build('convention', withAct({ clauses: [], engagementsTechniques: [] }));
    const titles = piece.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 2 ? [block.children.map((run) => (run.type === 'text' ? run.text : '')).join('')] : [],
    );
    const articles = titles.filter((title) => title.startsWith('Article'));
    expect(articles.map((title) => title.replace(/^Article\u00a0/, ''))).toEqual([
      '1 – Objet',
      '2 – Durée',
      '3 – Montant prévisionnel des engagements',
      '4 – Langues',
      '5 – Entrée en vigueur',
      '6 – Annexes',
    ]);
  });

  it('one piece for one act among several', async () => {
    const dossier = example('convention-blitta');
    const [act] = dossier.conventions ?? [];
    if (act === undefined) throw new Error('no act');
    const two = { ...dossier, conventions: [act, { ...act, id: 'charte', type: 'charte' as const }] };
    expect((await build('convention', two, { subject: { id: 'charte', act: 'charte' } })).piece.title).toBe('Charte');
  });
});

describe('what French law asks', () => {
  it('stays out of an act between authorities of other countries', async () => {
    const { markdown } = await build('convention', example('brasschaat-tarija'));
    expect(markdown).not.toMatch(/de la France|L1115|version française|représentant de l’État/);
    expect(markdown).toContain('rédigé en néerlandais et en espagnol. Langues faisant foi\u00a0: néerlandais et espagnol.');
    expect((await build('attestations', example('brasschaat-tarija'))).markdown).not.toContain('de la France');
  });

  it('makes French authentic in an act of a French authority, beside the other languages', async () => {
    const { markdown } = await build('charte', example('jumelage-cerv'));
    expect(markdown).toContain('en français, en allemand et en italien. La version française fait foi, de même que');
    expect(markdown).toContain('la version en allemand et la version en italien.');
    expect((await build('convention', example('convention-blitta'))).markdown).toContain('engagements internationaux de la France');
  });

  it('gives a special mandate to one member in the singular', async () => {
    const dossier = example('guadeloupe-region');
    const [subject] = pieceRule('deliberation')
      .copies(dossier)
      .filter(({ vote }) => vote === 'delibAcceptation');
    expect((await build('deliberation', dossier, { ...(subject && { subject }) })).markdown).toContain('mandat spécial à un membre');
  });
});

describe('the dossier that travels', () => {
  it('carries no contact and no name of a person, in the order of the keys', async () => {
    const dossier = example('eau-mali');
    const { piece } = await build('presentation', dossier, { stringify: (value) => JSON.stringify(value) });
    const sent = JSON.parse(piece.attachment?.text ?? '') as Dossier;
    expect(piece.attachment?.text).not.toContain('mairie@valbrune.example');
    expect(sent.acteurs[0]).toMatchObject({ id: 'valbrune', representantLegal: { fonction: 'maire' } });
    expect(sent.acteurs[0]).not.toHaveProperty('contact');
    const people = {
      ...dossier,
      acteurs: dossier.acteurs.map(({ contact: _contact, representantLegal, ...actor }) => ({
        ...actor,
        ...(representantLegal === undefined ? {} : { representantLegal: { fonction: representantLegal.fonction } }),
      })),
    };
    expect(sent).toEqual(people);
    expect(Object.keys(sent).slice(0, 4)).toEqual(['schema', 'typeDossier', 'identification', 'acteurs']);
  });

  it('does not travel unless asked', async () => {
    expect((await build('convention', example('eau-mali'))).piece.attachment).toBeUndefined();
  });
});

describe('figures', () => {
  it('stay inside their frame, are described, and have a table beside', async () => {
    const { piece } = await build('presentation', example('eau-mali'));
    const figures = piece.blocks.flatMap((block, index) =>
      block.type === 'figure' ? [{ block, next: piece.blocks[index + 1] as Block }] : [],
    );
    expect(figures.map(({ block }) => block.name)).toEqual(['calendrier', 'budget-annees', 'financement-annees', 'odd-vignettes']);
    for (const { block, next } of figures) {
      expect(block.alt.length).toBeGreaterThan(40);
      expect(next.type).toBe('table');
      for (const shape of block.scene.shapes) {
        const [x, y, right, bottom] =
          shape.type === 'rect'
            ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
            : shape.type === 'line'
              ? [shape.x1, shape.y1, shape.x2, shape.y2]
              : shape.type === 'text'
                ? [shape.x, shape.y - shape.size, shape.x, shape.y]
                : [0, 0, 0, 0];
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(block.scene.width + 0.01);
        expect(bottom).toBeLessThanOrEqual(block.scene.height + 0.01);
        if (shape.type === 'text') expect(shape.size).toBeGreaterThanOrEqual(8);
      }
    }
  });
});
