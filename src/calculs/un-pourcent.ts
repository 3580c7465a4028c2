import { type Cents, sumCents, toCentsOrZero } from '../base/money.js';
import type { Exercice, Mecanisme } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';

/** The "1 %" of one service budget and one year, in integer cents. */
export interface UnPourcent {
  /** Resources that count, or undefined when none of those listed does: there is then no ceiling, not a ceiling of zero. */
  readonly assiette: Cents | undefined;
  readonly depenses: Cents;
  /** Highest spending allowed: the base times the rate, rounded down. */
  readonly plafond: Cents;
  /** Spending above the ceiling. Compared by multiplication, never on a rounded percentage. */
  readonly depasse: boolean;
}

/** Whether a kind of resource is part of the base of a service, on 31 December of the year. */
export function countsInBase(service: Mecanisme['service'], nature: string, annee: number): boolean {
  const natures: readonly string[] | undefined = parameter('un-pourcent-assiette', `${annee}-12-31`)?.[service];
  return natures?.includes(nature) ?? false;
}

export function unPourcent(mecanisme: Mecanisme, exercice: Exercice): UnPourcent | undefined {
  const taux = parameter('un-pourcent-taux', `${exercice.annee}-12-31`);
  if (taux === undefined) return undefined;
  const ressources = (exercice.ressources ?? []).filter((ressource) => countsInBase(mecanisme.service, ressource.nature, exercice.annee));
  const assiette = sumCents(ressources.map((ressource) => ressource.montant));
  const depenses = sumCents((exercice.depenses ?? []).map((depense) => depense.montant)) + toCentsOrZero(exercice.depensesAutresDossiers);
  return {
    assiette: ressources.length === 0 ? undefined : assiette,
    depenses,
    plafond: Math.floor((assiette * taux) / 100),
    depasse: ressources.length > 0 && depenses * 100 > assiette * taux,
  };
}
