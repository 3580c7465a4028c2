import type { Acteur, Dossier } from '../dossier/model.js';

const PRINCIPAUX: readonly Acteur['role'][] = ['chefDeFile', 'coChefDeFile', 'partenaireEtranger', 'demandeur'];

/** Those who carry the relation, on either side (« partenaires principaux »); funders, operators and guests are not among them. */
export function partenairesPrincipaux(dossier: Dossier): readonly Acteur[] {
  return dossier.acteurs.filter((acteur) => PRINCIPAUX.includes(acteur.role));
}
