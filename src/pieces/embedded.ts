import type { Dossier } from '../dossier/model.js';
import { dossierView, type ViewValue } from './view.js';

/**
 * The dossier that travels inside a PDF, as a plain value for `stringify`: keys in the order of the schema, without contacts and without
 * names of representatives. Comments, and with them the reasons of accepted findings, are not part of a value.
 */
export function embeddedDossier(dossier: Dossier): Readonly<Record<string, unknown>> {
  const public_ = {
    ...dossier,
    acteurs: dossier.acteurs.map(({ contact: _contact, representantLegal, ...actor }) =>
      representantLegal?.fonction === undefined ? actor : { ...actor, representantLegal: { fonction: representantLegal.fonction } },
    ),
  };
  // The shape gives the order of the keys; what it added is taken out again, except the lists that the dossier itself has empty.
  return prune(dossierView(public_ as Dossier), public_) as Readonly<Record<string, unknown>>;
}

function prune(view: ViewValue, source: unknown): unknown {
  if (Array.isArray(view)) return view.map((item, index) => prune(item, (source as readonly unknown[])[index]));
  if (view === null || typeof view !== 'object') return view;
  const given = source as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(view).flatMap(([key, inner]) => (given[key] === undefined ? [] : [[key, prune(inner, given[key])]])),
  );
}
