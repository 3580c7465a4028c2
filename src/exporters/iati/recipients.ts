import { split, toFraction } from '../../base/money.js';
import type { Path } from '../../base/path.js';
import { isForeignAuthority } from '../../dossier/model.js';
import { natureEffect } from '../../reference/apd.js';
import { resolveCountry } from '../../reference/pays.js';
import { isZoneRecipient, UNSPECIFIED, zoneReplacement } from '../../reference/zones-cad.js';
import type { Subject } from '../note.js';
import { type Element, element } from './element.js';
import type { Payment, Payments } from './payments.js';
import { add, percentages } from './shares.js';

/** Countries (ISO alpha-2) and zones (DAC) with whole-number weights. */
export type Recipients = ReadonlyMap<string, bigint>;

/** Where a payment goes: its own geography, else the places of the dossier; undefined when nothing says it, or when it is wrong. */
export function recipientsOf(subject: Subject, { versement, index }: Payment): Recipients | undefined {
  const at: Path = ['versements', index];
  if (natureEffect(versement.nature).beneficiaire === 'nonVentile') return new Map([[UNSPECIFIED, 1n]]);
  const { zone, pays, repartition } = versement;
  if (zone !== undefined) {
    if (isZoneRecipient(zone)) return new Map([[zone, 1n]]);
    subject.note('zone-inconnue', [...at, 'zone'], { zone, proche: zoneReplacement(zone) ?? UNSPECIFIED });
    return undefined;
  }
  if (pays !== undefined) return countries(subject, [{ pays, part: 100 }], [...at, 'pays']);
  if (repartition?.length) return countries(subject, repartition, [...at, 'repartition']);
  return placesOf(subject);
}

/** The places of the dossier; undefined when there are none, or when they are wrong. */
function placesOf(subject: Subject): Recipients | undefined {
  const { localisation } = subject.dossier;
  return localisation?.length ? countries(subject, localisation, ['localisation']) : undefined;
}

interface Share {
  readonly pays: string;
  readonly part?: number | undefined;
  readonly nombre?: number | undefined;
}

function countries(subject: Subject, shares: readonly Share[], at: Path): Recipients | undefined {
  const people = shares.every(({ nombre }) => nombre !== undefined);
  const fractions = shares.map(({ part, nombre }) => toFraction((people ? nombre : part) ?? 0));
  let scale = 1n;
  for (const { denominator } of fractions) if (denominator > scale) scale = denominator;
  const weights = fractions.map(({ numerator, denominator }) => numerator * (scale / denominator));
  const total = weights.reduce((a, b) => a + b, 0n);
  if (people ? total === 0n : total !== 100n * scale) {
    subject.note('part-somme', at, { total: Number(total) / Number(scale) });
    return undefined;
  }
  const found = new Map<string, bigint>();
  for (const [position, { pays }] of shares.entries()) {
    const code = resolveCountry(pays);
    if (code === undefined) {
      subject.note('pays-inconnu', at, { pays });
      return undefined;
    }
    found.set(code, (found.get(code) ?? 0n) + (weights[position] ?? 0n));
  }
  return found;
}

/** Recipients of the activity: where its money goes, else its places, else the one country of its partners. They add up to 100 %. */
export function recipientElements(subject: Subject, { made, planned }: Payments): readonly Element[] {
  const weights = new Map<string, number>();
  for (const payment of [...made, ...planned]) {
    const to = payment.amount > 0 ? recipientsOf(subject, payment) : undefined;
    if (to === undefined) continue;
    const parts = split(payment.euros ?? 0, [...to.values()]);
    [...to.keys()].forEach((code, position) => {
      add(weights, code, parts[position] ?? 0);
    });
  }
  if (weights.size === 0) for (const [code, weight] of placesOf(subject) ?? []) add(weights, code, Number(weight));
  if (weights.size === 0 && !subject.dossier.localisation?.length) {
    const partners = new Set(
      subject.dossier.acteurs.filter((each) => isForeignAuthority(each) || each.nature === 'etat').map(({ pays }) => pays),
    );
    const [only] = partners;
    if (partners.size === 1 && only !== undefined && only !== 'FR') add(weights, only, 1);
    else subject.note('pays-absent', ['localisation'], {}, true);
  }
  const shares = percentages(weights);
  const isZone = (code: string): boolean => /^\d/.test(code);
  return [
    ...shares.filter(([code]) => !isZone(code)).map(([code, percentage]) => element('recipient-country', { code, percentage })),
    ...shares
      .filter(([code]) => isZone(code))
      .map(([code, percentage]) => element('recipient-region', { code, vocabulary: '1', percentage })),
  ];
}
