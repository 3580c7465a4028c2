import type { DeclarationInput } from '../../src/apd/types.js';
import type { Declaration } from '../../src/dossier/declaration.generated.js';
import type { Dossier, Versement } from '../../src/dossier/dossier.generated.js';

const AUTHORITY: Dossier['acteurs'][number] = {
  id: 'valbrune',
  role: 'chefDeFile',
  nature: 'collectiviteFrancaise',
  nom: 'Commune de Valbrune (fictive)',
  pays: 'FR',
  codeOfficiel: { type: 'siren', valeur: '212699904' },
};

/** A payment as a test writes it: what it does not say is filled with valid codes, so that only what matters is written. */
export type Draft = Partial<Versement> & Pick<Versement, 'id' | 'montant' | 'nature'>;

function payment(draft: Draft): Versement {
  return {
    secteur: '43040',
    canal: '12002',
    beneficiaire: { nom: `Bénéficiaire ${draft.id}`, nature: 'association', pays: 'FR' },
    ...draft,
  };
}

/** A dossier around payments: one French authority and full markers. `more` replaces whole keys. */
export function dossier(drafts: readonly Draft[], more: Partial<Dossier> = {}): Dossier {
  return {
    schema: 1,
    typeDossier: 'projet',
    identification: { reference: 'AECT-TEST-001', titre: 'Essai', etat: 'enCours', dateMiseAJour: '2024-05-01' },
    acteurs: [AUTHORITY],
    marqueurs: { genre: 1, environnement: 0, biodiversite: 0, nutrition: 0, inclusion: 0 },
    odd: { principal: 6 },
    versements: drafts.map(payment),
    ...more,
  };
}

export const input = (value: Dossier) => ({ reference: value.identification.reference, dossier: value });

/** A declaration of the same authority around payments that belong to no dossier. `more` replaces whole keys. */
export function declared(drafts: readonly Draft[], more: Partial<Declaration> = {}): DeclarationInput {
  const { marqueurs, odd } = dossier([]);
  const declaration: Declaration = {
    schema: 1,
    typeFichier: 'declarationApd',
    collectivite: { nom: AUTHORITY.nom, siren: '212699904', nature: 'collectiviteFrancaise', acteur: AUTHORITY.id },
    anneeFlux: 2024,
    dateMiseAJour: '2025-04-20',
    autresVersements: drafts.map((draft) => ({ ...(marqueurs && { marqueurs }), ...(odd && { odd }), ...payment(draft) })),
    ...more,
  };
  return { reference: 'declaration', declaration };
}
