/** Policy markers that the form asks for since 2024 (AMF 62, 2024). */
export const FORM_MARKERS = ['genre', 'environnement', 'biodiversite', 'nutrition', 'inclusion'] as const;

/** All that a declaration carries: those of the form, then the others of the DAC. */
export const MARKERS = [
  ...FORM_MARKERS,
  'climatAttenuation',
  'climatAdaptation',
  'desertification',
  'gouvernance',
  'commerce',
  'reductionRisques',
  'santeMaternelle',
] as const;

export type MarkerKey = (typeof MARKERS)[number];
