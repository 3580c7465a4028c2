import { formatDate } from '../format.js';

const NB = '\u00a0';

/** What `aect orienter` and `aect quiz` say around the content of `data/guide`. A sentence missing in the other language does not compile. */
export const guideFr = {
  orientation: {
    zones: {
      caraibe: 'Caraïbe',
      continentAmericain: 'continent américain',
      oceanIndien: 'océan Indien',
      continentsVoisinsOceanIndien: 'continents voisins de l’océan Indien',
    } as Readonly<Record<string, string>>,
    network: (name: string) => `${name} (réseau régional)`,
    quotedFromMemory: 'nom cité de mémoire',
    since: (day: string) => `depuis le ${day}`,
  },
  labels: {
    steps: 'S’orienter',
    forWhom: 'Pour qui',
    why: 'Pourquoi',
    how: 'Comment',
    ready: 'Préparer',
    who: 'Qui',
    contact: 'Contact',
    remark: 'Remarque',
    here: 'Ici',
    warning: 'Attention',
    keys: 'Dossier',
    rules: 'Contrôles',
    schemes: 'Aides',
    source: 'Source',
    since2020: 'Depuis 2020',
    trap: 'Piège',
    themes: 'Thème',
    region: 'Région',
    departement: 'Département',
    country: 'Pays',
  },
  colon: `${NB}:`,
  semicolon: `${NB};`,
  toConfirm: (what: string) => `À confirmer${NB}: ${what}.`,
  notHere: 'sans objet ici',
  noted: 'déjà noté au dossier',
  checked: (day: string, count: number) => `vérifié${count > 1 ? 's' : ''} le ${formatDate(day, 'fr')}`,
  factsOf: (day: string) => `faits au ${formatDate(day, 'fr')}`,
  seen: (step: number) => `voir étape ${step}`,
  directory: (source: string, day: string) => `Noms et contacts${NB}: ${source}, vérifiés le ${formatDate(day, 'fr')}.`,
  rulesHint: `Un contrôle ou une clé s’explique avec «${NB}aect explain NOM${NB}».`,
  disclaimer: (day: string) => `Liste de contrôle, pas un avis juridique. Règles et contacts au ${formatDate(day, 'fr')}.`,
  quizTitle: 'Quiz de la coopération décentralisée',
  count: (questions: number, ideas: number) =>
    [
      questions === 0 ? '' : `${questions} question${questions > 1 ? 's' : ''}`,
      ideas === 0 ? '' : `${ideas} idée${ideas > 1 ? 's' : ''} reçue${ideas > 1 ? 's' : ''}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  questions: 'Questions',
  answers: 'Réponses',
  ideas: 'Idées reçues',
  several: 'plusieurs réponses',
  answer: 'Réponse',
  quoted: (text: string) => `«${NB}${text}${NB}»`,
  ask: {
    welcome: 'Trois questions, puis les étapes. Ctrl-C arrête.',
    quizWelcome: 'Répondez, la correction suit. Ctrl-C arrête.',
    situation: `Votre situation${NB}:`,
    region: `Votre région${NB}:`,
    departement: `Votre département${NB}:`,
    country: `Pays du partenaire${NB}:`,
    wholeRegion: 'Toute la région',
    unknown: 'Je ne sais pas encore',
    none: 'Rien à ce nom. Effacez une lettre.',
    select: '↑↓ choisir · Entrée valider',
    checkbox: '↑↓ aller · Espace cocher · Entrée valider',
    search: 'lettres chercher · ↑↓ choisir · Entrée valider',
    enter: 'Entrée pour lire la réponse',
    yourAnswer: `Votre réponse${NB}:`,
    yourAnswers: `Vos réponses (plusieurs)${NB}:`,
    right: '✓ Juste.',
    wrong: (letters: string) => `✗ La bonne réponse est ${letters}.`,
    wrongSeveral: (letters: string) => `✗ Les bonnes réponses sont ${letters}.`,
    score: (right: number, total: number) => `Votre score${NB}: ${right} sur ${total}.`,
    review: (numbers: string) => `À revoir${NB}: ${numbers}.`,
    question: (number: number) => `question ${number}`,
    interrupted: 'Arrêté.',
  },
  errors: {
    situationMissing: (list: string) =>
      `Dites votre situation, par exemple «${NB}--situation cofinancement${NB}». Situations possibles${NB}:\n${list}`,
    situationUnknown: (typed: string, near: string | undefined, list: string) =>
      `La situation «${NB}${typed}${NB}» n’existe pas.${near === undefined ? '' : ` Vouliez-vous dire «${NB}${near}${NB}»${NB}?`} Situations possibles${NB}:\n${list}`,
    regionUnknown: (typed: string, near: readonly string[]) =>
      `«${NB}${typed}${NB}» n’est pas une région ni une collectivité d’outre-mer.${did(near)} Écrivez par exemple «${NB}--region Bretagne${NB}».`,
    departementUnknown: (typed: string, near: readonly string[]) =>
      `«${NB}${typed}${NB}» n’est pas un département.${did(near)} Écrivez son nom ou son numéro, par exemple «${NB}--departement 35${NB}».`,
    departementElsewhere: (departement: string, region: string) =>
      `Le département «${NB}${departement}${NB}» n’est pas dans cette région, mais en «${NB}${region}${NB}». Gardez une seule des deux options.`,
    countryUnknown: (typed: string, near: readonly string[]) =>
      `«${NB}${typed}${NB}» n’est pas un pays de la liste.${did(near)} Écrivez son nom ou son code, par exemple «${NB}--pays Togo${NB}».`,
    countryFrance: `Le pays du partenaire est à l’étranger${NB}: l’outre-mer est en France. Écrivez par exemple «${NB}--pays Togo${NB}».`,
    themeUnknown: (typed: string, near: string | undefined, list: string) =>
      `Le thème «${NB}${typed}${NB}» n’existe pas.${near === undefined ? '' : ` Vouliez-vous dire «${NB}${near}${NB}»${NB}?`} Thèmes${NB}: ${list}.`,
    number: (flag: string, typed: string) =>
      `«${NB}${typed}${NB}» ne convient pas${NB}: ${flag} attend un nombre entier, par exemple «${NB}${flag} 5${NB}».`,
    date: (typed: string) => `«${NB}${typed}${NB}» n’est pas une date${NB}: écrivez par exemple «${NB}--date 2027-03-01${NB}».`,
  },
};

function did(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Vouliez-vous dire ${near.map((name) => `«${NB}${name}${NB}»`).join(' ou ')}${NB}?`;
}

export type GuideWords = typeof guideFr;
