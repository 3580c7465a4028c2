import type { InitWords } from '../locales/fr/init.js';
import { ANSWER_NAMES, type AnswerName, type RawAnswers } from './answers.js';
import { leadCountry, leadNature, modeleOf, type Problem, TITLE_LENGTH } from './check.js';
import {
  type Country,
  defaultPartnerNature,
  LEAD_NATURES,
  levelsOf,
  MODELES,
  type Modele,
  partnerNatures,
  regionsOf,
  THEMATIQUES,
} from './choices.js';
import { findCountry } from './search.js';

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** One line, shown when the choice is under the cursor. */
  readonly about?: string;
}

/** One question, ready for any prompt library. An empty answer means "not known yet". */
export interface Question {
  readonly name: AnswerName;
  readonly kind: 'text' | 'one' | 'several' | 'country';
  readonly step: keyof InitWords['steps'];
  readonly message: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  /** For `country`: where to search, names and other names. */
  readonly countries: readonly Country[];
  readonly initial: string;
}

const STEPS: Record<Exclude<AnswerName, 'date'>, keyof InitWords['steps']> = {
  modele: 'dossier',
  collectivite: 'vous',
  nature: 'vous',
  paysCollectivite: 'vous',
  niveau: 'vous',
  siren: 'vous',
  region: 'vous',
  partenaire: 'partenaire',
  pays: 'partenaire',
  partenaireNature: 'partenaire',
  themes: 'action',
  debut: 'action',
  fin: 'action',
  montant: 'action',
  titre: 'fichier',
  reference: 'fichier',
};

/** The next question after those already answered or skipped, or undefined at the end. `known` holds checked answers. */
export function nextQuestion(
  known: RawAnswers,
  skipped: ReadonlySet<AnswerName>,
  words: InitWords,
  countries: readonly Country[],
  kinds: readonly Modele[] = MODELES,
): Question | undefined {
  for (const name of ANSWER_NAMES) {
    if (name === 'date' || known[name] !== undefined || skipped.has(name) || !isAsked(name, known)) continue;
    return question(name, known, words, countries, kinds);
  }
  return undefined;
}

function isAsked(name: AnswerName, known: RawAnswers): boolean {
  if (name === 'paysCollectivite') return leadCountry(known) === undefined;
  if (name === 'niveau') return levelsOf(leadNature(known)).length > 0;
  if (name === 'siren') return leadCountry(known) === 'FR';
  if (name === 'region') return regionsOf(leadCountry(known)).length > 0;
  if (name === 'montant') return ['projet', 'convention', 'subvention'].includes(modeleOf(known));
  return true;
}

function question(
  name: Exclude<AnswerName, 'date'>,
  known: RawAnswers,
  words: InitWords,
  countries: readonly Country[],
  kinds: readonly Modele[],
): Question {
  const grant: Partial<Record<AnswerName, { readonly message: string; readonly hint: string }>> =
    modeleOf(known) === 'subvention' ? words.grant : {};
  const { message, hint } = grant[name] ?? words.questions[name];
  const base = { name, step: STEPS[name], message, hint, choices: [], countries: [], initial: '' };
  const { labels } = words;
  const later = { value: '', name: words.later };
  switch (name) {
    case 'modele':
      return { ...base, kind: 'one', choices: kinds.map((value) => ({ value, ...labels.modele[value] })), initial: kinds[0] ?? 'projet' };
    case 'nature':
      return {
        ...base,
        kind: 'one',
        choices: LEAD_NATURES.map((value) => ({ value, name: labels.nature[value] })),
        initial: leadNature(known),
      };
    case 'niveau':
      return { ...base, kind: 'one', choices: levelsOf(leadNature(known)).map((value) => ({ value, name: labels.niveau[value] })) };
    case 'region':
      return {
        ...base,
        kind: 'one',
        choices: [later, ...regionsOf(leadCountry(known)).map((value) => ({ value, name: labels.region[value] }))],
      };
    case 'partenaireNature': {
      const partner = known.pays === undefined ? undefined : findCountry(known.pays, countries);
      const choices = partnerNatures(partner, modeleOf(known)).map((value) => ({ value, name: labels.nature[value] }));
      return { ...base, kind: 'one', choices, initial: defaultPartnerNature(partner, modeleOf(known)) };
    }
    case 'themes':
      return { ...base, kind: 'several', choices: THEMATIQUES.map((value) => ({ value, name: labels.theme[value] })) };
    case 'paysCollectivite':
      return { ...base, kind: 'country', countries, choices: countries.filter((one) => one.code !== 'FR').map(countryChoice) };
    case 'pays':
      return { ...base, kind: 'country', countries, choices: [later, ...countries.map(countryChoice)] };
    case 'titre':
      return { ...base, kind: 'text', initial: proposedTitle(known) };
    default:
      return { ...base, kind: 'text' };
  }
}

function countryChoice(country: Country): Choice {
  return { value: country.code, name: `${country.name} (${country.code})` };
}

/** Both names, as conventions are usually called; nothing when one is missing or the whole is too long. */
function proposedTitle(known: RawAnswers): string {
  if (known.collectivite === undefined || known.partenaire === undefined) return '';
  const title = `${known.collectivite} – ${known.partenaire}`;
  return [...title].length > TITLE_LENGTH ? '' : title;
}

/** The sentence of a problem in the words of the interface. */
export function sentenceOf(problem: Problem, words: InitWords): string {
  const { problems } = words;
  switch (problem.code) {
    case 'valeurInconnue':
      return problems.valeurInconnue(problem.value, problem.accepted, problem.near);
    case 'paysInconnu':
      return problems.paysInconnu(
        problem.value,
        problem.near.map((country) => `${country.name} (${country.code})`),
      );
    case 'titreTropLong':
      return problems.titreTropLong(problem.length);
    case 'caractereInterdit':
      return problems.caractereInterdit(problem.codePoint);
    case 'finAvantDebut':
      return problems.finAvantDebut(problem.debut, problem.fin);
    case 'dateInconnue':
    case 'sirenForme':
    case 'siret':
    case 'montantInconnu':
      return problems[problem.code](problem.value);
    default:
      return problems[problem.code]();
  }
}
