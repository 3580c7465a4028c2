import { printable } from '../base/printable.js';
import { formatDate, type Lang, quote } from './format.js';

/** Lists of codes, in the order in which `aect codes` names them. */
export const CODE_LISTS = [
  'crs',
  'pays',
  'zones',
  'types-aide',
  'canaux',
  'natures',
  'odd',
  'marqueurs',
  'devises',
  'thematiques',
  'regions',
  'niveaux',
  'natures-acteur',
  'roles',
] as const;
export type CodeListName = (typeof CODE_LISTS)[number];

interface CodesWords {
  /** Title of each list. */
  readonly titles: Readonly<Record<CodeListName, string>>;
  /** Where its codes go, and how. */
  readonly where: Readonly<Record<CodeListName, string>>;
  readonly usual: string;
  readonly usualNote: string;
  readonly category: string;
  readonly goalOf: (code: string) => string;
  coefficient(percent: number): string;
  decimals(count: number): string;
  aidType(code: string): string;
  readonly notDeclared: string;
  readonly notComputed: string;
  readonly rio: string;
  markerNumber(number: string): string;
  readonly groups: Readonly<Record<'PMA' | 'autreFaibleRevenu' | 'revenuIntermediaireInferieur' | 'revenuIntermediaireSuperieur', string>>;
  notRecipient(year: number): string;
  readonly notListed: string;
  /** Title of the countries, for a flow year. */
  recipients(year: number, provisional: boolean): string;
  readonly otherCountries: string;
  score(score: number, name: string, meaning: string): string;
  found(count: number, text: string): string;
  total(count: number): string;
  readonly inDossier: string;
  source(text: string, checked: string): string;
  readonly disclaimer: string;
  /** What a code is worth year after year. */
  history(periods: string): string;
  readonly several: string;
  codesOf(count: number): string;
  readonly index: string;
  readonly indexEnd: string;
  /** Headers of the CSV. */
  readonly columns: readonly string[];
  readonly indexColumns: readonly string[];
  unknownList(name: string, near: string | undefined, names: string): string;
  nothing(text: string, near: string | undefined, list: string): string;
  closed(code: string, name: string, replacedBy: string | undefined, near: string): string;
  unknownYear(year: string, first: number, last: number): string;
  readonly yearOfCountries: string;
}

/** A text typed by the user, cut so that it cannot fill the screen. */
function typed(text: string, lang: Lang): string {
  const whole = printable(text);
  return quote(whole.length > 60 ? `${whole.slice(0, 60)}…` : whole, lang);
}

