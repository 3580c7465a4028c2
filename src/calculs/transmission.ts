import { type Acteur, type Deliberation, type Dossier, isFrench } from '../dossier/model.js';
import type { Calculs } from './calculs.js';

export interface PlacedVote {
  readonly index: number;
  readonly deliberation: Deliberation;
  readonly acteur: Acteur;
}

/** Votes of French assemblies; those of an assembly that leads nowhere are left to `reference-inconnue`. */
export function votesFrancais(dossier: Dossier, calculs: Calculs): readonly PlacedVote[] {
  return (dossier.deliberations ?? []).flatMap((deliberation, index) => {
    const acteur = calculs.acteur(deliberation.acteur);
    return acteur !== undefined && isFrench(acteur) ? [{ index, deliberation, acteur }] : [];
  });
}

/** The dossier is being carried out, or one of its acts is said to be in force: its votes must have been sent and published. */
export function isExecuted(dossier: Dossier): boolean {
  const { etat } = dossier.identification;
  return etat === 'enCours' || etat === 'clos' || (dossier.conventions ?? []).some((each) => each.dateEntreeVigueur !== undefined);
}
