import list from './generated/apd/coefficients-multilateraux.js';

interface Edition {
  readonly de: number;
  readonly coefficients: readonly (readonly [channel: string, percent: number, aidType: string])[];
}

const EDITIONS: readonly Edition[] = list.editions;
const byEdition = new Map<Edition, ReadonlyMap<string, { readonly percent: number; readonly aidType: string }>>();

/**
 * What the OECD sheet of channels says of a core contribution: the share (%) that is declarable, and its type of aid (empty where the
 * sheet gives none). Undefined for a channel without a published coefficient: its share is not known, it is not 100.
 */
export function coreContribution(channel: string, year: number): { readonly percent: number; readonly aidType: string } | undefined {
  const edition = EDITIONS.findLast(({ de }) => de <= year);
  if (!edition) return undefined;
  let channels = byEdition.get(edition);
  if (!channels) {
    channels = new Map(edition.coefficients.map(([code, percent, aidType]) => [code, { percent, aidType }]));
    byEdition.set(edition, channels);
  }
  return channels.get(channel);
}