const fr: CodesWords = {
  titles: {
    crs: 'Secteurs de l’aide : codes objet du CAD, à cinq chiffres',
    pays: 'Pays et territoires',
    zones: 'Zones : codes régionaux du CAD',
    'types-aide': 'Types d’aide du CAD',
    canaux: 'Canaux d’acheminement : premier organisme qui met l’aide en œuvre',
    natures: 'Natures de dépense d’un versement',
    odd: 'Objectifs de développement durable et leurs cibles',
    marqueurs: 'Marqueurs de politique du CAD',
    devises: 'Monnaies (ISO 4217)',
    thematiques: 'Thématiques du dossier',
    regions: 'Régions des collectivités de France et de Belgique',
    niveaux: 'Niveaux et statuts des collectivités',
    'natures-acteur': 'Natures juridiques des acteurs',
    roles: 'Rôles des acteurs',
  },
  where: {
    crs: 'À un versement, entre guillemets droits. Une catégorie à trois chiffres ne se déclare pas : choisissez un code de cinq chiffres.',
    pays: 'À un acteur, un lieu, une mission ou un versement.',
    zones: 'À un versement pour plusieurs pays, entre guillemets droits, si aucune répartition par pays n’est connue.',
    'types-aide': 'À un versement ; sans cette clé, le type est tiré de la nature de la dépense.',
    canaux: 'À un versement, entre guillemets droits.',
    natures: 'À un versement.',
    odd: 'Sous « odd » : un objectif est un nombre (principal, secondaires) ; une cible s’écrit entre guillemets droits (cibles).',
    marqueurs: 'Sous « marqueurs », avec la note du projet ; un marqueur absent n’a pas été examiné.',
    devises: 'À un budget, une convention, un versement ou un encaissement ; sans cette clé, l’euro.',
    thematiques: 'Sous « thematiques », une liste entre crochets.',
    regions: 'À un acteur.',
    niveaux: 'À un acteur.',
    'natures-acteur': 'À un acteur, ou au bénéficiaire d’un versement.',
    roles: 'À un acteur.',
  },
  usual: 'usuel',
  usualNote: 'Usuel : souvent employé en coopération décentralisée.',
  category: 'catégorie : ne se déclare pas',
  goalOf: (code) => `cible de l’objectif ${code}`,
  coefficient: (percent) => `contribution générale déclarable à ${String(percent).replace('.', ',')} %`,
  decimals: (count) => (count === 0 ? 'sans centimes' : `${count} décimales`),
  aidType: (code) => `type d’aide ${code}`,
  notDeclared: 'ne se déclare pas',
  notComputed: 'que cet outil ne calcule pas',
  rio: 'marqueur de Rio',
  markerNumber: (number) => `numéro ${number} du CAD`,
  groups: {
    PMA: 'pays moins avancé (PMA)',
    autreFaibleRevenu: 'autre pays à faible revenu',
    revenuIntermediaireInferieur: 'revenu intermédiaire, tranche inférieure',
    revenuIntermediaireSuperieur: 'revenu intermédiaire, tranche supérieure',
  },
  notRecipient: (year) => `hors de la liste des bénéficiaires en ${year}`,
  notListed: 'hors de la liste',
  recipients: (year, provisional) => `Pays bénéficiaires de l’aide, versements de ${year}${provisional ? ' (liste provisoire)' : ''}`,
  otherCountries: 'Les autres pays se trouvent par leur nom : « aect codes pays allemagne ».',
  score: (score, name, meaning) => `${score} : ${name}. ${meaning}`,
  found: (count, text) => `${count} ${count > 1 ? 'codes' : 'code'} pour ${typed(text, 'fr')}`,
  total: (count) => `${count} codes`,
  inDossier: 'Dans le dossier',
  source: (text, checked) => `Source : ${text}. Vérifiée le ${formatDate(checked, 'fr')}.`,
  disclaimer: 'Liste de contrôle, pas un avis juridique.',
  history: (periods) => `Liste des bénéficiaires, par année de versement : ${periods}.`,
  several: 'Ce code existe dans plusieurs listes.',
  codesOf: (count) => `Catégorie de ${count} codes ; elle ne se déclare pas elle-même :`,
  index: 'Listes de codes du dossier',
  indexEnd: 'Pour chercher : « aect codes LISTE MOTS », par exemple « aect codes crs eau potable ».',
  indexColumns: ['liste', 'titre', 'nombre'],
  columns: ['code', 'nom', 'precisions', 'usuel', 'dans_le_dossier'],
  unknownList: (name, near, names) =>
    `La liste ${typed(name, 'fr')} n’existe pas.${near === undefined ? '' : ` Vouliez-vous dire ${quote(near, 'fr')} ?`}\nListes : ${names}.`,
  nothing: (text, near, list) =>
    `Aucun code ne répond à ${typed(text, 'fr')}.${near === undefined ? ` Toute la liste : « aect codes ${list} ».` : ` Vouliez-vous dire ${quote(near, 'fr')} ? Cherchez : « aect codes ${list} ${near} ».`}`,
  closed: (code, name, replacedBy, near) =>
    `Le code ${quote(code, 'fr')} (${name}) ne se déclare pas, ou plus : il est retiré, ou réservé à d’autres statistiques.${replacedBy === undefined ? '' : ` Employez ${quote(replacedBy, 'fr')}.`}${near === '' ? '' : ` Codes voisins : ${near}.`}`,
  unknownYear: (year, first, last) =>
    `La liste des bénéficiaires n’est pas connue pour ${typed(year, 'fr')} : écrivez une année de ${first} à ${last}, par exemple « --annee 2025 ».`,
  yearOfCountries: 'L’année et la date ne servent qu’à la liste des pays : « aect codes pays --annee 2025 ».',
};

