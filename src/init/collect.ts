import type { IsoDate } from '../base/dates.js';
import { ANSWER_NAMES, type AnswerName, type Answers, type RawAnswers } from './answers.js';
import { check, leadCountry, leadNature, modeleOf, type Problem } from './check.js';
import { type Country, defaultPartnerNature, levelsOf, partnerNatures, regionsOf, THEMATIQUES } from './choices.js';
import { findCountry } from './search.js';

export interface WrongAnswer {
  readonly name: AnswerName;
  readonly problem: Problem;
}

/** Answers that passed their check, as the dossier writes them, and those that did not: every one is reported, not only the first. */
export interface CheckedAnswers {
  readonly known: RawAnswers;
  readonly wrong: readonly WrongAnswer[];
}

export function checkAll(raw: RawAnswers, countries: readonly Country[]): CheckedAnswers {
  const known: Partial<Record<AnswerName, string>> = {};
  const wrong: WrongAnswer[] = [];
  if (isBlank(raw.nature) && !isBlank(raw.niveau)) known.nature = leadNature({ niveau: raw.niveau ?? '' });
  for (const name of ANSWER_NAMES) {
    const typed = raw[name];
    if (typed === undefined || isBlank(typed)) continue;
    const checked = check(name, typed, known, countries);
    if ('problem' in checked) wrong.push({ name, problem: checked.problem });
    else known[name] = checked.value;
  }
  return { known, wrong };
}

/** Fills in what is left of checked answers: a project led by a French authority, dated `today`, all else unknown. */
export function complete(known: RawAnswers, countries: readonly Country[], today: IsoDate): Answers | WrongAnswer {
  const country = leadCountry(known);
  if (country === undefined) return { name: 'paysCollectivite', problem: { code: 'paysManquant' } };
  return answersOf(known, country, countries, today);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function answersOf(known: RawAnswers, paysCollectivite: string, countries: readonly Country[], today: IsoDate): Answers {
  const modele = modeleOf(known);
  const nature = leadNature(known);
  const partner = known.pays === undefined ? undefined : findCountry(known.pays, countries);
  const partenaireNature =
    partnerNatures(undefined, modele).find((one) => one === known.partenaireNature) ?? defaultPartnerNature(partner, modele);
  const niveau = levelsOf(nature).find((one) => one === known.niveau);
  const region = regionsOf(paysCollectivite).find((one) => one === known.region);
  const chosen = (known.themes ?? '').split(',');
  const { titre, reference, collectivite, siren, partenaire, pays, debut, fin, montant } = known;
  return {
    modele,
    date: known.date ?? today,
    nature,
    paysCollectivite,
    partenaireNature,
    themes: THEMATIQUES.filter((theme) => chosen.includes(theme)),
    ...(titre !== undefined && { titre }),
    ...(reference !== undefined && { reference }),
    ...(collectivite !== undefined && { collectivite }),
    ...(niveau !== undefined && { niveau }),
    ...(siren !== undefined && { siren }),
    ...(region !== undefined && { region }),
    ...(partenaire !== undefined && { partenaire }),
    ...(pays !== undefined && { pays }),
    ...(debut !== undefined && { debut }),
    ...(fin !== undefined && { fin }),
    ...(montant !== undefined && { montant }),
  };
}
