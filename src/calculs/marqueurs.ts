import type { Dossier } from '../dossier/model.js';

type Marqueurs = NonNullable<Dossier['marqueurs']>;
type Justification = NonNullable<Dossier['justificationsMarqueurs']>[number];

/** Every policy marker but gender, which has an analysis of its own. */
export type Marqueur = Exclude<keyof Marqueurs, 'genre'>;

/** The four markers that follow the conventions of Rio. */
export const RIO = ['climatAttenuation', 'climatAdaptation', 'biodiversite', 'desertification'] as const;

const MARQUEURS: readonly Marqueur[] = [
  'environnement',
  ...RIO,
  'nutrition',
  'inclusion',
  'gouvernance',
  'commerce',
  'reductionRisques',
  'santeMaternelle',
];

/** Markers other than gender that reach a score, with it, in the order of the dossier's model. */
export function marqueursFrom(dossier: Dossier, least: number): { readonly marqueur: Marqueur; readonly score: number }[] {
  return MARQUEURS.flatMap((marqueur) => {
    const score = dossier.marqueurs?.[marqueur];
    return score === undefined || score < least ? [] : [{ marqueur, score }];
  });
}

/** What the dossier quotes to justify a marker, with its place. */
export function justificationsOf(
  dossier: Dossier,
  marqueur: Marqueur,
): { readonly justification: Justification; readonly index: number }[] {
  return (dossier.justificationsMarqueurs ?? [])
    .map((justification, index) => ({ justification, index }))
    .filter(({ justification }) => justification.marqueur === marqueur);
}
