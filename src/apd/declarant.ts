import type { Declarant } from '../base/figures.js';
import type { Dossier, Versement } from '../dossier/dossier.generated.js';
import { apdMarks } from '../reference/apd.js';
import type { Note } from './types.js';

type Actor = Dossier['acteurs'][number];

const ROLES: readonly Actor['role'][] = ['chefDeFile', 'coChefDeFile'];

/** French authorities of a dossier, the lead first: only they declare (CGCT, art. L1115-6). */
export function authoritiesOf(dossier: Dossier): readonly Actor[] {
  const natures: readonly string[] = apdMarks.collectivitesDeclarantes.natures;
  const rank = ({ role }: Actor) => (ROLES.includes(role) ? ROLES.indexOf(role) : ROLES.length);
  return dossier.acteurs.filter(({ nature }) => natures.includes(nature)).sort((a, b) => rank(a) - rank(b));
}

export function asDeclarant({ id, nom, codeOfficiel }: Actor): Declarant {
  const number = codeOfficiel?.valeur?.replaceAll(/\s/g, '');
  const siren = codeOfficiel?.type === 'siren' ? number : codeOfficiel?.type === 'siret' ? number?.slice(0, 9) : undefined;
  return { id, nom, siren: siren ?? null };
}

/** Two dossiers speak of one authority when its SIREN is the same or, without SIREN, its id and its name. */
export function keyOf({ siren, id, nom }: Declarant): string {
  return siren ?? `${id}|${nom}`;
}

/** Step 1, first half: who pays. Undefined when several authorities could and the payment does not say; a finding asks. */
export function payerOf(versement: Versement, authorities: readonly Actor[], note: Note): string | undefined {
  const payer = versement.payeur ?? (authorities.length === 1 ? authorities[0]?.id : undefined);
  if (payer === undefined) note('apd-payeur', { ids: { list: authorities.map(({ id }) => id) } }, { missing: true });
  return payer;
}
