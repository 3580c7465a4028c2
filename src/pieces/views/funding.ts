import type { PieceContext } from '../context.js';
import { instalmentLines } from '../parts/instalments.js';
import type { ViewValue } from '../view.js';

/** What the funding plan says in words: the requests under the names of their schemes, whether the ministry keeps a balance. */
export function fundingView(context: PieceContext, titles: Readonly<Record<string, string>> = {}): ViewValue {
  return {
    demandes: (context.dossier.candidatures ?? []).map((each) => ({
      intitule: Object.hasOwn(titles, each.dispositif) ? (titles[each.dispositif] ?? null) : each.dispositif,
      edition: each.edition ?? null,
      montant: each.montantDemande ?? null,
      dateLimite: each.dateLimite ?? null,
    })),
    solde: instalmentLines(context).steps.some(({ balance }) => balance),
  };
}
