import type { Profile, Severity } from '../base/finding.js';
import type { Lang } from './format.js';

interface ExplainWords {
  readonly severity: Record<Severity, string>;
  readonly profile: Record<Profile, string>;
  readonly confidence: Record<'lu' | 'lu-secondaire' | 'rappel' | 'incertain' | 'choix', string>;
  readonly message: string;
  readonly remedy: string;
  readonly source: string;
  version(date: string): string;
  inForce(from: string | undefined, until: string | undefined): string;
  readonly kinds: Record<'odd' | 'cible' | 'marqueur' | 'cle' | 'code' | 'dispositif' | 'condition', string>;
  targetOf(goal: number, name: string): string;
  targetQuoted(code: string): string;
  values(list: string): string;
  readonly readBy: string;
  readonly severalKeys: string;
  readonly depends: string;
  /** The rules of the declaration share their title and reason. */
  readonly apdTitle: string;
  readonly apdWhy: string;
  readonly listEnd: string;
  readonly disclaimer: string;
}

const fr: ExplainWords = {
  severity: { error: 'erreur', warning: 'alerte', info: 'information' },
  profile: {
    legalite: 'légalité de l’acte',
    appel: 'règles des appels à projets',
    statistique: 'statistique de l’aide',
    pratique: 'bonne pratique et cohérence',
    forme: 'forme du fichier',
  },
  confidence: {
    lu: 'Texte lu.',
    'lu-secondaire': 'Lu par une source secondaire.',
    rappel: 'De mémoire : à confirmer.',
    incertain: 'Incertain : à confirmer.',
    choix: 'Choix de l’outil, faute de texte lu : le guide de la campagne prévaut.',
  },
  message: 'Constat',
  remedy: 'Que faire',
  source: 'Source',
  version: (date) => `version du ${date}`,
  inForce: (from, until) =>
    from === undefined && until === undefined
      ? ''
      : `En vigueur${from === undefined ? '' : ` depuis le ${from}`}${until === undefined ? '' : ` jusqu’au ${until}`}.`,
  apdTitle: 'La déclaration d’aide publique au développement se fait ligne par ligne.',
  apdWhy:
    'Seuls les fonds propres versés dans l’année, pour le développement d’un pays de la liste, se déclarent. Ce constat dit comment une ligne a été comptée, ou ce qui manque pour la compter.',
  kinds: {
    odd: 'objectif de développement durable',
    cible: 'cible',
    marqueur: 'marqueur de l’aide',
    cle: 'clé du dossier',
    code: 'code',
    dispositif: 'dispositif de financement',
    condition: 'condition d’un dispositif',
  },
  targetOf: (goal, name) =>
    `Cible de l’objectif ${goal} (${name}). Libellé court, dans nos mots ; le texte officiel est dans la résolution A/RES/70/1.`,
  targetQuoted: (code) => `Dans le dossier, entre guillemets : « cibles: ["${code}"] ».`,
  values: (list) => `Valeurs admises : ${list}.`,
  readBy: 'Contrôles qui la lisent :',
  severalKeys: 'Plusieurs clés portent ce nom :',
  depends: 'Selon la faute : chaque constat donne le détail et un exemple à copier.',
  listEnd: 'Pour en lire un : « aect explain NOM ».',
  disclaimer: 'Liste de contrôle, pas un avis juridique.',
};

const en: ExplainWords = {
  severity: { error: 'error', warning: 'warning', info: 'information' },
  profile: {
    legalite: 'legality of the act',
    appel: 'rules of calls for projects',
    statistique: 'aid statistics',
    pratique: 'good practice and coherence',
    forme: 'form of the file',
  },
  confidence: {
    lu: 'Text read.',
    'lu-secondaire': 'Read through a secondary source.',
    rappel: 'From memory: to be confirmed.',
    incertain: 'Uncertain: to be confirmed.',
    choix: 'A choice of this tool, for want of a text: the guide of the campaign prevails.',
  },
  message: 'Finding',
  remedy: 'Remedy',
  source: 'Source',
  version: (date) => `version of ${date}`,
  inForce: (from, until) =>
    from === undefined && until === undefined
      ? ''
      : `In force${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}.`,
  apdTitle: 'The declaration of official development assistance is made line by line.',
  apdWhy:
    'Only own funds paid in the year, for the development of a country on the list, are declared. This finding says how a line was counted, or what is missing to count it.',
  kinds: {
    odd: 'sustainable development goal',
    cible: 'target',
    marqueur: 'aid marker',
    cle: 'key of the dossier',
    code: 'code',
    dispositif: 'funding scheme',
    condition: 'condition of a scheme',
  },
  targetOf: (goal, name) =>
    `A target of goal ${goal} (${name}). A short label in our own words; the official text is in resolution A/RES/70/1.`,
  targetQuoted: (code) => `In the dossier, in quotes: “cibles: ["${code}"]”.`,
  values: (list) => `Accepted values: ${list}.`,
  readBy: 'Checks that read it:',
  severalKeys: 'Several keys bear this name:',
  depends: 'It depends on the fault: each finding gives the detail and an example to copy.',
  listEnd: 'To read one: “aect explain NAME”.',
  disclaimer: 'A check-list, not legal advice.',
};

const WORDS: Record<Lang, ExplainWords> = { fr, en };

export function explainWords(lang: Lang): ExplainWords {
  return WORDS[lang];
}
