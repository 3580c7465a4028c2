import type { Declarant } from '../base/figures.js';
import type { Declaration } from '../dossier/declaration.generated.js';
import type { Dossier, Versement } from '../dossier/dossier.generated.js';
import { apdMarks } from '../reference/apd.js';
import type { Batch } from './types.js';

type Actor = Dossier['acteurs'][number];

const ROLES: readonly Actor['role'][] = ['chefDeFile', 'coChefDeFile'];

/** Whether a body of this nature declares (CGCT, art. L1115-6). */
export function declares(nature: string | undefined): boolean {
  const natures: readonly (string | undefined)[] = apdMarks.collectivitesDeclarantes.natures;
  return natures.includes(nature);
}

/** French authorities of a dossier, the lead first. */
export function authoritiesOf(dossier: Dossier): readonly Actor[] {
  const rank = ({ role }: Actor) => (ROLES.includes(role) ? ROLES.indexOf(role) : ROLES.length);
  return dossier.acteurs.filter(({ nature }) => declares(nature)).sort((a, b) => rank(a) - rank(b));
}

export function asDeclarant({ id, nom, codeOfficiel }: Actor): Declarant {
  const number = codeOfficiel?.valeur?.replaceAll(/\s/g, '');
  const siren = codeOfficiel?.type === 'siren' ? number : codeOfficiel?.type === 'siret' ? number?.slice(0, 9) : undefined;
  return { id, nom, siren: siren || null };
}

export function declarantOf({ collectivite }: Declaration): Declarant {
  const siren = collectivite.siren?.replaceAll(/\s/g, '') || null;
  return { id: collectivite.acteur ?? '', nom: collectivite.nom, siren };
}

/**
 * The actor of a dossier that is the declaring authority: by SIREN, else by id. An actor that bears the id and another SIREN is
 * somebody else: ids are chosen dossier by dossier.
 */
export function actorOf(dossier: Dossier, declarant: Declarant): Actor | undefined {
  const bySiren = declarant.siren === null ? undefined : dossier.acteurs.find((actor) => asDeclarant(actor).siren === declarant.siren);
  return (
    bySiren ?? dossier.acteurs.find((actor) => actor.id === declarant.id && (declarant.siren === null || asDeclarant(actor).siren === null))
  );
}

/** Two files speak of one authority when its SIREN is the same or, without SIREN, its id and its name. */
export function keyOf({ siren, id, nom }: Declarant): string {
  return siren ?? `${id}|${nom}`;
}

/** Step 1, first half: whose payment it is. `unsaid` when several could have paid and the payment does not say. */
export function payerOf({ payeur }: { readonly payeur?: Versement['payeur'] }, { payer, payers }: Batch): 'own' | 'other' | 'unsaid' {
  // A declaration that gives its authority no id cannot compare: all that it holds is its own.
  if (payer === undefined) return 'own';
  if (payeur !== undefined) return payeur === payer ? 'own' : 'other';
  return payers.length > 1 ? 'unsaid' : 'own';
}
