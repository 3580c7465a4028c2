import { yearOf } from '../base/dates.js';
import type { Figures, Reason } from '../base/figures.js';
import { apdMarks, natureEffect } from '../reference/apd.js';
import { knownYears, recipientList } from '../reference/pays-cad.js';
import { type Coding, checkCoding } from './coding.js';
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

const NOT_COUNTED: Computed = { figures: null, reason: { name: 'nonCalculee', data: {} } };

/** Steps 2 to 8 for a payment of the year. `figures` is null when an error finding says why the line cannot be counted. */
export function computeLine(context: Context, codes: Coding): Computed {
  const { versement, note } = context;
  if (versement.etat === 'engage') return committed(context);
  const effect = natureEffect(versement.nature);
  if (effect.aVenir) {
    const name = versement.nature === 'pret' ? 'apd-pret' : 'apd-nature-non-calculee';
    note(name, { nature: { term: `nature:${versement.nature}` } }, { at: ['nature'] });
    return NOT_COUNTED;
  }
  const paid = gross(versement, note);
  const main = purpose(versement, note);
  const to = destination(context, effect.beneficiaire === 'nonVentile', main.value === 1);
  const listYear = yearOfList(context);
  if (paid === undefined || to === undefined || listYear === undefined) return NOT_COUNTED;

  const funds = ownFunds(paid, context, main.value === 1);
  const base = main.value === 1 ? funds.own : 0;
  const sign = versement.remboursement ? -1 : 1;
  const aect = versement.remboursement || effect.aect === 'zero' ? 0 : paid;
  const parts = to === 'none' ? [] : partsOf(sign * base, aect, to, listYear);
  if (main.value === 1 && to !== 'none' && to !== IN_DONOR) tellGeography(to, parts, listYear, note);
  const declarable = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (declarable !== 0) checkCoding(codes, note);
  const natures: readonly (string | undefined)[] = apdMarks.collectivitesDeclarantes.natures;
  if (!versement.remboursement && natures.includes(versement.beneficiaire.nature))
    note('apd-transfert-collectivite', {}, { at: ['beneficiaire'] });

  const figures: Figures = {
    gross: paid,
    ...funds,
    purpose: main.value,
    coefficient: '1',
    base,
    parts,
    declarable,
    aect,
  };
  return { figures, reason: main.reason ?? reasonOf(figures, listYear) };
}

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
function reasonOf({ own, declarable, parts }: Figures, listYear: number): Reason | null {
  if (own === 0) return { name: 'sansFondsPropres', data: {} };
  if (Math.abs(declarable) === own) return null;
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
