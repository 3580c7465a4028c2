import type { IsoDate } from '../base/dates.js';
import type { ApdBook, ApdLine, ApdReport, CarriedBalance, Declarant } from '../base/figures.js';
import type { Dossier } from '../dossier/dossier.generated.js';
import { recipientList } from '../reference/pays-cad.js';
import { Authorities } from './authorities.js';
import { computeBatch } from './batch.js';
import { Ceilings } from './ceilings.js';
import { actorOf, asDeclarant, authoritiesOf, keyOf } from './declarant.js';
import { OpenDeclaration } from './declaration.js';
import { Duplicates } from './duplicates.js';
import { Findings } from './findings.js';
import { type Ledger, memoryLedger } from './ledger.js';
import { yearBounds } from './line.js';
import { Overview, tellCampaign, tellDeclarants } from './overview.js';
import type { Tally } from './tally.js';
import { Texts } from './texts.js';
import { Totals } from './totals.js';
import { Transfers } from './transfers.js';
import type { ApdInput, Batch, Choices, DeclarationInput } from './types.js';

const USUAL: Choices = { method: 'taux', refugeesInAect: true, refugeesAnswered: false };

/**
 * One computation for one flow year. Files are read one after the other and may be forgotten at once: the run keeps sums in exact cents
 * and what it knows each authority and dossier by, never a dossier and never a line. Each line goes through the sums and into the
 * ledger, as do the findings; where the ledger keeps them (memory, for a few files; a file, for a portfolio) is the business of the
 * caller. What is only known of the whole comes out of the sums. A declaration is read before its dossiers.
 */
export class ApdRun {
  private readonly texts = new Texts();
  private readonly out: Findings;
  private readonly inputs: { readonly reference: string; readonly file: string | null }[] = [];
  private readonly known = new Map<string, Declarant>();
  private readonly declarations: OpenDeclaration[] = [];
  private readonly ceilings = new Map<string, Ceilings>();
  private readonly transfers = new Transfers(this.texts);
  private readonly totals = new Totals();
  private readonly authorities = new Authorities();
  private readonly overview = new Overview();
  private readonly duplicates = new Duplicates();
  private readonly carried: CarriedBalance[] = [];
  private readonly list: ReturnType<typeof recipientList>;
  private paidByOthers = 0;
  private latest: IsoDate | undefined;

  constructor(
    private readonly year: number,
    private readonly date?: IsoDate | undefined,
    private readonly ledger: Ledger = memoryLedger(),
  ) {
    this.out = new Findings(ledger.findings);
    this.list = recipientList(year);
    if (this.list?.provisional) this.out.add('apd-liste-provisoire', { annee: String(year) });
    if (!this.list) this.out.add('apd-annee-sans-liste', { annee: String(year), ...yearBounds() });
  }

  /** A finding stands in the way; those about the whole come with the report. */
  get hasErrors(): boolean {
    return this.out.errors > 0;
  }

  /** Reads a declaration and its own payments. The result is what its dossiers are read for. */
  declaration({ reference, file, declaration }: DeclarationInput): OpenDeclaration {
    const input = this.enter(reference, file);
    const open = new OpenDeclaration(declaration, input, reference);
    this.declarations.push(open);
    this.remember(open.declarant);
    if (!open.mayDeclare) {
      this.out.add('apd-declarant', { dossier: declaration.collectivite.nom }, { input, path: ['collectivite', 'nature'] });
      return open;
    }
    if (!this.list) return open;
    this.compute(open.batch());
    for (const line of open.deskStaff(this.year, this.out)) this.keep(line);
    return open;
  }

  /** Reads a dossier for the authority of a declaration or, without one, for its lead authority. */
  dossier({ reference: text, file, dossier }: ApdInput, of?: OpenDeclaration): void {
    const reference = this.texts.keep(text);
    const input = this.enter(reference, file);
    const { dateMiseAJour } = dossier.identification;
    if (this.latest === undefined || dateMiseAJour > this.latest) this.latest = dateMiseAJour;
    if (!this.list || of?.mayDeclare === false) return;
    const authorities = authoritiesOf(dossier);
    const actor = of ? actorOf(dossier, of.declarant) : authorities[0];
    of?.reads(reference);
    if (!actor) {
      if (of) this.out.add('apd-collectivite-absente', { dossier: reference, nom: of.declarant.nom }, { input, path: ['acteurs'] });
      else if (dossier.versements?.length) this.out.add('apd-declarant', { dossier: reference }, { input, path: ['acteurs'] });
      this.paidByOthers += of ? (dossier.versements?.length ?? 0) : 0;
      return;
    }
    const declarant = of?.declarant ?? this.remember(asDeclarant(actor));
    if (asksMinistry(dossier) && dossier.obligations?.apdDeclaree?.date === undefined && of?.deposited !== true)
      this.out.add('apd-cofinancement-meae', {}, { input, missing: true });
    if (dossier.mecanismesUnPourcent?.length) this.ceilingsOf(declarant).read(dossier, actor.id, this.year);
    this.compute({
      input,
      reference,
      list: 'versements',
      payments: dossier.versements ?? [],
      around: dossier,
      declarant,
      payer: actor.id,
      payers: [...new Set([...authorities.map(({ id }) => id), actor.id])],
      choices: of?.choices ?? USUAL,
      carried: of?.carriedTo(reference) ?? 0,
    });
  }

