import type { ApdLine, Declarant } from '../base/figures.js';
import type { Cents } from '../base/money.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { asDeclarant, declares, keyOf } from './declarant.js';
import type { Findings } from './findings.js';
import { convert, eurosOf } from './gross.js';
import type { Texts } from './texts.js';
import type { Surroundings } from './types.js';

interface Transfer {
  readonly line: ApdLine;
  readonly to: Declarant;
}

interface Received {
  readonly declarant: Declarant;
  /** What the file says of the financer: a name, an id, or nothing. */
  readonly from: string | undefined;
  readonly amount: Cents;
}

const FRENCH_ORIGINS: readonly (string | undefined)[] = ['collectiviteFrancaise', 'autreCollectiviteFrancaise'];

/**
 * Money that one declaring authority pays to another, when their declarations are read together: the payer declares it, so the receiver
 * must deduct it. Kept small: only what crosses from one authority to another.
 */
export class Transfers {
  private readonly paid: Transfer[] = [];
  private readonly received: Received[] = [];

  constructor(private readonly texts: Texts) {}

  /** A payment of the year and the co-financing that it lists. */
  read({ line, versement }: { readonly line: ApdLine; readonly versement: Versement }, around: Surroundings): void {
    const { beneficiaire, financementsExternes = [] } = versement;
    if (declares(beneficiaire.nature) && line.figures !== null && line.figures.declarable > 0) {
      const actor = around.acteurs?.find(({ id }) => id === beneficiaire.acteur);
      const to = actor ? asDeclarant(actor) : { id: beneficiaire.acteur ?? '', nom: beneficiaire.nom ?? '', siren: null };
      this.paid.push({ line, to: this.texts.keepAll(to) });
    }
    for (const { financeur, origine, montant } of financementsExternes) {
      if (financeur !== undefined || FRENCH_ORIGINS.includes(origine))
        this.received.push({ declarant: line.declarant, from: this.kept(financeur), amount: convert(montant, versement) ?? 0 });
    }
  }

  /** The receipts of a file under the method `tresorerie`. */
  receipts(receipts: Surroundings['encaissements'], declarant: Declarant): void {
    for (const receipt of receipts ?? [])
      this.received.push({ declarant, from: this.kept(receipt.financeur), amount: eurosOf(receipt) ?? 0 });
  }

  private kept(text: string | undefined): string | undefined {
    return text === undefined ? undefined : this.texts.keep(text);
  }

  /** A finding for each authority that declares as its own what another one of `declarants` has paid to it. */
  tell(declarants: readonly Declarant[], lines: readonly ApdLine[], findings: Findings): void {
    const crossing = new Map<string, { payer: Declarant; receiver: Declarant; first: ApdLine; amount: Cents }>();
    for (const { line, to } of this.paid) {
      const payer = declarants.find((each) => same(each, line.declarant));
      const receiver = declarants.find((each) => same(each, to));
      if (!payer || !receiver || payer === receiver) continue;
      const key = `${keyOf(payer)} ${keyOf(receiver)}`;
      const known = crossing.get(key);
      crossing.set(key, { payer, receiver, first: known?.first ?? line, amount: (known?.amount ?? 0) + (line.figures?.declarable ?? 0) });
    }
    for (const { payer, receiver, first, amount } of crossing.values()) {
      const own = lines.filter(({ declarant }) => same(declarant, receiver));
      // Under a rate, what comes from each financer is not listed; without own funds declared, nothing is counted twice.
      if (own.some(({ figures }) => figures?.method === 'taux') || !own.some(({ figures }) => (figures?.declarable ?? 0) > 0)) continue;
      const listed = this.received
        .filter(({ declarant, from }) => same(declarant, receiver) && (from === undefined || names(from, payer)))
        .reduce((sum, each) => sum + each.amount, 0);
      if (listed >= amount) continue;
      const data = { receveur: receiver.nom, montant: { amount }, payeur: payer.nom };
      findings.add('apd-transfert-non-deduit', data, { input: first.input, versement: first.payment.id, path: first.path });
    }
  }
}

function same(one: Declarant, other: Declarant): boolean {
  if (one.siren !== null && other.siren !== null) return one.siren === other.siren;
  return (one.nom !== '' && fold(one.nom) === fold(other.nom)) || (one.id !== '' && one.id === other.id);
}

function names(text: string, { id, nom }: Declarant): boolean {
  return fold(text) === fold(nom) || text === id;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();
}
