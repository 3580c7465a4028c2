import type { IsoDate } from '../base/dates.js';
import type { ApdLine, Declarant, ReadDeclaration } from '../base/figures.js';
import { type Cents, toCents } from '../base/money.js';
import type { Declaration } from '../dossier/declaration.generated.js';
import { declarantOf, declares } from './declarant.js';
import { deskStaffLine, tellStaffTwice } from './desk-staff.js';
import type { Findings } from './findings.js';
import type { Tally } from './tally.js';
import type { Batch, Choices } from './types.js';

/** A declaration under way: what it says of its authority, its choices, and the checks of its own totals. */
export class OpenDeclaration {
  readonly declarant: Declarant;
  readonly choices: Choices;
  private readonly references = new Set<string>();

  constructor(
    private readonly declaration: Declaration,
    readonly input: number,
    private readonly reference: string,
  ) {
    const { methodeCofinancement = 'taux', refugiesDansAect } = declaration.options ?? {};
    this.declarant = declarantOf(declaration);
    this.choices = {
      method: methodeCofinancement,
      refugeesInAect: refugiesDansAect ?? true,
      refugeesAnswered: refugiesDansAect !== undefined,
    };
    this.references.add(reference);
  }

  get date(): IsoDate {
    return this.declaration.dateMiseAJour;
  }

  /** Only French authorities and their groupings declare (CGCT, art. L1115-6). */
  get mayDeclare(): boolean {
    return declares(this.declaration.collectivite.nature);
  }

  /** The declaration has been filed. */
  get deposited(): boolean {
    return this.declaration.depot?.date !== undefined;
  }

  /** Takes note of a dossier that the declaration reads. */
  reads(reference: string): void {
    this.references.add(reference);
  }

  /** Negative balance of the year before for a dossier; positive. */
  carriedTo(reference: string): Cents {
    return (this.declaration.reportsTresorerie ?? [])
      .filter(({ dossier }) => dossier === reference)
      .reduce((sum, { montant }) => sum + toCents(montant), 0);
  }

  /** The payments that belong to no dossier. */
  batch(): Batch {
    const { autresVersements = [], collectivite, encaissements, cofinancements } = this.declaration;
    return {
      input: this.input,
      reference: this.reference,
      list: 'autresVersements',
      payments: autresVersements,
      around: { ...(encaissements && { encaissements }), ...(cofinancements && { cofinancements }) },
      declarant: this.declarant,
      payer: collectivite.acteur,
      payers: collectivite.acteur === undefined ? [] : [collectivite.acteur],
      choices: this.choices,
      carried: this.carriedTo(this.reference),
    };
  }

  deskStaff(year: number, findings: Findings): ApdLine[] {
    const { input, reference, declarant } = this;
    return (this.declaration.tempsAgents ?? []).map((entry, index) =>
      deskStaffLine(entry, index, { input, reference, declarant, year }, findings),
    );
  }

  /** The checks of the whole declaration; `tally` is that of its authority. */
  tell(tally: Tally, findings: Findings): void {
    const { input, declaration } = this;
    this.tellBalances(findings);
    tellStaffTwice(declaration, tally.staff, input, findings);
    if (declaration.neant === true && tally.declared > 0)
      findings.add('apd-neant-contredit', { n: tally.declared }, { input, path: ['neant'] });
    if (!this.mayDeclare) return;
    const { aect, comparable } = tally;
    const own = declaration.budgetTotalAect === undefined ? undefined : toCents(declaration.budgetTotalAect);
    const where = { input, path: ['budgetTotalAect'], missing: own === undefined };
    if (own !== undefined && own < comparable) findings.add('apd-total-aect', { a: { amount: own }, b: { amount: comparable } }, where);
    else if (own === undefined ? aect > 0 : own < aect) findings.add('apd-total-aect-ecart', { a: { amount: aect } }, where);
  }

  /** A balance that is carried forward shows the method of the year before. */
  private tellBalances(findings: Findings): void {
    for (const [index, { dossier, montant }] of (this.declaration.reportsTresorerie ?? []).entries()) {
      const where = { input: this.input, path: ['reportsTresorerie', index] };
      if (!this.references.has(dossier)) findings.add('apd-report-sans-dossier', { montant: { amount: toCents(montant) }, dossier }, where);
      else if (this.choices.method === 'taux') findings.add('apd-methode-constante', { dossier }, where);
    }
  }

  summary(): ReadDeclaration {
    const { contact, depot, budgetTotalAect, neant = false } = this.declaration;
    return {
      input: this.input,
      declarant: this.declarant,
      contact: contact ?? null,
      deposit: depot ? { date: depot.date ?? null, numero: depot.numero ?? null } : null,
      budgetTotalAect: budgetTotalAect === undefined ? null : toCents(budgetTotalAect),
      method: this.choices.method,
      refugeesInAect: this.choices.refugeesInAect,
      nil: neant,
    };
  }
}
