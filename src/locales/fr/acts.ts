/** How the text of an act names itself, by form: alone, after « de », after « à ». */
export const acts = {
  charte: { le: 'la présente charte', du: 'de la présente charte', au: 'à la présente charte', feminin: true },
  declaration: { le: 'la présente déclaration', du: 'de la présente déclaration', au: 'à la présente déclaration', feminin: true },
  voeu: { le: 'le présent vœu', du: 'du présent vœu', au: 'au présent vœu', feminin: false },
  jumelage: {
    le: 'la présente convention de jumelage',
    du: 'de la présente convention de jumelage',
    au: 'à la présente convention de jumelage',
    feminin: true,
  },
  pacteAmitie: { le: 'le présent pacte', du: 'du présent pacte', au: 'au présent pacte', feminin: false },
  lettreIntention: {
    le: 'la présente lettre d’intention',
    du: 'de la présente lettre d’intention',
    au: 'à la présente lettre d’intention',
    feminin: true,
  },
  conventionCooperation: { le: 'la présente convention', du: 'de la présente convention', au: 'à la présente convention', feminin: true },
  accordCooperation: { le: 'le présent accord', du: 'du présent accord', au: 'au présent accord', feminin: false },
  accordCadre: { le: 'le présent accord-cadre', du: 'du présent accord-cadre', au: 'au présent accord-cadre', feminin: false },
  contratRelation: { le: 'le présent contrat', du: 'du présent contrat', au: 'au présent contrat', feminin: false },
  conventionCollectiviteEtat: {
    le: 'la présente convention',
    du: 'de la présente convention',
    au: 'à la présente convention',
    feminin: true,
  },
  avenant: { le: 'le présent avenant', du: 'du présent avenant', au: 'au présent avenant', feminin: false },
} as const;

type ActName = { readonly le: string; readonly du: string; readonly au: string; readonly feminin: boolean };
export type ActWords = Readonly<Record<keyof typeof acts, ActName>>;

/** Organisations whose name takes the feminine, « représentée »: by their tier when they have one, else by their nature. */
export const FEMININE: readonly string[] = [
  ...['commune', 'ville', 'communauteDeCommunes', 'communauteAgglomeration', 'communauteUrbaine', 'metropole', 'region'],
  ...['collectiviteTerritorialeUnique', 'collectiviteStatutParticulier', 'collectiviteOutreMer', 'province', 'federationMunicipalites'],
  ...['collectiviteFrancaise', 'collectiviteEuropeenne', 'collectiviteEtrangere', 'entiteFederee', 'autoriteDeconcentree'],
  ...['associationCollectivites', 'association', 'associationLocale', 'fondation', 'entreprise', 'organisationInternationale'],
];

/** Small numbers in letters, as acts write them. */
export const numbers: readonly string[] = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
