import type { Dossier } from './dossier.generated.js';

export type { Dossier } from './dossier.generated.js';
export type Acteur = Dossier['acteurs'][number];
export type Convention = NonNullable<Dossier['conventions']>[number];
export type Deliberation = NonNullable<Dossier['deliberations']>[number];
export type Mecanisme = NonNullable<Dossier['mecanismesUnPourcent']>[number];
export type Exercice = NonNullable<Mecanisme['exercices']>[number];
export type Budget = NonNullable<Dossier['budget']>;

/** A French authority or grouping. */
export function isFrench(acteur: Acteur | undefined): boolean {
  return acteur?.nature === 'collectiviteFrancaise' || acteur?.nature === 'groupementFrancais';
}

/** An act of CGCT L1115-1, as opposed to a declaration, a letter or an amendment. */
export function isAct(convention: Convention): boolean {
  return ['conventionCooperation', 'accordCooperation', 'accordCadre', 'contratRelation', 'conventionCollectiviteEtat'].includes(
    convention.type,
  );
}

/** Absent, blank, or an empty list. */
export function isEmpty(value: string | readonly unknown[] | undefined): boolean {
  return value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
}

/** The tier that picks the articles of the CGCT; a foreign actor has none. */
export type Tier = 'commune' | 'departement' | 'region' | 'groupement';

export function tierOf(acteur: Acteur): Tier | undefined {
  if (!isFrench(acteur)) return undefined;
  if (acteur.niveau === 'departement') return 'departement';
  if (acteur.niveau === 'region') return 'region';
  return acteur.nature === 'groupementFrancais' ? 'groupement' : 'commune';
}

export type Subvention = NonNullable<Dossier['subventions']>[number];

/** A body of private law (PRIVE): association, foundation or company. */
export function isPrivate(acteur: Acteur | undefined): boolean {
  return (
    acteur !== undefined &&
    ['association', 'associationLocale', 'associationCollectivites', 'fondation', 'entreprise'].includes(acteur.nature)
  );
}

/** A foreign local authority (LOC). */
export function isForeignAuthority(acteur: Acteur | undefined): boolean {
  return acteur !== undefined && ['collectiviteEtrangere', 'collectiviteEuropeenne', 'entiteFederee'].includes(acteur.nature);
}

/** A declaration of friendship (DECLARATION): an act of cooperation for the courts, without the contents that the law asks of a convention. */
export function isDeclaration(convention: Convention): boolean {
  return ['charte', 'declaration', 'voeu', 'jumelage', 'pacteAmitie'].includes(convention.type);
}
