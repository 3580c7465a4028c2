import { type Cents, toCents } from '../../base/money.js';
import type { Dossier } from '../../dossier/model.js';
import type { PieceContext } from '../context.js';

type Status = NonNullable<NonNullable<Dossier['budget']>['recettes']>[number]['statut'];

/** What one actor brings in one year, in one mode. */
export interface Commitment {
  readonly year: number;
  readonly mode: 'numeraire' | 'valorisation';
  /** Absent when it comes from an act and not from the budget. */
  readonly status?: Status;
  readonly amount: Cents;
}

/** Income lines of the budget that an actor pays; without any, its commitments in the acts. Years without money are left out. */
export function commitmentsOf({ dossier }: PieceContext, actor: string): Commitment[] {
  const years = dossier.budget?.annees ?? [];
  const lines = (dossier.budget?.recettes ?? []).filter((line) => line.financeur === actor);
  const planned = lines.flatMap((line) =>
    years.flatMap((year, index): Commitment[] => {
      const amount = toCents(line.parAnnee[index] ?? 0);
      return amount === 0 ? [] : [{ year, mode: line.mode, status: line.statut, amount }];
    }),
  );
  if (planned.length > 0) return planned.sort((a, b) => a.year - b.year);
  return (dossier.conventions ?? [])
    .flatMap((act) => act.engagements ?? [])
    .filter((line) => line.acteur === actor && line.montant > 0)
    .map((line): Commitment => ({ year: line.annee, mode: line.mode ?? 'numeraire', amount: toCents(line.montant) }))
    .sort((a, b) => a.year - b.year);
}

/** What an actor brings otherwise, in its own words: those of the acts, else those of the partnership. */
export function contributionsOf({ dossier }: PieceContext, actor: string): string[] {
  const technical = (dossier.conventions ?? []).flatMap((act) =>
    (act.engagementsTechniques ?? []).filter((line) => line.acteur === actor).map((line) => line.texte),
  );
  if (technical.length > 0) return technical;
  return (dossier.partenariat?.attentes ?? []).flatMap((line) =>
    line.acteur === actor && line.apporte !== undefined ? [line.apporte] : [],
  );
}
