/** Names and sentences for generated dossiers: all made up. */
export const FRENCH = ['Valbrune', 'Saint-Aurèle', 'Hautefontaine', 'Clairvance', 'Montrevert', 'Port-Lumière', 'Ormeval', 'Roche-Brune'];
export const FOREIGN = [
  { pays: 'CM', ville: 'Mbengué', devise: 'XAF' },
  { pays: 'TG', ville: 'Blitadou', devise: 'XOF' },
  { pays: 'SN', ville: 'Keur-Samba', devise: 'XOF' },
  { pays: 'MG', ville: 'Ambolava', devise: 'MGA' },
  { pays: 'BJ', ville: 'Agbanou', devise: 'XOF' },
  { pays: 'VN', ville: 'Lang Thuan', devise: 'VND' },
] as const;
export const THEMES = ['eauAssainissement', 'gouvernanceLocale', 'jeunesse', 'education'];
export const HEADINGS = ['rhCoordination', 'rhActivites', 'missions', 'etudes', 'travaux', 'formation', 'suiviEvaluation', 'communication'];
export const UNITS = ['mois', 'jour', 'personne', 'bloc', 'session'];

const SUBJECTS = [
  'La commune partenaire',
  'Le comité de pilotage',
  'La régie communale',
  'Le groupe de base',
  'L’équipe technique',
  'L’assemblée',
];
const VERBS = ['prépare', 'accompagne', 'évalue', 'renforce', 'entretient', 'présente chaque année'];
const OBJECTS = [
  'le service public de l’eau et ses comptes',
  'la formation des agents territoriaux',
  'l’ouverture des lieux publics aux jeunes',
  'le plan de gestion des déchets ménagers',
  'la restauration du captage et de ses abords',
  'les échanges entre les deux conseils',
];
const ENDINGS = [
  'avec les habitants',
  'avant la saison des pluies',
  'sur trois ans',
  'à coût maîtrisé',
  'selon un calendrier voté',
  'à distance et sur place',
];

/** A made-up text of so many sentences. */
export function prose(pick: <T>(items: readonly T[]) => T, sentences: number): string {
  return Array.from({ length: sentences }, () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}.`).join(' ');
}

/** A made-up label, a few words long, with a capital. */
export function label(pick: <T>(items: readonly T[]) => T): string {
  const text = pick(OBJECTS);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
