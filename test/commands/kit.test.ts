import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemeReader } from '../../scripts/generate/schemes.js';
import type { Kit } from '../../src/base/kit.js';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { schemeKit } from '../../src/commands/kit.js';
import { type RenderOptions, render } from '../../src/commands/render.js';
import { withReviews } from '../../src/commands/review.js';
import { formOf, textOf } from '../../src/dispositifs/form.js';
import { resolveSchemes } from '../../src/dispositifs/resolve.js';
import { allSchemes } from '../../src/dispositifs/schemes.js';
import { loadStringify } from '../../src/document/stringify.js';
import { loadFonts } from '../../src/io/fonts.js';
import { UserError } from '../../src/io/user-error.js';
import { enums } from '../../src/locales/fr/enums.js';
import { PIECE_NAMES } from '../../src/pieces/applies.js';
import { PieceContext } from '../../src/pieces/context.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { textView } from '../../src/pieces/views/texts.js';
import { EXAMPLES, example } from '../pieces/examples.js';
import { kitFor } from '../pieces/kit.js';
import { check } from '../rules/example.js';
import { fakeIo } from './io.js';

interface Made {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

async function make(name: string, options: Partial<RenderOptions>, already: readonly string[] = []): Promise<Made> {
  const files = new Map<string, string>();
  const io = fakeIo();
  const code = await render(`examples/${name}/dossier.yaml`, { lang: 'fr', format: 'md', ...options }, io, {
    load: (given) => withReviews(loadDossiers([given], options.lang ?? 'fr', options.date), options.date),
    read: (file) => readFileSync(file, 'utf8'),
    write: async (file, content) => void files.set(file, String(content)),
    list: () => already,
    fonts: async (extra) => loadFonts(extra),
    stringify: loadStringify,
  });
  return { code, out: io.out(), err: io.err(), files };
}

const names = ({ files }: Made): string[] => [...files.keys()].map((file) => basename(file));
const find = ({ files }: Made, part: string): string => [...files].find(([file]) => file.includes(part))?.[1] ?? '';

describe('the kit of a scheme', () => {
  it('numbers its files in the order of the form, under the name of the scheme', async () => {
    const made = await make('eau-mali', { pour: 'aeau-rmc' });
    expect(names(made)).toEqual([
      '01-liste-des-pieces.md',
      '02-textes-a-coller.md',
      '03-presentation.md',
      '04-cadre-logique.md',
      '05-budget.md',
      '06-financement.md',
      '07-chronogramme.md',
      '08-lettre-engagement-syndicatEaux.md',
      '08-lettre-engagement-ccRoubion.md',
      '08-lettre-engagement-sirakoro.md',
    ]);
    for (const file of made.files.keys()) expect(file).toContain('sorties/aeau-rmc/');
    expect(made.out.trim().split('\n')).toEqual([...made.files.keys()]);
    expect(made.code).toBe(0);
    expect(made.err).toContain('éligible (fenêtre de dépôt : permanente)');
  });

  it('names what an earlier run left in its folder, and nothing of the user', async () => {
    const own = ['05-budget.md', '05-budget.docx', '05-budget.en.md', '08-lettre-engagement-sirakoro.pdf', 'notes.md', '12 devis.pdf'];
    expect((await make('eau-mali', { pour: 'aeau-rmc' }, own)).err).not.toContain('essai précédent');
    const { err, code } = await make('eau-mali', { pour: 'aeau-rmc' }, [...own, '06-budget.md', '09-lettre-engagement-sirakoro.pdf']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /aeau-rmc » contient encore des fichiers d’un essai précédent : 06-budget\.md et 09-lettre-engagement-sirakoro\.pdf\./,
    );
    const english = await make('eau-mali', { pour: 'aeau-rmc', langue: 'en', lang: 'en' }, [...own, '06-budget.md', '06-budget.en.md']);
    expect(english.err).toMatch(/files of an earlier run: 06-budget\.en\.md\./);
    const one = await make('eau-mali', { pour: 'aeau-rmc', piece: ['budget'] }, [...own, '06-budget.md']);
    expect(one.err).not.toContain('essai précédent');
  });

  it.each(allSchemes().map((scheme) => [scheme.id, scheme] as const))('of %s is made, whatever the verdict', async (id, scheme) => {
    const name = EXAMPLES.find((each) => scheme.typesDossier.includes(example(each).typeDossier)) ?? 'eau-mali';
    const made = await make(name, { pour: id });
    expect(names(made).slice(0, 3)).toEqual(['01-liste-des-pieces.md', '02-textes-a-coller.md', '03-presentation.md']);
    expect([0, 1]).toContain(made.code);
    expect(find(made, '01-')).toContain(id);
    for (const text of [find(made, '01-'), find(made, '02-')]) {
      expect(text).toContain('Liste de contrôle, pas un avis juridique');
      expect(text).not.toMatch(/undefined|null|\[object|NaN|BROUILLON/);
    }
    for (const { champ } of formOf(scheme).fields) expect(find(made, '02-')).toContain(champ.fr.split(' ')[0]);
  });

  it.each([
    ['senegal-generaliste', 'meae-franco-senegalais'],
    ['jakarta-expert', 'skew-fkpw'],
  ])('of %s for %s reads as it did', async (name, id) => {
    const made = await make(name, { pour: id });
    await expect([find(made, '01-'), find(made, '02-')].join('\n---\n\n')).toMatchFileSnapshot(`../golden/kit-${name}-${id}.md`);
    const english = await make(name, { pour: id, langue: 'en' });
    expect(names(english)).toEqual(names(made).map((name) => name.replace(/\.md$/, '.en.md')));
    expect(find(english, '01-')).toContain('A checklist, not legal advice');
  });

  it('chooses for nobody between schemes that share a name', async () => {
    await expect(make('eau-mali', { pour: 'aeau' })).rejects.toMatchObject({
      message: expect.stringMatching(/aeau-adour-garonne, .*aeau-rmc/),
    });
  });

  it('is not mixed with two languages or a template, unless the piece is named', async () => {
    for (const other of [{ bilingue: 'fr,en' }, { template: 'x.md.hbs' }])
      await expect(make('eau-mali', { pour: 'aeau-rmc', ...other })).rejects.toMatchObject({
        message: expect.stringContaining('« --pour »'),
      });
    expect(names(await make('eau-mali', { pour: 'aeau-rmc', bilingue: 'fr,en', piece: ['convention'] }))).toEqual(['convention.fr-en.md']);
  });

  it('says what stands in the way, and that filing is closed, and fails', async () => {
    const made = await make('eau-mali', { pour: 'meae-generaliste' });
    expect(made.code).toBe(1);
    expect(made.err).toMatch(/édition 2025 : non éligible \(fenêtre de dépôt : fermée/);
    expect(made.err).toContain('Le dépôt est fermé');
    expect(made.err).toContain('Aide publique française suspendue depuis le');
    expect(names(made)).toContain('01-liste-des-pieces.md');
  });

  it('takes the edition asked for, and says when its dates are not known', async () => {
    expect((await make('eau-mali', { pour: 'meae-generaliste@2024-26', piece: ['liste-des-pieces'] })).err).toContain('édition 2024-26');
    expect((await make('eau-mali', { pour: 'afd-ficol', piece: ['liste-des-pieces'] })).err).toContain('Aucune date de dépôt n’est connue');
  });

  it('with --piece makes these alone, under their numbers', async () => {
    expect(names(await make('eau-mali', { pour: 'aeau-rmc', piece: ['budget', 'rapport'] }))).toEqual(['05-budget.md', 'rapport.md']);
  });

  it('refuses drafts with --strict', async () => {
    const made = await make('eau-mali', { pour: 'aeau-rmc', strict: true });
    expect(made.code).toBe(1);
    expect(names(made)).toEqual(['01-liste-des-pieces.md', '02-textes-a-coller.md']);
  });

  it('suggests a name for one that nobody knows', async () => {
    await expect(make('eau-mali', { pour: 'aeau-rm' })).rejects.toThrow(UserError);
    await expect(make('eau-mali', { pour: 'aeau-rm' })).rejects.toThrow('aeau-rmc');
    await expect(make('eau-mali', { pour: 'fikol' })).rejects.toThrow('afd-ficol');
  });

  it('takes the end of a name that only one scheme has', async () => {
    const made = await make('eau-mali', { pour: 'ficol', piece: ['liste-des-pieces'] });
    expect([...made.files.keys()]).toEqual([expect.stringContaining('sorties/afd-ficol/01-liste-des-pieces.md')]);
  });

  it.each(['liste-des-pieces', 'textes-a-coller'])('%s is not made without a scheme', async (piece) => {
    const made = await make('eau-mali', { piece: [piece] });
    expect([made.code, made.files.size]).toEqual([2, 0]);
    expect(made.err).toContain('--pour');
  });

  it('does not call present a file that is nowhere', async () => {
    const kit: Kit = await kitFor('eau-mali', 'fr');
    const template = await loadTemplate('liste-des-pieces', 'fr');
    if (template === undefined) throw new Error('no template');
    const dossier = example('eau-mali');
    const told = (found: readonly string[]): string => {
      const request = { name: 'liste-des-pieces', template, dossier, lang: 'fr', date: '2026-11-22' } as const;
      const built = buildPiece({ ...request, kit: { ...kit, found: new Set(found) } });
      return 'problems' in built ? '' : built.markdown;
    };
    expect(told([])).toContain('fichier introuvable\u00a0: pieces/budget.csv');
    expect(told(['pieces/budget.csv'])).toContain('présente\u00a0: pieces/budget.csv');
  });

  it('tells attachments that are there from those to sign and those that lack', async () => {
    const list = find(await make('senegal-generaliste', { pour: 'meae-franco-senegalais' }), '01-');
    expect(list).toMatch(/\| Convention \|.*présente/);
    expect(list).toMatch(/\| Relevé d’identité bancaire \|.*manquante/);
    const jakarta = find(await make('jakarta-expert', { pour: 'skew-fkpw' }), '01-');
    expect(jakarta).toMatch(/\| Manifestation d’intérêt.*\| indispensable \|/);
  });
});

describe('the table of forms', () => {
  const keys = new Set(
    readFileSync('test/schemas/keys.txt', 'utf8')
      .split('\n')
      .map((line) => (line.split('\t')[0] ?? '').replaceAll('[]', '')),
  );
  const known = (key: string): boolean => keys.has(key) || [...keys].some((each) => each.startsWith(`${key}.`));
  /** Worked out by the sheet: the lead, the others, the whole cost, the request to the scheme. */
  const WORKED_OUT: Readonly<Record<string, string>> = {
    chefDeFile: 'acteurs',
    autresOrganismes: 'acteurs',
    cout: 'budget',
    'candidature.montantDemande': 'candidatures.montantDemande',
  };

  it.each(allSchemes().map((scheme) => [scheme.id, scheme] as const))('knows every part of the form of %s', (_, scheme) => {
    const { order, fields } = formOf(scheme);
    expect(order === 'general').toBe(scheme.sections.length === 0);
    for (const { champ, cles, pieces } of fields) {
      // A field that the file of the scheme writes itself may hold nothing of the dossier.
      if (order !== 'formulaire') expect([...(cles ?? []), ...(pieces ?? [])], champ.fr).not.toEqual([]);
      for (const key of cles ?? []) expect(textOf(key).titre.fr, key).not.toBe(key);
      for (const piece of pieces ?? []) expect(PIECE_NAMES).toContain(piece);
    }
  });

  it('names keys of the dossier and lists of words', () => {
    for (const key of new Set(allSchemes().flatMap((scheme) => formOf(scheme).fields.flatMap(({ cles }) => cles ?? [])))) {
      const text = textOf(key);
      const real = WORKED_OUT[key] ?? key;
      expect(known(real), key).toBe(true);
      for (const member of text.membres ?? []) expect(known(`${real}.${member.cle}`), `${key} ${member.cle}`).toBe(true);
      for (const { genre } of [text, ...(text.membres ?? [])])
        if (genre?.startsWith('liste:') === true) expect(Object.keys(enums)).toContain(genre.slice('liste:'.length));
    }
  });
});

const LIMITED = `
id: region-imaginaire
titre: { fr: Région imaginaire, en: Imaginary region }
financeur: region
famille: mecanisme
typesDossier: [projet]
editions:
  - { id: "2026", permanent: true, source: Texte de 2026, confiance: lu }
formulaire:
  - { champ: { fr: Le contexte, en: The context }, cles: [contexte], longueurMax: 10, source: Formulaire de 2026 }
  - { champ: { fr: Le titre, en: The title }, cles: [identification.titre], longueurMax: 500, source: Formulaire de 2026 }
verifieLe: 2026-11-22
`;

describe('the texts to copy', () => {
  const kitOf = async (text: string): Promise<Kit> => {
    const [scheme] = resolveSchemes([schemeReader()(text, 'region-imaginaire')]);
    if (scheme === undefined) throw new Error('no scheme');
    const dossier = example('eau-mali');
    return schemeKit({ scheme, edition: undefined }, dossier, await check(dossier, { date: '2026-11-22' }), '2026-11-22', 'fr');
  };
  const view = (text: string, cle = 'contexte'): Readonly<Record<string, unknown>> => {
    const context = new PieceContext({ ...example('eau-mali'), contexte: text }, 'fr', '2026-11-22');
    return textView(context, undefined, { title: 'x', texts: [textOf(cle)], limit: { characters: 10, source: 'x' }, pieces: [] });
  };

  it.each([
    ['Été', 3, 3],
    ['Un été', 6, 5],
    ['Eau 💧', 6, 5],
    ['Un.\n\nDeux.', 9, 8],
    ['Où est le puits ?', 17, 13],
  ])('%j counts %i characters, %i without spaces', (text, all, without) => {
    expect(view(text)).toMatchObject({ caracteres: all, sansEspaces: without });
  });

  it('says by how much a text passes the limit, and nothing of one that fits', () => {
    expect(view('Treize lettre').depassement).toBe(3);
    expect(view('Dix juste.').depassement).toBeNull();
    expect(view('À compléter')).toMatchObject({ textes: [], absents: ['Contexte'], depassement: null });
  });

  it('takes the limits of the file of a scheme, with their source', async () => {
    const kit = await kitOf(LIMITED);
    expect(kit.fields.map(({ limit }) => limit)).toEqual([
      { characters: 10, source: 'Formulaire de 2026' },
      { characters: 500, source: 'Formulaire de 2026' },
    ]);
    expect(() => schemeReader()(LIMITED.replace(', longueurMax: 10, source: Formulaire de 2026', ', longueurMax: 10'), 'x')).toThrow(
      'source',
    );
  });
});
