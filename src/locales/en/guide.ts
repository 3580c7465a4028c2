import { formatDate } from '../format.js';
import type { GuideWords } from '../fr/guide.js';

export const guideEn: GuideWords = {
  orientation: {
    zones: {
      caraibe: 'the Caribbean',
      continentAmericain: 'the American continent',
      oceanIndien: 'the Indian Ocean',
      continentsVoisinsOceanIndien: 'the continents next to the Indian Ocean',
    },
    network: (name) => `${name} (regional network)`,
    quotedFromMemory: 'name quoted from memory',
    since: (day) => `since ${day}`,
  },
  labels: {
    steps: 'Whom to contact',
    forWhom: 'For whom',
    why: 'Why',
    how: 'How',
    ready: 'Prepare',
    who: 'Who',
    contact: 'Contact',
    remark: 'Remark',
    here: 'Here',
    warning: 'Warning',
    keys: 'Dossier',
    rules: 'Checks',
    schemes: 'Grants',
    source: 'Source',
    since2020: 'Since 2020',
    trap: 'Trap',
    themes: 'Theme',
    region: 'Region',
    departement: 'Département',
    country: 'Country',
  },
  colon: ':',
  semicolon: ';',
  toConfirm: (what) => `To be confirmed: ${what}.`,
  notHere: 'no object here',
  noted: 'already in the dossier',
  checked: (day) => `checked on ${formatDate(day, 'en')}`,
  factsOf: (day) => `facts as of ${formatDate(day, 'en')}`,
  seen: (step) => `see step ${step}`,
  directory: (source, day) => `Names and contacts: ${source}, checked on ${formatDate(day, 'en')}.`,
  rulesHint: 'A check or a key is explained by “aect explain NAME”.',
  disclaimer: (day) => `A check-list, not legal advice. Rules and contacts as of ${formatDate(day, 'en')}.`,
  quizTitle: 'Quiz on decentralised cooperation',
  count: (questions, ideas) =>
    [
      questions === 0 ? '' : `${questions} question${questions > 1 ? 's' : ''}`,
      ideas === 0 ? '' : `${ideas} received idea${ideas > 1 ? 's' : ''}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  questions: 'Questions',
  answers: 'Answers',
  ideas: 'Received ideas',
  several: 'several answers',
  answer: 'Answer',
  quoted: (text) => `“${text}”`,
  ask: {
    welcome: 'Three questions, then the steps. Ctrl-C stops.',
    quizWelcome: 'Answer, the correction follows. Ctrl-C stops.',
    situation: 'Your situation:',
    region: 'Your region:',
    departement: 'Your département:',
    country: 'Partner’s country:',
    wholeRegion: 'The whole region',
    unknown: 'I do not know yet',
    none: 'Nothing of that name. Delete a letter.',
    select: '↑↓ choose · Enter confirm',
    checkbox: '↑↓ move · Space tick · Enter confirm',
    search: 'letters search · ↑↓ choose · Enter confirm',
    enter: 'Enter to read the answer',
    yourAnswer: 'Your answer:',
    yourAnswers: 'Your answers (several):',
    right: '✓ Right.',
    wrong: (letters) => `✗ The right answer is ${letters}.`,
    wrongSeveral: (letters) => `✗ The right answers are ${letters}.`,
    score: (right, total) => `Your score: ${right} out of ${total}.`,
    review: (numbers) => `To read again: ${numbers}.`,
    question: (number) => `question ${number}`,
    interrupted: 'Stopped.',
  },
  errors: {
    situationMissing: (list) => `Say your situation, for instance “--situation cofinancement”. Situations:\n${list}`,
    situationUnknown: (typed, near, list) =>
      `Situation “${typed}” does not exist.${near === undefined ? '' : ` Did you mean “${near}”?`} Situations:\n${list}`,
    regionUnknown: (typed, near) =>
      `“${typed}” is no French region or overseas authority.${did(near)} Write for instance “--region Bretagne”.`,
    departementUnknown: (typed, near) =>
      `“${typed}” is no département.${did(near)} Write its name or number, for instance “--departement 35”.`,
    departementElsewhere: (departement, region) =>
      `Département “${departement}” is not in that region, but in “${region}”. Keep only one of the two options.`,
    countryUnknown: (typed, near) =>
      `“${typed}” is no country of the list.${did(near)} Write its name or code, for instance “--pays Togo”.`,
    countryFrance: 'The partner’s country is abroad: overseas territories are in France. Write for instance “--pays Togo”.',
    themeUnknown: (typed, near, list) =>
      `Theme “${typed}” does not exist.${near === undefined ? '' : ` Did you mean “${near}”?`} Themes: ${list}.`,
    number: (flag, typed) => `“${typed}” will not do: ${flag} expects a whole number, for instance “${flag} 5”.`,
    date: (typed) => `“${typed}” is not a date: write for instance “--date 2027-03-01”.`,
  },
};

function did(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean ${near.map((name) => `“${name}”`).join(' or ')}?`;
}
