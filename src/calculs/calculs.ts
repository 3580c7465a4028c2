import type { IsoDate } from '../base/dates.js';
import {
  type Acteur,
  type Convention,
  type Deliberation,
  type Dossier,
  type Exercice,
  isFrench,
  type Mecanisme,
  type Subvention,
} from '../dossier/model.js';
import { type BudgetTotals, budgetTotals } from './budget.js';
import { type CumulAnnuel, cumulsAnnuels, type PlacedSubvention } from './subventions.js';
import { type Text, textsOf } from './texts.js';
import { type UnPourcent, unPourcent } from './un-pourcent.js';

/** What several rules, pieces and figures need of a dossier, worked out once and on demand. Amounts are integer cents. */
export class Calculs {
  readonly #dossier: Dossier;
  #acteurs: Map<string, Acteur> | undefined;
  #deliberations: Map<string, Deliberation> | undefined;
  #budget: BudgetTotals | undefined;
  #texts: readonly Text[] | undefined;
  #wording: string | undefined;
  #cumuls: readonly CumulAnnuel[] | undefined;

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

  /** Every text of the dossier, whatever its key. */
  get texts(): readonly Text[] {
    this.#texts ??= textsOf(this.#dossier);
    return this.#texts;
  }

  /** All the texts in one, line after line: for a first look, which tells that none of them holds a word. */
  get wording(): string {
    this.#wording ??= this.texts.map(({ value }) => value).join('\n');
    return this.#wording;
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

  /** Service budgets of the "1 %" with their place, but for those of an actor known not to be French (`un-pourcent-beneficiaire`). */
  get mecanismes(): readonly { readonly index: number; readonly mecanisme: Mecanisme; readonly acteur: Acteur | undefined }[] {
    return (this.#dossier.mecanismesUnPourcent ?? [])
      .map((mecanisme, index) => ({ index, mecanisme, acteur: this.acteur(mecanisme.acteur) }))
      .filter(({ acteur }) => acteur === undefined || isFrench(acteur));
  }

  /** Subsidies of French authorities; those of a payer that leads nowhere are left to `reference-inconnue`. */
  get subventions(): readonly PlacedSubvention[] {
    return (this.#dossier.subventions ?? []).flatMap((subvention, index) =>
      isFrench(this.acteur(subvention.acteur)) ? [{ index, subvention }] : [],
    );
  }

  /** What each French authority pays to each private body, year by year. */
  get cumuls(): readonly CumulAnnuel[] {
    this.#cumuls ??= cumulsAnnuels(this.subventions, (id) => this.acteur(id));
    return this.#cumuls;
  }

  /** Subsidies with a year whose sum is above the threshold that requires an agreement. */
  get subventionsAuDessusDuSeuil(): ReadonlySet<PlacedSubvention> {
    return new Set(this.cumuls.filter(({ depasse }) => depasse !== undefined).flatMap(({ subventions }) => subventions));
  }

  /** Day by whose law a subsidy is judged: its vote, else its agreement; without either, the reference date decides. */
  subventionDate(subvention: Subvention): IsoDate | undefined {
    return this.deliberation(subvention.deliberation)?.date ?? subvention.conventionAttributive?.dateSignature;
  }

  /** Day by whose law an act is judged: its signature, else its first known vote; without either, the reference date decides. */
  conventionDate(convention: Convention): IsoDate | undefined {
    return (
      convention.dateSignature ??
      (convention.deliberations ?? []).map((id) => this.deliberation(id)?.date).find((date) => date !== undefined)
    );
  }
}
