import { type Cents, sumCents, toCents } from '../base/money.js';
import { type Acteur, isFrench, isPrivate, type Subvention } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';

/** A subsidy paid by a French authority, with its place in the dossier. */
export interface PlacedSubvention {
  readonly index: number;
  readonly subvention: Subvention;
}

/** What one French authority pays to one private body in one year. */
export interface CumulAnnuel {
  readonly beneficiaire: Acteur;
  readonly annee: number;
  readonly total: Cents;
  /** The subsidy with which the sum rises strictly above the threshold of that year; undefined when none does, or no threshold is known. */
  readonly depasse: PlacedSubvention | undefined;
  /** Those that pay something that year, in the order of the dossier; never empty. */
  readonly subventions: readonly [PlacedSubvention, ...PlacedSubvention[]];
}

/** The sums of each payer, beneficiary and year. Adding the subsidies up is a prudent reading of the law, which speaks of one decision. */
export function cumulsAnnuels(
  subventions: readonly PlacedSubvention[],
  acteurOf: (id: string) => Acteur | undefined,
): readonly CumulAnnuel[] {
  const groups = new Map<string, [PlacedSubvention, ...PlacedSubvention[]]>();
  for (const placed of subventions) {
    for (const annee of new Set((placed.subvention.montants ?? []).map((each) => each.annee))) {
      const key = `${placed.subvention.acteur} ${placed.subvention.beneficiaire} ${annee}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [placed]);
      else group.push(placed);
    }
  }
  return [...groups].flatMap(([key, group]) => {
    const beneficiaire = acteurOf(group[0].subvention.beneficiaire);
    if (beneficiaire === undefined || !isFrench(acteurOf(group[0].subvention.acteur)) || !isPrivate(beneficiaire)) return [];
    const annee = Number(key.slice(key.lastIndexOf(' ') + 1));
    const sums = group.map((_, last) => sumInYear(group.slice(0, last + 1), annee));
    const seuil = parameter('subvention-convention-seuil', `${annee}-12-31`);
    const depasse = seuil === undefined ? undefined : group[sums.findIndex((sum) => sum > toCents(seuil))];
    return [{ beneficiaire, annee, total: sums.at(-1) ?? 0, depasse, subventions: group }];
  });
}

function sumInYear(subventions: readonly PlacedSubvention[], annee: number): Cents {
  return sumCents(
    subventions.flatMap(({ subvention }) => subvention.montants ?? []).map((each) => (each.annee === annee ? each.montant : 0)),
  );
}

/** Whether the law asks this body for the republican undertaking: French associations and foundations; foreign ones were not verified. */
export function owesEngagementRepublicain(beneficiaire: Acteur | undefined): boolean {
  return (
    beneficiaire?.pays === 'FR' &&
    ['association', 'associationLocale', 'associationCollectivites', 'fondation'].includes(beneficiaire.nature)
  );
}
