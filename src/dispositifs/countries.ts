import { type IsoDate, yearOf } from '../base/dates.js';
import type { Path } from '../base/path.js';
import type { Answer } from '../base/verdicts.js';
import type { Dossier } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';
import { incomeGroup, recipientList } from '../reference/pays-cad.js';
import { answerOf, type Outcome, outcome, unknown } from './outcome.js';
import type { Condition } from './scheme.js';
import type { Subject } from './subject.js';

/** Those whose country is that of the partner: the partner itself, or the authorities that ask for the exchange. */
const PARTNERS: readonly string[] = ['partenaireEtranger', 'demandeur'];

/**
 * Partner countries in the order of the actors; without a foreign partner, those of the places other than the lead’s own.
 * Undefined when neither tells.
 */
export function partnerCountries(dossier: Dossier): readonly string[] | undefined {
  const home = new Set(dossier.acteurs.filter(({ role }) => role === 'chefDeFile').map(({ pays }) => pays));
  const partners = unique(dossier.acteurs.filter(({ role, pays }) => PARTNERS.includes(role) && !home.has(pays)).map(({ pays }) => pays));
  if (partners.length > 0) return partners;
  const places = dossier.localisation;
  if (places === undefined) return undefined;
  return unique(places.map(({ pays }) => pays).filter((pays) => !home.has(pays)));
}

/** Whether a country is on a dated list; unknown when the year has no list. */
export function isOnList(iso2: string, list: 'apd' | 'pma', date: IsoDate): Answer {
  const year = yearOf(date);
  if (recipientList(year) === undefined) return 'inconnu';
  const group = incomeGroup(iso2, year);
  return answerOf(list === 'pma' ? group === 'PMA' : group !== undefined);
}

export function countryCondition(
  subject: Subject,
  { liste, codes = [], quantite }: Extract<Condition, { pays: unknown }>['pays'],
): Outcome {
  const countries = partnerCountries(subject.dossier);
  if (countries === undefined || countries.length === 0) return unknown(['localisation']);
  const answers = countries.map((pays) => ({
    pays,
    on: liste === 'programme' ? answerOf(codes.includes(pays)) : isOnList(pays, liste, subject.deposit),
  }));
  const on = answers.filter((each) => each.on === 'oui');
  const off = answers.filter((each) => each.on === 'non');
  const doubt = answers.length - on.length - off.length;
  const decide = (yes: boolean, no: boolean): Answer => (yes ? 'oui' : no ? 'non' : 'inconnu');
  const answer =
    quantite === 'tous'
      ? decide(on.length === answers.length, off.length > 0)
      : quantite === 'unAuMoins'
        ? decide(on.length > 0, doubt === 0)
        : decide(off.length === answers.length, on.length > 0);
  const telling = answer === 'oui' ? (quantite === 'aucun' ? off : on) : answer === 'non' ? (quantite === 'aucun' ? on : off) : answers;
  const list = { list: telling.map(({ pays }) => ({ country: pays })) };
  const name = answer === 'inconnu' ? 'pays.sansListe' : (answer === 'oui') === (quantite !== 'aucun') ? 'pays.dedans' : 'pays.dehors';
  return outcome(answer, {
    facts: [{ name, data: { pays: list, annee: String(yearOf(subject.deposit)) } }],
    places: placesOf(subject.dossier, telling),
  });
}

/** No partner country, and no place of action, where French public aid is suspended on the day of the deposit. */
export function suspensionCondition({ dossier, deposit }: Subject): Outcome {
  const suspended: readonly { readonly pays: string; readonly depuis: string }[] = parameter('aide-suspendue', deposit) ?? [];
  const known = unique([...(partnerCountries(dossier) ?? []), ...(dossier.localisation ?? []).map(({ pays }) => pays)]);
  const hit = suspended.filter(({ pays }) => known.includes(pays));
  if (hit.length > 0) {
    return outcome('non', {
      facts: hit.map(({ pays, depuis }) => ({ name: 'suspension', data: { pays: { country: pays }, date: { date: depuis } } })),
      places: placesOf(dossier, hit),
    });
  }
  return dossier.localisation === undefined ? unknown(['localisation']) : outcome('oui');
}

function placesOf(dossier: Dossier, countries: readonly { readonly pays: string }[]): Path[] {
  const codes = countries.map(({ pays }) => pays);
  const at = (list: readonly { readonly pays: string }[] | undefined, key: string): Path[] =>
    (list ?? []).flatMap(({ pays }, index) => (codes.includes(pays) ? [[key, index, 'pays']] : []));
  return [...at(dossier.localisation, 'localisation'), ...at(dossier.acteurs, 'acteurs')];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
