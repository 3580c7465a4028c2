import {
  type Acteur,
  type Convention,
  type Deliberation,
  type Dossier,
  type Exercice,
  isFrench,
  type Mecanisme,
} from '../dossier/model.js';
import { type BudgetTotals, budgetTotals } from './budget.js';
import { type UnPourcent, unPourcent } from './un-pourcent.js';

/** What several rules, pieces and figures need of a dossier, worked out once and on demand. Amounts are integer cents. */
export class Calculs {
  readonly #dossier: Dossier;
  #acteurs: Map<string, Acteur> | undefined;
  #deliberations: Map<string, Deliberation> | undefined;
  #budget: BudgetTotals | undefined;

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
  }

  /** The actor of an identifier; undefined when the reference leads nowhere (`reference-inconnue` says so). */
  acteur(id: string | undefined): Acteur | undefined {
    this.#acteurs ??= new Map(this.#dossier.acteurs.map((acteur) => [acteur.id, acteur]));
    return id === undefined ? undefined : this.#acteurs.get(id);
  }

  deliberation(id: string | undefined): Deliberation | undefined {
    this.#deliberations ??= new Map((this.#dossier.deliberations ?? []).map((deliberation) => [deliberation.id, deliberation]));
    return id === undefined ? undefined : this.#deliberations.get(id);
  }

  /** At least one party is a French authority. */
  isFrench(convention: Convention): boolean {
    return convention.parties.some((party) => isFrench(this.acteur(party)));
  }

  /** Totals of the budget; zeros when there is none. */
  get budget(): BudgetTotals {
    this.#budget ??= budgetTotals(this.#dossier.budget);
    return this.#budget;
  }

  /** Base, spending and ceiling of one service budget for one year; undefined where the law of that year is not known. */
  unPourcent(mecanisme: Mecanisme, exercice: Exercice): UnPourcent | undefined {
    return unPourcent(mecanisme, exercice);
  }
}
