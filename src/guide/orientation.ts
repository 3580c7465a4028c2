import type { GuideActor, GuideNote, GuideStep, Orientation } from '../base/guide.js';
import type { Lang } from '../base/lang.js';
import { formatDate, formatList } from '../locales/format.js';
import { parameter } from '../reference/parametres.js';
import { countryName } from '../reference/pays.js';
import type { Bilingual, Condition, Precision, Situation, Step } from './content.js';
import { type Context, holds, suspensions } from './context.js';
import { isNoted } from './dossier.js';
import guide from './generated/orientation.js';
import { actorIn, directorySource, findActor, sourcesOf } from './names.js';
import { neighboursOf } from './places.js';

/** Short words that the data do not hold: the areas of overseas cooperation, and how a network was quoted. */
export interface OrientationWords {
  readonly zones: Readonly<Record<string, string>>;
  readonly network: (name: string) => string;
  readonly quotedFromMemory: string;
  readonly since: (day: string) => string;
}

/** The day the guide was last checked: facts are read on it when no other is asked for. */
export const CHECKED = guide.verifieLe;

export function situations(): readonly Situation[] {
  return guide.situations;
}

/** Whom to contact, in what order, for a situation in a territory and towards a country. The steps keep the order of the guide. */
export function orient(situation: Situation, context: Context, lang: Lang, words: OrientationWords): Orientation {
  const values = valuesOf(context, lang, words);
  const applying = guide.precisions.filter(
    ({ quand, texte }) => (holds(quand, context) ?? startsOpen(quand, context)) && fillIn(texte[lang], values) !== undefined,
  );
  const inSituation = new Set(situation.etapes.map(({ id }) => id));
  return {
    situation: { id: situation.id, titre: situation.titre[lang], pourQui: situation.pourQui[lang] },
    date: context.date,
    region: context.region === undefined ? null : { code: context.region.code, nom: context.region.nom[lang] },
    departement: context.departement === undefined ? null : { code: context.departement.code, nom: context.departement.nom },
    pays: context.pays === undefined ? null : { code: context.pays, nom: countryName(context.pays, lang) },
    avertissements: applying
      .filter(({ entete, etapes }) => entete === true && etapes.some((id) => inSituation.has(id)))
      .map((precision) => noteOf(precision, precision.texte, values, lang)),
    etapes: situation.etapes.map((step, index) => {
      const own = applying.filter(({ etapes }) => etapes.includes(step.id));
      const ids = [...new Set([...step.acteurs, ...own.flatMap(({ acteurs }) => acteurs ?? [])])];
      const actors = ids.flatMap((id) => actorHere(id, context, lang, words));
      const noted = context.dossier !== undefined && isNoted(context.dossier, step.cles ?? []);
      return { ...stepOf(step, index + 1, actors, own, values, lang), dejaNote: noted };
    }),
    annuaire: directorySource(),
  };
}

/** Without a country, the general word on suspensions is still said. */
function startsOpen(quand: Condition, { pays }: Context): boolean {
  return quand.aideSuspendue === false && pays === undefined;
}

function stepOf(
  step: Step,
  numero: number,
  acteurs: readonly GuideActor[],
  own: readonly Precision[],
  values: Values,
  lang: Lang,
): Omit<GuideStep, 'dejaNote'> {
  return {
    numero,
    id: step.id,
    question: step.question[lang],
    pourquoi: step.pourquoi[lang],
    comment: step.comment[lang],
    preparer: step.preparer[lang],
    acteurs,
    remarque: step.remarque?.[lang] ?? null,
    aConfirmer: step.confirmer?.[lang] ?? null,
    precisions: own.map((precision) => {
      const { rappel } = precision;
      const note = noteOf(precision, rappel ?? precision.texte, values, lang);
      return rappel === undefined ? note : { ...note, aConfirmer: null };
    }),
    cles: step.cles ?? [],
    regles: step.regles ?? [],
    dispositifs: (step.dispositifs ?? []).filter((id) => !own.some(({ retire }) => retire?.includes(id))),
    sansObjet: own.some(({ sansObjet }) => sansObjet === true),
    source: sourcesOf(step.sources),
  };
}

/** An actor as this territory and this country know it: the regional network bears its own name, and is left out where there is none. */
function actorHere(id: string, context: Context, lang: Lang, words: OrientationWords): GuideActor[] {
  const actor = findActor(id);
  if (actor === undefined || (actor.quand !== undefined && holds(actor.quand, context) === false)) return [];
  const told = actorIn(actor, lang);
  if (id !== 'rrma' || context.region === undefined) return [told];
  const { reseau } = context.region;
  if (reseau === undefined) return [];
  return [{ ...told, nom: words.network(reseau.nom), aConfirmer: reseau.confirmer === true ? words.quotedFromMemory : null }];
}

function noteOf(precision: Precision, texte: Bilingual, values: Values, lang: Lang): GuideNote {
  const { id, confirmer, regles = [], dispositifs = [], sources } = precision;
  return {
    id,
    texte: fillIn(texte[lang], values) ?? '',
    aConfirmer: confirmer?.[lang] ?? null,
    regles,
    dispositifs,
    source: sourcesOf(sources),
  };
}

type Values = Readonly<Record<string, string>>;

/** A remark with its places filled; undefined when the day or the answers leave one of them empty: it has nothing to say then. */
function fillIn(text: string, values: Values): string | undefined {
  const empty = [...text.matchAll(/\{(\w+)\}/g)].some(([, name]) => !values[name ?? '']);
  return empty ? undefined : text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** What the dated data say of these answers, for the places of the remarks. */
function valuesOf({ region, departement, pays, date }: Context, lang: Lang, words: OrientationWords): Values {
  const suspended = suspensions(date);
  const here = suspended.find((each) => each.pays === pays);
  const zones: readonly string[] = Object.entries(parameter('outre-mer-zones', date) ?? {}).find(([key]) => key === region?.cle)?.[1] ?? [];
  const neighbours = region === undefined ? [] : neighboursOf(region, departement);
  const list = (items: readonly string[]): string => formatList(items, lang);
  return {
    lieu: here?.[lang] ?? '',
    depuis: here === undefined ? '' : formatDate(here.depuis, lang),
    suspendus: list(suspended.map((each) => `${each[lang]} (${words.since(formatDate(each.depuis, lang))})`)),
    zones: list(zones.map((zone) => words.zones[zone] ?? zone)),
    voisins: list(neighbours.map((code) => countryName(code, lang))),
  };
}
