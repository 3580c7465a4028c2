import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import type { Lang } from '../../src/locales/format.js';
import { pieceRule } from '../../src/pieces/applies.js';
import { type BuiltPiece, buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { EXAMPLES, example, minimal } from './examples.js';
import { expectInFrame } from './frame.js';

const NAMES = ['mission', 'echange', 'partenariat'] as const;
type Name = (typeof NAMES)[number];

async function build(name: Name, dossier: Dossier, lang: Lang = 'fr'): Promise<BuiltPiece> {
  const template = await loadTemplate(name, lang);
  if (template === undefined) throw new Error(`no template ${name}.${lang}`);
  const built = buildPiece({ name, template, dossier, lang, date: dossier.identification.dateMiseAJour });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

function figures(blocks: readonly Block[]): { readonly figure: Figure; readonly next: Block | undefined }[] {
  return blocks.flatMap((block, index) => (block.type === 'figure' ? [{ figure: block, next: blocks[index + 1] }] : []));
}

/** The line of a table that begins with some words. */
function row(markdown: string, start: string): string {
  return markdown.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
}

const all = NAMES.flatMap((name) =>
  EXAMPLES.filter((each) => pieceRule(name).copies(example(each)).length > 0).flatMap((each) =>
    (['fr', 'en'] as const).map((lang) => ({ name, each, lang })),
  ),
);

describe.each(all)('$name of $each in $lang', ({ name, each, lang }) => {
  it('describes its figures, keeps them in their frame, and has a table beside each', async () => {
    const { piece, markdown } = await build(name, example(each), lang);
    expect(markdown).not.toMatch(/undefined|null|\[object|NaN/);
    for (const { figure, next } of figures(piece.blocks)) {
      expect(figure.alt.length).toBeGreaterThan(60);
      expect(next?.type, figure.name).toBe('table');
      expectInFrame(figure.scene);
    }
  });
});

describe('the two languages', () => {
  it.each(NAMES)('of %s have the same sections', async (name) => {
    const [each] = EXAMPLES.filter((one) => pieceRule(name).copies(example(one)).length > 0);
    const shape = async (lang: Lang): Promise<string[]> =>
      (await build(name, example(each ?? ''), lang)).piece.blocks.map(({ type }) => type);
    expect(await shape('en')).toEqual(await shape('fr'));
  });
});

describe('the mission', () => {
  const withModel = (modele: 'expertIntegre' | 'assistantTechnique' | 'expertNational'): Dossier => {
    const dossier = example('jakarta-expert');
    return { ...dossier, missionExpert: { ...dossier.missionExpert, modele } };
  };

  it.each([
    ['expertIntegre', 'la collectivité hôte', 'droit du pays d’accueil', 'une personne européenne', 'salaire local, complété'],
    ['assistantTechnique', 'la GIZ', 'contrat de la GIZ', 'une personne européenne', 'par la GIZ'],
    ['expertNational', 'la collectivité hôte', 'droit du pays d’accueil', 'une personne du pays partenaire', 'par le programme'],
  ] as const)('sets employer, law, person and pay of %s', async (model, employer, law, person, pay) => {
    const { markdown } = await build('mission', withModel(model));
    expect(row(markdown, 'Employeur')).toContain(employer);
    expect(row(markdown, 'Droit du contrat')).toContain(law);
    expect(row(markdown, 'Personne')).toContain(person);
    expect(row(markdown, 'Rémunération')).toContain(pay);
  });

  it('says nothing of a model before the text that was read, nor without one', async () => {
    const early = withModel('expertIntegre');
    const { markdown } = await build('mission', { ...early, identification: { ...early.identification, dateMiseAJour: '2018-06-01' } });
    expect(markdown).not.toContain('Les trois modèles');
    expect((await build('mission', example('expe-ct-etat-civil'))).markdown).not.toContain('Modèle d’expertise');
  });

  it('lists what is to be confirmed, and drops it once it is said', async () => {
    const dossier = example('jakarta-expert');
    const confirm = async (missionExpert: Dossier['missionExpert'] = {}): Promise<string> =>
      (await build('mission', { ...dossier, missionExpert })).markdown.split('## Points à confirmer')[1] ?? '';
    expect(await confirm(dossier.missionExpert)).toMatch(/SKEW[\s\S]*nationalité/);
    expect(await confirm(dossier.missionExpert)).not.toContain('24 mois');
    expect(await confirm({ ...dossier.missionExpert, dureeMois: 36 })).toContain('dépasse 24\u00a0mois');
    expect(await confirm({ ...dossier.missionExpert, profil: { nationalite: 'DE' } })).not.toContain('nationalité');
    expect(await confirm({ ...dossier.missionExpert, principes: { transparence: true } })).toContain(
      'coopération entre services, place des femmes et des groupes défavorisés',
    );
    expect(await confirm({ ...dossier.missionExpert, delegationsCourtes: { prevues: true } })).toContain('délégations courtes');
    expect((await build('mission', example('expe-ct-etat-civil'))).markdown).toContain('Le label EXPE-CT');
  });

  it('ties short delegations to the objectives that they serve', async () => {
    const dossier = example('jakarta-expert');
    const { markdown } = await build('mission', {
      ...dossier,
      missionExpert: { ...dossier.missionExpert, delegationsCourtes: { prevues: true, agentsMunicipaux: 2, lienAvecObjectifs: ['M2'] } },
    });
    const [, section = ''] = markdown.split('## Délégations courtes');
    expect(section.split('## ')[0]).toContain('M2');
    expect(section.split('## ')[0]).not.toContain('M1');
  });

  it('is a draft without objectives', async () => {
    const { missing } = await build('mission', { ...minimal(), typeDossier: 'missionExpert', missionExpert: {} });
    expect(missing.join('\n')).toMatch(/M1[\s\S]*contexte/);
  });
});

describe('the exchange', () => {
  it('has its six steps in order, with what each yields and when', async () => {
    const { markdown } = await build('echange', example('connect-ghana'));
    const steps = markdown.split('\n').filter((line) => /^\| \d\. /.test(line));
    expect(steps.map((line) => line.split('|')[1]?.trim())).toEqual([
      '1. Demande',
      '2. Objectifs',
      '3. Mise en relation',
      '4. Échange',
      '5. Évaluation',
      '6. Réseau',
    ]);
    expect(steps[0]).toContain('au plus tard le 2\u00a0mars 2017 | oui');
    expect(steps[3]).toContain('du 3\u00a0avril 2017 au 12\u00a0avril 2017 | non');
    expect(steps[5]).toContain('après le 28\u00a0avril 2017');
  });

  it.each([
    ['missionExperts', 'Mission d’experts'],
    ['placementTravail', 'Placement dans un service'],
    ['tableRonde', 'Table ronde'],
    ['visiteEtude', 'Visite d’étude'],
  ] as const)('marks %s as the method chosen, and no other', async (methode, name) => {
    const dossier = example('connect-ghana');
    const { markdown } = await build('echange', { ...dossier, echangePairs: { ...dossier.echangePairs, methode, methodesAcceptees: [] } });
    const chosen = markdown.split('\n').filter((line) => line.endsWith('| retenue |'));
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toContain(name);
  });

  it('names the practitioner who has no peer', async () => {
    const dossier = example('connect-ghana');
    const { missing } = await build('echange', { ...dossier, echangePairs: { praticiens: [{ fonction: 'Hydraulicienne' }] } });
    expect(missing.join('\n')).toMatch(/méthode[\s\S]*« Hydraulicienne »/);
  });
});

describe('the partnership', () => {
  it.each([
    ['herent-nimlahakok', 'un thème au centre'],
    ['brasschaat-tarija', 'trois niveaux'],
    ['edegem-san-jeronimo', 'cinq piliers'],
  ])('of %s draws its circle with %s', async (name, version) => {
    const { piece, markdown } = await build('partenariat', example(name));
    const circle = figures(piece.blocks).find(({ figure }) => figure.name === 'cercle-odd');
    expect(circle?.figure.alt).toContain(`version «\u00a0${version}\u00a0»`);
    for (const { odd } of example(name).cercleOdd?.effets ?? []) {
      expect(circle?.figure.scene.shapes).toContainEqual(expect.objectContaining({ type: 'text', text: String(odd) }));
      expect(row(markdown, `${odd} – `)).not.toBe('');
    }
  });

  it('draws many effects without leaving the frame', async () => {
    const dossier = example('edegem-san-jeronimo');
    const zones = {
      themeCentral: [undefined],
      troisNiveaux: ['interne', 'local', 'mondial'],
      cinqPiliers: ['personnes', 'planete', 'prosperite', 'paix', 'partenariats'],
    } as const;
    for (const version of ['themeCentral', 'troisNiveaux', 'cinqPiliers'] as const) {
      for (const count of [1, 5, 13, 17, 40]) {
        const effets = Array.from({ length: count }, (_, index) => {
          const niveau = zones[version][index % zones[version].length];
          return { odd: (index % 17) + 1, sens: 'positif' as const, ...(niveau === undefined ? {} : { niveau }) };
        });
        const { piece } = await build('partenariat', { ...dossier, cercleOdd: { version, effets } });
        const [circle] = figures(piece.blocks).filter(({ figure }) => figure.name === 'cercle-odd');
        if (circle === undefined) throw new Error('no circle');
        expectInFrame(circle.figure.scene);
      }
    }
  });

  it('reads the radar: widest gap and lowest mean', async () => {
    const { markdown } = await build('partenariat', example('brasschaat-tarija'));
    expect(row(markdown, 'Plus grand écart')).toContain('1 (Écoute, Diversité des voix');
    expect(row(markdown, 'Moyenne la plus basse')).toContain('2 (Suite donnée)');
  });

  it('tells each phase once on the line and once in the table', async () => {
    const dossier = example('brasschaat-tarija');
    const { piece } = await build('partenariat', dossier);
    const [line] = figures(piece.blocks);
    expect(line?.figure.name).toBe('phases-frise');
    for (const [index, { libelle, bilan }] of (dossier.partenariat?.phases ?? []).entries()) {
      expect(line?.figure.alt).toContain(`${index + 1}, ${libelle}`);
      expect(JSON.stringify(line?.next)).toContain((bilan ?? '').slice(0, 12));
    }
  });

  it('gives the seven lessons as advice, and says what is not written', async () => {
    const dossier = example('brasschaat-tarija');
    const { revueAnnuelle: _review, clauseRupture: _clause, ...partenariat } = dossier.partenariat ?? {};
    const whole = (await build('partenariat', dossier)).markdown;
    const { markdown, missing } = await build('partenariat', { ...dossier, partenariat });
    expect(whole.match(/^\| \d\. .* \| écrit \|$/gm)).toHaveLength(7);
    expect(row(markdown, '2. Oser')).toContain('à écrire\u00a0: la revue annuelle');
    expect(row(markdown, '7. Élargir')).toContain('la clause de rupture');
    expect(missing.join('\n')).toContain('partenariat.clauseRupture');
  });

  it('stays out of a project that says nothing of the relation', () => {
    expect(pieceRule('partenariat').copies(example('senegal-generaliste'))).toEqual([]);
    expect(pieceRule('partenariat').copies(minimal())).toEqual([]);
  });
});
