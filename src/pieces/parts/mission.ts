import type { KeyValues, Table } from '../../base/blocks.js';
import { addMonths } from '../../base/dates.js';
import { parameter } from '../../reference/parametres.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';

/** What the German fund says of its three models on the day of the piece; undefined before the text that was read. */
export function models(context: PieceContext) {
  return parameter('modeles-expertise', context.date);
}

type Model = 'expertIntegre' | 'assistantTechnique' | 'expertNational';
const MODELS: readonly Model[] = ['expertIntegre', 'assistantTechnique', 'expertNational'];

/** Employer, law, person and pay as the texts put them for one model. */
function modelWords(
  context: PieceContext,
  model: Model,
): readonly [employer: string, law: string, person: string, pay: string] | undefined {
  const facts = models(context)?.modeles[model];
  if (facts === undefined) return undefined;
  const { mission } = context.words;
  return [
    mission.employeur[facts.employeur as keyof typeof mission.employeur],
    context.label('droitContrat', facts.droitContrat as 'local' | 'giz'),
    mission.personne[facts.personne as keyof typeof mission.personne],
    mission.remuneration[facts.remuneration as keyof typeof mission.remuneration],
  ];
}

/** The four things that a model settles, beside what the dossier says of each. */
export function missionModel(context: PieceContext): Table | null {
  const { dossier, words } = context;
  const { heads, captions, mission } = words;
  const expert = dossier.missionExpert;
  const set = expert?.modele === undefined ? undefined : modelWords(context, expert.modele);
  if (expert === undefined || set === undefined) return null;
  const nationality = expert.profil?.nationalite;
  const own = [
    context.name(expert.employeur),
    context.label('droitContrat', expert.droitContrat),
    nationality === undefined ? '' : context.country(nationality),
    expert.contributions?.some((line) => line.nature === 'salaireLocal') === true ? mission.contributions : '',
  ];
  return table(
    captions['mission-modele'],
    [[heads.point], [heads.prevu], [heads.dossier]],
    [heads.employeur, heads.contrat, heads.personne, heads.remuneration].map((head, index) => ({
      cells: [head, set[index] ?? '', own[index] === '' ? mission.nonPrecise : (own[index] ?? '')],
    })),
  );
}

/** All three models; the one chosen says so in words. */
export function missionModels(context: PieceContext): Table | null {
  const { heads, captions, mission } = context.words;
  const chosen = context.dossier.missionExpert?.modele;
  if (chosen === undefined) return null;
  return table(
    captions['mission-modeles'],
    [[heads.modele], [heads.employeur], [heads.contrat], [heads.personne], [heads.remuneration]],
    MODELS.flatMap((model) => {
      const set = modelWords(context, model);
      const name = context.label('modele', model);
      return set === undefined ? [] : [{ cells: [model === chosen ? fill(mission.retenu, { modele: name }) : name, ...set] }];
    }),
  );
}

export function missionFacts(context: PieceContext): KeyValues | null {
  const { dossier, words } = context;
  const { labels } = words.mission;
  const expert = dossier.missionExpert;
  const start = expert?.dateDebutSouhaitee ?? dossier.calendrier?.debut;
  const list = <Value>(values: readonly Value[] | undefined, name: (value: Value) => string): string => (values ?? []).map(name).join(', ');
  return keyValues(words.captions['mission-reperes'], [
    [labels.duree, expert?.dureeMois === undefined ? undefined : fill(labels.dureeMois, { n: context.number(expert.dureeMois) })],
    [labels.debut, context.day(start)],
    [labels.fin, context.day(dossier.calendrier?.fin ?? lastDay(start, expert?.dureeMois))],
    [labels.fonctionCle, expert?.fonctionCle === undefined ? undefined : expert.fonctionCle ? words.yes : words.no],
    [labels.autres, list(expert?.modelesAlternatifs, (each) => context.label('modele', each))],
    [labels.nouveauxActeurs, list(expert?.nouveauxActeurs, (each) => context.label('nouveauxActeurs', each))],
  ]);
}

/** A month where the day itself cannot be told: the mission ends in it. */
function lastDay(start: string | undefined, months: number | undefined): string | undefined {
  return start === undefined || months === undefined ? undefined : addMonths(start, months).slice(0, 7);
}

export function missionPlaces(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions['mission-lieux'],
    [[heads.organisme], [heads.service], [heads.lieu]],
    (context.dossier.missionExpert?.lieuxAffectation ?? []).map((place) => ({
      cells: [context.name(place.acteur), place.service ?? '', place.lieu ?? ''],
    })),
  );
}

export function missionObjectives(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions['mission-objectifs'],
    [[heads.objectif], [heads.indicateur], [heads.cible, 'right']],
    (context.dossier.missionExpert?.objectifs ?? []).map((each) => ({
      cells: [`${each.id} – ${each.libelle}`, each.indicateur ?? '', each.cible === undefined ? '' : context.number(each.cible)],
    })),
  );
}

export function missionProfile(context: PieceContext): KeyValues | null {
  const { labels } = context.words.mission;
  const profile = context.dossier.missionExpert?.profil;
  const languages = (profile?.langues ?? []).map(({ code, niveau }) =>
    niveau === undefined ? context.language(code) : fill(labels.langueNiveau, { langue: context.language(code), niveau }),
  );
  return keyValues(context.words.captions['mission-profil'], [
    [labels.domaines, profile?.domaines?.join(', ')],
    [
      labels.experience,
      profile?.experienceAnneesMin === undefined
        ? undefined
        : fill(labels.experienceAnnees, { n: context.number(profile.experienceAnneesMin) }),
    ],
    [labels.langues, languages.join(', ')],
    [labels.nationalite, profile?.nationalite === undefined ? undefined : context.country(profile.nationalite)],
  ]);
}

export function missionContributions(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions['mission-contributions'],
    [[heads.organisme], [heads.contribution], [heads.jours, 'right'], [heads.note]],
    (context.dossier.missionExpert?.contributions ?? []).map((line) => ({
      cells: [
        context.name(line.acteur),
        context.label('natureContribution', line.nature),
        line.joursParAn === undefined ? '' : context.number(line.joursParAn),
        line.note ?? '',
      ],
    })),
  );
}

/** The journeys of the dossier, in the order of their dates. */
export function journeys(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  const ordered = [...(context.dossier.missions ?? [])].sort((a, b) => (a.debut < b.debut ? -1 : a.debut > b.debut ? 1 : 0));
  return table(
    captions.deplacements,
    [[heads.objet], [heads.quiPart], [heads.lieu], [heads.aller], [heads.retour]],
    ordered.map((each) => ({
      cells: [
        each.objet ?? each.id,
        `${each.nombre === undefined ? '' : `${context.number(each.nombre)} `}${context.label('typeMissionnaire', each.typeMissionnaire)}, ${context.name(each.acteur)}`,
        each.lieu ?? context.country(each.pays),
        context.day(each.debut),
        context.day(each.fin),
      ],
    })),
  );
}
