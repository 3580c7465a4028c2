import type { ApdLine, Declarant } from '../base/figures.js';
import type { Cents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Versement } from '../dossier/dossier.generated.js';
import type { Authorities } from './authorities.js';
import { asDeclarant, declares, keyOf } from './declarant.js';
import type { Findings } from './findings.js';
import { convert, eurosOf } from './gross.js';
import type { Texts } from './texts.js';
import type { Surroundings } from './types.js';

/** All that one authority pays to another, and where it first does. */
interface Transfer {
  readonly payer: Declarant;
  readonly to: Declarant;
  readonly input: number;
  readonly versement: string;
  readonly path: Path;
  amount: Cents;
}

interface Received {
  readonly declarant: Declarant;
  /** What the file says of the financer: a name, an id, or nothing. */
  readonly from: string | undefined;
  amount: Cents;
}

const FRENCH_ORIGINS: readonly (string | undefined)[] = ['collectiviteFrancaise', 'autreCollectiviteFrancaise'];

/**
 * Money that one declaring authority pays to another, when their declarations are read together: the payer declares it, so the receiver
 * must deduct it. Kept small: sums of what crosses from one authority to another.
 */
export class Transfers {
  private readonly paid = new Map<string, Transfer>();
  private readonly received = new Map<string, Received>();

  constructor(private readonly texts: Texts) {}

  /** A payment of the year and the co-financing that it lists. */
  read({ line, versement }: { readonly line: ApdLine; readonly versement: Versement }, around: Surroundings): void {
    const { beneficiaire, financementsExternes = [] } = versement;
    if (declares(beneficiaire.nature) && line.figures !== null && line.figures.declarable > 0) {
      const actor = around.acteurs?.find(({ id }) => id === beneficiaire.acteur);
      const to = actor ? asDeclarant(actor) : { id: beneficiaire.acteur ?? '', nom: beneficiaire.nom ?? '', siren: null };
      this.pays(line, line.figures.declarable, this.texts.keepAll(to));
    }
    for (const { financeur, origine, montant } of financementsExternes) {
      if (financeur !== undefined || FRENCH_ORIGINS.includes(origine))
        this.receives(line.declarant, financeur, convert(montant, versement) ?? 0);
    }
  }

  /** The receipts of a file under the method `tresorerie`. */
  receipts(receipts: Surroundings['encaissements'], declarant: Declarant): void {
    for (const receipt of receipts ?? []) this.receives(declarant, receipt.financeur, eurosOf(receipt) ?? 0);
  }

  private pays({ declarant: payer, input, payment, path }: ApdLine, amount: Cents, to: Declarant): void {
    const key = JSON.stringify([payer, to]);
    const known = this.paid.get(key);
    if (known) known.amount += amount;
    else this.paid.set(key, { payer, to, input, versement: this.texts.keep(payment.id), path, amount });
  }

  private receives(declarant: Declarant, from: string | undefined, amount: Cents): void {
    const key = JSON.stringify([declarant, from]);
    const known = this.received.get(key);
    if (known) known.amount += amount;
    else this.received.set(key, { declarant, from: from === undefined ? undefined : this.texts.keep(from), amount });
  }

  /** A finding for each authority that declares as its own what another one of `declarants` has paid to it. */
  tell(declarants: readonly Declarant[], authorities: Authorities, findings: Findings): void {
    const crossing = new Map<string, { payer: Declarant; receiver: Declarant; first: Transfer; amount: Cents }>();
    for (const transfer of this.paid.values()) {
      const payer = declarants.find((each) => same(each, transfer.payer));
      const receiver = declarants.find((each) => same(each, transfer.to));
      if (!payer || !receiver || payer === receiver) continue;
      const key = `${keyOf(payer)} ${keyOf(receiver)}`;
      const known = crossing.get(key);
      crossing.set(key, { payer, receiver, first: known?.first ?? transfer, amount: (known?.amount ?? 0) + transfer.amount });
    }
    for (const { payer, receiver, first, amount } of crossing.values()) {
      const own = authorities.where((declarant) => same(declarant, receiver));
      // Under a rate, what comes from each financer is not listed; without own funds declared, nothing is counted twice.
      if (own.byRate || own.declared === 0) continue;
      const listed = [...this.received.values()]
        .filter(({ declarant, from }) => same(declarant, receiver) && (from === undefined || names(from, payer)))
        .reduce((sum, each) => sum + each.amount, 0);
      if (listed >= amount) continue;
      const data = { receveur: receiver.nom, montant: { amount }, payeur: payer.nom };
      findings.add('apd-transfert-non-deduit', data, { input: first.input, versement: first.versement, path: first.path });
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
