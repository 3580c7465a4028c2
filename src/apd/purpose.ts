import type { Reason } from '../base/figures.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { natureEffect } from '../reference/apd.js';
import type { ApdRuleName } from './rules/index.generated.js';
import type { Note } from './types.js';

interface Purpose {
  readonly value: 0 | 1;
  /** Why the value is 0; null when it is 1. */
  readonly reason: Reason | null;
}

/** Step 4: whether the main purpose of the expense can be the development of the partner country. */
export function purpose(versement: Versement, note: Note): Purpose {
  const effect = natureEffect(versement.nature);
  for (const name of effect.regles) note(name as ApdRuleName, {}, { at: ['nature'] });
  const nature = { term: `nature:${versement.nature}` };
  if (versement.nature === 'coutEtudesImpute' && versement.typeAide !== undefined && versement.typeAide !== effect.typeAide) {
    note('apd-cout-etudes-impute', {}, { at: ['typeAide'] });
  }
  if (versement.nature === 'personnel' && !versement.personnel?.justificatif) note('apd-temps-agents-sans-cle', {}, { missing: true });
  if (effect.objet === 0) return { value: 0, reason: { name: effect.motif ?? 'objectif', data: { nature } } };
  if (versement.objectifPrincipal !== 'autre') return { value: 1, reason: null };
  note('apd-objectif-principal', {}, { at: ['objectifPrincipal'] });
  return { value: 0, reason: { name: 'objectif', data: { nature } } };
}
