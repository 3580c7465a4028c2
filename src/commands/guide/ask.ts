import type { Lang } from '../../base/lang.js';
import type { Region } from '../../guide/content.js';
import { situations } from '../../guide/orientation.js';
import { departementsOf, fold, neighboursOf, regions } from '../../guide/places.js';
import type { GuideWords } from '../../locales/fr/guide.js';
import type { Conversation } from './conversation.js';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Asked {
  readonly situation: string;
  readonly region: string;
  readonly departement: string;
  readonly pays: string;
}

/** Asks what the options have not said. An empty answer says that the user does not know. */
export async function askOrientation(
  known: Partial<Asked>,
  countries: readonly Country[],
  talk: Conversation,
  lang: Lang,
  { ask }: GuideWords,
): Promise<Asked> {
  const situation =
    known.situation ??
    (await talk.select(
      ask.situation,
      situations().map(({ id, titre, pourQui }) => ({ value: id, name: titre[lang], description: pourQui[lang] })),
    ));
  const unknown = { value: '', name: ask.unknown };
  const places = regions(lang).map((region) => ({ value: region.code, name: region.nom[lang], names: [region.nom.fr, region.nom.en] }));
  const region =
    known.region ?? (known.departement === undefined ? await talk.search(ask.region, (typed) => matching(typed, places, unknown)) : '');
  const departement = known.departement ?? (await askDepartement(situation, region, talk, lang, ask));
  const abroad = countries
    .filter(({ code }) => code !== 'FR')
    .map(({ code, name, aliases }) => ({ value: code, name, names: [code, name, ...aliases] }));
  const pays = known.pays ?? (await talk.search(ask.country, (typed) => matching(typed, abroad, unknown)));
  return { situation, region, departement, pays };
}

/** Only where it changes the steps: a region that touches another country in part. */
async function askDepartement(situation: string, code: string, talk: Conversation, lang: Lang, ask: GuideWords['ask']): Promise<string> {
  const region = regions(lang).find((each) => each.code === code);
  if (region === undefined || !matters(situation, region)) return '';
  const choices = departementsOf(region).map((each) => ({ value: each.code, name: `${each.code} ${each.nom}` }));
  return talk.select(ask.departement, [{ value: '', name: ask.wholeRegion }, ...choices]);
}

function matters(situation: string, region: Region): boolean {
  const asks = situations().some(({ id, etapes }) => id === situation && etapes.some((step) => step.id === 'frontiere'));
  return asks && departementsOf(region).length > 1 && neighboursOf(region, undefined).length > 0;
}

interface Place {
  readonly value: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Names that begin with what was typed first, those that contain it after; the way out when nothing is typed. */
function matching(typed: string, places: readonly Place[], unknown: { readonly value: string; readonly name: string }) {
  const wanted = fold(typed);
  const rank = ({ names }: Place): number =>
    Math.min(...names.map(fold).map((name) => (name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2)));
  const found = places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((each) => each.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => ({ value: place.value, name: place.name }));
  return wanted === '' || fold(unknown.name).startsWith(wanted) ? [unknown, ...found] : found;
}