const en: CodesWords = {
  titles: {
    crs: 'Sectors of aid: five-digit purpose codes of the DAC',
    pays: 'Countries and territories',
    zones: 'Zones: regional codes of the DAC',
    'types-aide': 'Types of aid of the DAC',
    canaux: 'Channels of delivery: the first body that carries the aid out',
    natures: 'Natures of expense of a payment',
    odd: 'Sustainable development goals and their targets',
    marqueurs: 'Policy markers of the DAC',
    devises: 'Currencies (ISO 4217)',
    thematiques: 'Themes of the dossier',
    regions: 'Regions of the authorities of France and Belgium',
    niveaux: 'Tiers and statuses of authorities',
    'natures-acteur': 'Legal natures of the actors',
    roles: 'Roles of the actors',
  },
  where: {
    crs: 'On a payment, in straight quotes. A three-digit category is not declared: choose a five-digit code.',
    pays: 'On an actor, a place, a mission or a payment.',
    zones: 'On a payment for several countries, in straight quotes, when no split by country is known.',
    'types-aide': 'On a payment; without this key, the type follows from the nature of the expense.',
    canaux: 'On a payment, in straight quotes.',
    natures: 'On a payment.',
    odd: 'Under “odd”: a goal is a number (principal, secondaires); a target is written in straight quotes (cibles).',
    marqueurs: 'Under “marqueurs”, with the score of the project; a marker left out was not examined.',
    devises: 'On a budget, an agreement, a payment or a receipt; without this key, the euro.',
    thematiques: 'Under “thematiques”, a list in square brackets.',
    regions: 'On an actor.',
    niveaux: 'On an actor.',
    'natures-acteur': 'On an actor, or on the recipient of a payment.',
    roles: 'On an actor.',
  },
  usual: 'usual',
  usualNote: 'Usual: often used in decentralised co-operation.',
  category: 'category: not declared itself',
  goalOf: (code) => `target of goal ${code}`,
  coefficient: (percent) => `${percent}% of a core contribution counts`,
  decimals: (count) => (count === 0 ? 'no minor unit' : `${count} decimals`),
  aidType: (code) => `type of aid ${code}`,
  notDeclared: 'not declared',
  notComputed: 'not computed by this tool',
  rio: 'Rio marker',
  markerNumber: (number) => `number ${number} of the DAC`,
  groups: {
    PMA: 'least developed country (LDC)',
    autreFaibleRevenu: 'other low-income country',
    revenuIntermediaireInferieur: 'lower middle income',
    revenuIntermediaireSuperieur: 'upper middle income',
  },
  notRecipient: (year) => `not on the list of recipients in ${year}`,
  notListed: 'not on the list',
  recipients: (year, provisional) => `Countries that receive aid, payments of ${year}${provisional ? ' (provisional list)' : ''}`,
  otherCountries: 'The other countries are found by their name: “aect codes pays germany”.',
  score: (score, name, meaning) => `${score}: ${name}. ${meaning}`,
  found: (count, text) => `${count} ${count > 1 ? 'codes' : 'code'} for ${typed(text, 'en')}`,
  total: (count) => `${count} codes`,
  inDossier: 'In the dossier',
  source: (text, checked) => `Source: ${text}. Checked on ${formatDate(checked, 'en')}.`,
  disclaimer: 'A check-list, not legal advice.',
  history: (periods) => `List of recipients, by year of payment: ${periods}.`,
  several: 'This code stands in several lists.',
  codesOf: (count) => `Category of ${count} codes; it is not declared itself:`,
  index: 'Lists of codes of the dossier',
  indexEnd: 'To search: “aect codes LIST WORDS”, for instance “aect codes crs drinking water”.',
  indexColumns: ['list', 'title', 'count'],
  columns: ['code', 'name', 'details', 'usual', 'in_the_dossier'],
  unknownList: (name, near, names) =>
    `There is no list ${typed(name, 'en')}.${near === undefined ? '' : ` Did you mean ${quote(near, 'en')}?`}\nLists: ${names}.`,
  nothing: (text, near, list) =>
    `No code answers ${typed(text, 'en')}.${near === undefined ? ` The whole list: “aect codes ${list}”.` : ` Did you mean ${quote(near, 'en')}? Search: “aect codes ${list} ${near}”.`}`,
  closed: (code, name, replacedBy, near) =>
    `Code ${quote(code, 'en')} (${name}) is not declared, or no longer: it was withdrawn, or is kept for other statistics.${replacedBy === undefined ? '' : ` Use ${quote(replacedBy, 'en')}.`}${near === '' ? '' : ` Codes nearby: ${near}.`}`,
  unknownYear: (year, first, last) =>
    `The list of recipients is not known for ${typed(year, 'en')}: write a year from ${first} to ${last}, for instance “--annee 2025”.`,
  yearOfCountries: 'Year and date serve the list of countries only: “aect codes pays --annee 2025”.',
};

const WORDS: Record<Lang, CodesWords> = { fr, en };

export function codesWords(lang: Lang): CodesWords {
  return WORDS[lang];
}
