import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/marqueurs.js';

type Row = readonly [
  key: string,
  dac: string,
  fr: string,
  en: string,
  publishedFr: string,
  family: string,
  highest: number,
  onForm: boolean,
];

/** A policy marker of the DAC. */
export interface Marker {
  /** Its key in the dossier. */
  readonly key: string;
  /** Its number at the DAC and in IATI. */
  readonly number: string;
  readonly name: string;
  /** Its other names: official, in the other language. */
  readonly otherNames: readonly string[];
  readonly rio: boolean;
  /** Highest score that the dossier admits. */
  readonly highest: number;
}

export function markers(lang: Lang): readonly Marker[] {
  const rows: readonly Row[] = list.lignes;
  return rows.map(([key, number, fr, en, published, family, highest]) => ({
    key,
    number,
    name: lang === 'fr' ? fr : en,
    otherNames: [lang === 'fr' ? en : fr, published].filter((name) => name !== ''),
    rio: family === 'Rio',
    highest,
  }));
}

/** What each score says, from 0. */
export function scores(lang: Lang): readonly { readonly score: number; readonly name: string; readonly meaning: string }[] {
  return list.notes.map(({ valeur, fr, en, sens_fr, sens_en }) => ({
    score: valeur,
    name: lang === 'fr' ? fr : en,
    meaning: lang === 'fr' ? sens_fr : sens_en,
  }));
}
