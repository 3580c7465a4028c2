import { yearOf } from '../base/dates.js';
import type { Figures, Part, Reason } from '../base/figures.js';
import { type Cents, ratio } from '../base/money.js';
import { natureEffect } from '../reference/apd.js';
import { knownYears, recipientList } from '../reference/pays-cad.js';
import { type Coding, checkCoding } from './coding.js';
import { type Coefficient, coefficient } from './coefficient.js';
import { declares } from './declarant.js';
import { IN_DONOR, offList, partsOf, tellGeography } from './geography.js';
import { gross } from './gross.js';
import { originOf, ownFunds } from './own-funds.js';
import { purpose } from './purpose.js';
import { type Recipients, recipients } from './recipients.js';
import type { Context } from './types.js';

interface Computed {
  readonly figures: Figures | null;
  readonly reason: Reason | null;
}

export const NOT_COUNTED: Computed = { figures: null, reason: { name: 'nonCalculee', data: {} } };

/** Steps 2 to 8 for a payment of the year. `figures` is null when an error finding says why the line cannot be counted. */
export function computeLine(context: Context, codes: Coding): Computed {
  const { versement, note } = context;
  if (versement.etat === 'engage') return committed(context);
  const effect = natureEffect(versement.nature);
  if (effect.nonCalculee) {
    note('apd-pret', {}, { at: ['nature'] });
    return NOT_COUNTED;
  }
  const paid = gross(versement, note);
  const main = purpose(versement, note);
  const counts = main.value === 1;
  const part = counts ? coefficient(context) : NO_PART;
  const to = destination(context, effect.beneficiaire === 'nonVentile', counts);
  const listYear = yearOfList(context);
  if (paid === undefined || part === undefined || to === undefined || listYear === undefined) return NOT_COUNTED;

  const funds = ownFunds(paid, context, counts);
  const base = counts ? ratio(funds.own, part.numerator, part.denominator) : 0;
  const sign = versement.remboursement ? -1 : 1;
  const origins = effect.beneficiaire === 'origine';
  const split = (aect: Cents) => (to === 'none' ? [] : partsOf(sign * base, aect, to, listYear, origins));
  // Refugees enter the total budget only where something of theirs is declarable.
  const kept = origins ? amountOf(split(0)) !== 0 && context.batch.choices.refugeesInAect : true;
  const aect = !kept || versement.remboursement || effect.aect === 'zero' ? 0 : paid;
  const parts = split(aect);
  const declarable = amountOf(parts);
  if (counts && to !== 'none' && to !== IN_DONOR) tellGeography(to, parts, listYear, note);
  if (declarable !== 0) checkCoding(codes, note);
  if (!versement.remboursement && declares(versement.beneficiaire.nature)) note('apd-transfert-collectivite', {}, { at: ['beneficiaire'] });
  if (origins && !context.batch.choices.refugeesAnswered) note('apd-refugies-aect');

  const figures: Figures = {
    gross: paid,
    ...funds,
    purpose: main.value,
    coefficient: part.text,
    base,
    parts,
    declarable,
    aect,
  };
  return { figures, reason: main.reason ?? reasonOf(figures, part, listYear) };
}

function amountOf(parts: readonly Part[]): Cents {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** A line whose purpose is zero is not asked for its coefficient. */
const NO_PART: Coefficient = { numerator: 0n, denominator: 1n, text: '1', reason: null };

/** A promise is a line of zero: nothing left the account. */
function committed({ note }: Context): Computed {
  note('apd-engagement-non-verse', {}, { at: ['etat'] });
  const nothing = {
    gross: 0,
    external: 0,
    own: 0,
    method: null,
    purpose: 0,
    coefficient: '1',
    base: 0,
    parts: [],
    declarable: 0,
    aect: 0,
  } as const;
  return { figures: nothing, reason: { name: 'engage', data: {} } };
}

/** Undefined after an error; `none` for a line that is zero whatever its geography. */
function destination(context: Context, inDonor: boolean, counts: boolean): Recipients | 'none' | undefined {
  if (inDonor) return IN_DONOR;
  const found = recipients(context);
  if (found === 'error') return undefined;
  if (found === 'none' && counts) {
    context.note('apd-geographie-manquante', {}, { missing: true });
    return undefined;
  }
  return found;
}

/** The flow year, or for a refund the year of the money it gives back. Undefined when that year has no list. */
function yearOfList(context: Context): number | undefined {
  const { remboursement } = context.versement;
  if (!remboursement) return context.year;
  const origin = originOf(context);
  const year = origin?.date === undefined ? (remboursement.anneeOrigine ?? context.year) : yearOf(origin.date);
  context.note('apd-remboursement', { annee: String(year) }, { at: ['remboursement'] });
  if (recipientList(year)) return year;
  context.note('apd-annee-sans-liste', { annee: String(year), ...yearBounds() }, { at: ['remboursement'] });
  return undefined;
}

/** Why a line that can count is zero, or lower than the own funds. */
function reasonOf({ own, base, declarable, parts }: Figures, part: Coefficient, listYear: number): Reason | null {
  if (own === 0) return { name: 'sansFondsPropres', data: {} };
  if (Math.abs(declarable) === own) return null;
  if (base === 0 || Math.abs(declarable) === base) return part.reason;
  const off = offList(parts);
  if (off.length > 0)
    return { name: 'horsListe', data: { annee: String(listYear), pays: { list: off.map((code) => ({ term: `pays:${code}` })) } } };
  return { name: 'zone', data: { code: parts[0]?.code ?? '' } };
}

/** First and last flow years that have a list, as data of a finding. */
export function yearBounds(): { readonly premiere: string; readonly derniere: string } {
  const years = knownYears();
  return { premiere: String(years[0]), derniere: String(years.at(-1)) };
}