  /** The result with all its rows in memory. Once, in place of `book`. */
  report(): ApdReport {
    const book = this.book();
    return { ...book, lines: [...book.lines], outOfPeriod: [...book.outOfPeriod], findings: [...book.findings] };
  }

  /** What the whole makes worth saying, and the result with its rows where the ledger has them. Once. */
  book(): ApdBook {
    const date = this.date ?? this.declarations[0]?.date ?? this.latest;
    const totals = this.totals.result();
    const { declarants } = this;
    const { lines, outOfPeriod, findings } = this.ledger;
    if (this.list) {
      this.tellWhole(totals);
      tellCampaign(this.year, date, this.out.add);
      tellDeclarants(declarants, this.out.add);
    }
    return {
      year: this.year,
      date,
      list: this.list && { id: this.list.id, provisional: this.list.provisional },
      inputs: this.inputs,
      declarants,
      byDeclarant: declarants.map((declarant) => sumsOf(this.authorities.of(declarant))),
      declarations: this.declarations.map((open) => open.summary()),
      lines,
      outOfPeriod,
      paidByOthers: this.paidByOthers,
      carried: this.carried,
      totals,
      findings,
    };
  }

  private compute(batch: Batch): void {
    const { lines, outOfPeriod, paidByOthers, balance } = computeBatch(batch, this.year, this.out);
    for (const { line, versement } of lines) {
      this.keep(line);
      if (this.declarations.length > 0) this.transfers.read({ line, versement }, batch.around);
    }
    if (this.declarations.length > 0) this.transfers.receipts(batch.around.encaissements, batch.declarant);
    for (const item of outOfPeriod) this.ledger.outOfPeriod.push(item);
    this.paidByOthers += paidByOthers;
    if (balance > 0) this.carried.push({ dossier: batch.reference, amount: balance });
  }

  private keep(line: ApdLine): void {
    this.totals.add(line);
    this.authorities.add(line);
    this.overview.add(line);
    this.duplicates.add(line);
    this.ledger.lines.push(line);
  }

  private tellWhole(totals: ApdReport['totals']): void {
    for (const { names, ...where } of this.duplicates.among(this.ledger.lines))
      this.out.add('apd-versement-en-double', { ids: { list: names } }, where);
    for (const open of this.declarations) open.tell(this.authorities.of(open.declarant), this.out);
    this.transfers.tell(
      this.declarations.map(({ declarant }) => declarant),
      this.authorities,
      this.out,
    );
    for (const [key, ceilings] of this.ceilings) ceilings.tell(this.authorities.ofKey(key), this.out);
    this.overview.tell(totals, this.out);
  }

  /** One object for one authority, whatever the files say of it. */
  private remember(declarant: Declarant): Declarant {
    const key = keyOf(declarant);
    const same = this.known.get(key) ?? this.texts.keepAll(declarant);
    this.known.set(this.texts.keep(key), same);
    return same;
  }

  private enter(reference: string, file: string | undefined): number {
    return this.inputs.push({ reference, file: file ?? null }) - 1;
  }

  private ceilingsOf(declarant: Declarant): Ceilings {
    const key = keyOf(declarant);
    const known = this.ceilings.get(key) ?? new Ceilings();
    this.ceilings.set(key, known);
    return known;
  }

  /** Those who declare, else those who pay a line of the year; without any, the first authority read. */
  private get declarants(): readonly Declarant[] {
    const paying = new Set([...this.declarations.map(({ declarant }) => keyOf(declarant)), ...this.authorities.keys]);
    const found = [...this.known].filter(([key]) => paying.has(key)).map(([, declarant]) => declarant);
    return found.length > 0 ? found : [...this.known.values()].slice(0, 1);
  }
}

function sumsOf({ apd, aect, comparable }: Tally) {
  return { apd, aect, comparable };
}

function asksMinistry(dossier: Dossier): boolean {
  return dossier.budget?.recettes?.some(({ origine }) => origine === 'meae') ?? false;
}
