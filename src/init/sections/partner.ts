import type { Answers } from '../answers.js';
import { isForeignAuthority, isFrench } from '../choices.js';

/** The id under which the lead is cited everywhere in the file. */
export const LEAD = 'porteur';

/** The id under which the partner, or the body that receives the grant, is cited. */
export function partnerId(answers: Answers): string {
  return answers.modele === 'subvention' ? 'beneficiaire' : 'partenaire';
}

/** An actor needs a country: without it the partner stays an example, name included. */
export function partnerIsKnown(answers: Answers): boolean {
  return answers.pays !== undefined;
}

/** Whether an agreement signed by the lead and this partner has a foreign authority in it, as `convention-autorite-locale` demands. */
export function mayConclude(answers: Answers): boolean {
  return isForeignAuthority(answers.partenaireNature) || answers.partenaireNature === 'autoriteDeconcentree';
}

/** The duties of the CGCT bear on the French party. */
export function leadIsFrench(answers: Answers): boolean {
  return isFrench(answers.nature);
}

export function partnerRole(answers: Answers): string {
  if (answers.modele === 'subvention') return 'beneficiaire';
  return mayConclude(answers) || answers.partenaireNature === 'etat' ? 'partenaireEtranger' : 'partenaireTechnique';
}
