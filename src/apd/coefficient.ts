import { dayNumber, yearLater } from '../base/dates.js';
import type { Reason } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import { toFraction } from '../base/money.js';
import { apdMarks, natureEffect } from '../reference/apd.js';
import { coreContribution } from '../reference/coefficients.js';
import { originOf } from './own-funds.js';
import type { Context } from './types.js';

/** Step 5: the part of the own funds that counts, as an exact fraction. */
export interface Coefficient {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** As the audit trail prints it, e.g. `258/366`. */
  readonly text: string;
  /** Why it is not 1. */
  readonly reason: Reason | null;
}

const WHOLE: Coefficient = { numerator: 1n, denominator: 1n, text: '1', reason: null };
const none = (reason: Reason): Coefficient => ({ numerator: 0n, denominator: 1n, text: '0', reason });

/** An example that a reader copies into a payment of the nature `refugies`. */
const EXAMPLE = '{ poste: hebergement, dateEntree: 2024-03-15, periode: { debut: 2024-03-15, fin: 2024-12-31 } }';

/** Undefined when the payment does not say enough, and then an error finding tells what is missing. */
export function coefficient(context: Context): Coefficient | undefined {
  const { coefficient: kind } = natureEffect(context.versement.nature);
  if (kind === 'canal') return ofChannel(context);
  return kind === 'jours' ? ofDays(context) : WHOLE;
}

/** A core contribution counts for the share of its organisation that is ODA (OECD sheet of channels). */
function ofChannel(context: Context): Coefficient {
  const { versement, year, note } = context;
  const { beneficiaire, canal = originOf(context)?.canal } = versement;
  const known = canal === undefined ? undefined : coreContribution(canal, year);
  if (!known) {
    const organisation = beneficiaire.nom ?? beneficiaire.acteur ?? canal ?? '';
    note('apd-reseau-hors-annexe', { organisation }, canal === undefined ? { missing: true } : { at: ['canal'] });
    return none({ name: 'organisationAbsente', data: {} });
  }
  const organisation: Datum = { term: `canal:${canal}` };
  note('apd-coefficient-multilateral', { organisation, k: known.percent }, { at: ['canal'] });
  if (known.percent === 100) return WHOLE;
  const { numerator, denominator } = toFraction(known.percent);
  const reason = { name: 'partOrganisation', data: { organisation, k: known.percent } };
  return { numerator, denominator: denominator * 100n, text: known.percent === 0 ? '0' : `${known.percent}/100`, reason };
}

/** Refugees count for their first twelve months in France, and until the eve of a final rejection (OECD, in-donor refugee costs). */
function ofDays(context: Context): Coefficient | undefined {
  const { versement, note } = context;
  const { poste, dateEntree, periode, dateRejet, mineurNonAccompagne } = versement.refugies ?? originOf(context)?.refugies ?? {};
  const excluded: readonly string[] = apdMarks.refugies.postesExclus;
  if (poste !== undefined && excluded.includes(poste)) {
    const data = { poste: { term: `poste:${poste}` } };
    note('apd-refugies-poste-exclu', data, { at: ['refugies', 'poste'] });
    return none({ name: 'posteExclu', data });
  }
  if (poste === undefined || dateEntree === undefined || periode === undefined) {
    note('apd-refugies-incomplet', { constat: { term: 'refugies:manque' }, exemple: EXAMPLE }, { at: ['refugies'], missing: true });
    return undefined;
  }
  const total = dayNumber(periode.fin) - dayNumber(periode.debut) + 1;
  if (total <= 0) {
    note('apd-refugies-incomplet', { constat: { term: 'refugies:periode' } }, { at: ['refugies', 'periode'] });
    return undefined;
  }
  if (mineurNonAccompagne === true) note('apd-mineurs-non-accompagnes', {}, { at: ['refugies', 'mineurNonAccompagne'] });
  if (dateRejet !== undefined) note('apd-refugies-rejet', {}, { at: ['refugies', 'dateRejet'] });

  const endOfYear = yearLater(dateEntree);
  const firstOutside = dateRejet !== undefined && dateRejet < endOfYear ? dateRejet : endOfYear;
  const first = Math.max(dayNumber(dateEntree), dayNumber(periode.debut));
  const last = Math.min(dayNumber(firstOutside) - 1, dayNumber(periode.fin));
  const days = Math.max(0, last - first + 1);
  if (days === total) return WHOLE;
  const data = { n: days, total };
  note('apd-refugies-douze-mois', data, { at: ['refugies', 'periode'] });
  const name =
    days > 0 ? 'joursRetenus' : periode.fin < dateEntree ? 'avantArrivee' : firstOutside === dateRejet ? 'apresRejet' : 'douzeMois';
  return { numerator: BigInt(days), denominator: BigInt(total), text: `${days}/${total}`, reason: { name, data } };
}
