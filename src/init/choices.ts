import type { Dossier } from '../dossier/dossier.generated.js';

type Acteur = Dossier['acteurs'][number];
export type Modele = Dossier['typeDossier'];
export type Nature = Acteur['nature'];
export type Niveau = NonNullable<Acteur['niveau']>;
export type Region = NonNullable<Acteur['region']>;
export type Thematique = NonNullable<Dossier['thematiques']>[number];

/** One country of the reference list. `europe` is absent when the list does not say. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Usual name in the language of the interface. */
  readonly name: string;
  /** Other names it answers to: the other language, ISO alpha-3, former names. */
  readonly aliases?: readonly string[];
  /** Member of the European Union or of the Council of Europe. */
  readonly europe?: boolean;
}

export const MODELES = [
  'projet',
  'convention',
  'subvention',
  'partenariat',
  'jumelage',
  'missionExpert',
  'echangePairs',
  'programmeClesEnMain',
] as const satisfies readonly Modele[];

/** Who may lead a dossier, the most frequent first. */
export const LEAD_NATURES = [
  'collectiviteFrancaise',
  'groupementFrancais',
  'collectiviteEuropeenne',
  'association',
  'associationCollectivites',
  'fondation',
  'gip',
  'etablissementPublic',
  'enseignementRecherche',
  'autre',
] as const satisfies readonly Nature[];

/** Natures of an authority or a State outside France. */
const FOREIGN_NATURES: readonly Nature[] = [
  'collectiviteEtrangere',
  'collectiviteEuropeenne',
  'entiteFederee',
  'autoriteDeconcentree',
  'etat',
];
const FRENCH_NATURES: readonly Nature[] = ['collectiviteFrancaise', 'groupementFrancais'];
const OTHER_NATURES: readonly Nature[] = [
  'association',
  'associationLocale',
  'associationCollectivites',
  'fondation',
  'etablissementPublic',
  'enseignementRecherche',
  'organisationInternationale',
  'entreprise',
  'gip',
  'autre',
];

/** `FR(a)` of the rules: a French authority or grouping. */
export function isFrench(nature: Nature): boolean {
  return FRENCH_NATURES.includes(nature);
}

/** `LOC(a)` of the rules: a foreign local authority. */
export function isForeignAuthority(nature: Nature): boolean {
  return nature === 'collectiviteEtrangere' || nature === 'collectiviteEuropeenne' || nature === 'entiteFederee';
}

/**
 * Natures a partner of this country may have, so that the rule `acteur-nature-pays` has nothing to say.
 * With no country yet, all of them. A grant goes more often to an association: its natures come first.
 */
export function partnerNatures(country: Country | undefined, modele: Modele): readonly Nature[] {
  const european = country?.europe !== false;
  const local =
    country?.code === 'FR'
      ? FRENCH_NATURES
      : country === undefined
        ? [...FOREIGN_NATURES, ...FRENCH_NATURES]
        : FOREIGN_NATURES.filter((nature) => european || nature !== 'collectiviteEuropeenne');
  return modele === 'subvention' || country?.code === 'FR' ? [...OTHER_NATURES, ...local] : [...local, ...OTHER_NATURES];
}

export function defaultPartnerNature(country: Country | undefined, modele: Modele): Nature {
  if (modele === 'subvention' || country?.code === 'FR') return 'association';
  return country?.europe === true ? 'collectiviteEuropeenne' : 'collectiviteEtrangere';
}

const GROUPING_LEVELS: readonly Niveau[] = [
  'communauteDeCommunes',
  'communauteAgglomeration',
  'communauteUrbaine',
  'metropole',
  'etablissementPublicTerritorial',
  'syndicatIntercommunal',
  'syndicatMixte',
  'petr',
  'poleMetropolitain',
];
const FRENCH_LEVELS: readonly Niveau[] = [
  'commune',
  'ville',
  'arrondissement',
  'departement',
  'region',
  'collectiviteTerritorialeUnique',
  'collectiviteStatutParticulier',
  'collectiviteOutreMer',
];
const EUROPEAN_LEVELS: readonly Niveau[] = ['commune', 'ville', 'districtMunicipal', 'province', 'landkreis', 'land', 'region', 'autre'];

/** Tiers of a lead of this nature; empty where the question makes no sense. */
export function levelsOf(nature: Nature): readonly Niveau[] {
  if (nature === 'collectiviteFrancaise') return FRENCH_LEVELS;
  if (nature === 'groupementFrancais') return GROUPING_LEVELS;
  return nature === 'collectiviteEuropeenne' ? EUROPEAN_LEVELS : [];
}

/** A tier alone tells a grouping from an authority: nobody has to type both. */
export function natureOfLevel(level: string | undefined): Nature {
  return GROUPING_LEVELS.some((one) => one === level) ? 'groupementFrancais' : 'collectiviteFrancaise';
}

const BELGIAN_REGIONS: readonly Region[] = ['flandre', 'wallonie', 'bruxellesCapitale'];
const FRENCH_REGIONS: readonly Region[] = [
  'auvergneRhoneAlpes',
  'bourgogneFrancheComte',
  'bretagne',
  'centreValDeLoire',
  'corse',
  'grandEst',
  'hautsDeFrance',
  'ileDeFrance',
  'normandie',
  'nouvelleAquitaine',
  'occitanie',
  'paysDeLaLoire',
  'provenceAlpesCoteDAzur',
  'guadeloupe',
  'guyane',
  'laReunion',
  'martinique',
  'mayotte',
  'saintBarthelemy',
  'saintMartin',
  'saintPierreEtMiquelon',
  'wallisEtFutuna',
  'polynesieFrancaise',
  'nouvelleCaledonie',
];

/** The model knows the regions of France and of Belgium. */
export function regionsOf(countryCode: string | undefined): readonly Region[] {
  if (countryCode === 'FR') return FRENCH_REGIONS;
  return countryCode === 'BE' ? BELGIAN_REGIONS : [];
}

export const THEMATIQUES = [
  'eauAssainissement',
  'dechets',
  'energie',
  'environnementClimat',
  'biodiversite',
  'ocean',
  'agricultureAlimentation',
  'sante',
  'education',
  'formationProfessionnelle',
  'jeunesse',
  'mobiliteVolontariat',
  'egaliteFemmesHommes',
  'gouvernanceLocale',
  'participationCitoyenne',
  'financesLocales',
  'etatCivil',
  'ressourcesHumaines',
  'numerique',
  'culture',
  'patrimoine',
  'francophonie',
  'sport',
  'tourisme',
  'developpementEconomique',
  'economieSocialeSolidaire',
  'commerceEquitable',
  'urbanismeMobilite',
  'gestionRisques',
  'crisesFragilites',
  'migrationsDiasporas',
  'droitsHumains',
  'transfrontalier',
] as const satisfies readonly Thematique[];
