import type { ApdBook } from '../../base/figures.js';
import { formatDate } from '../../locales/format.js';
import { fill, type Voice } from './words.js';

/** Where the country list comes from. */
export interface ListSource {
  readonly text: string;
  /** Day `AAAA-MM-JJ` on which it was compared with its source. */
  readonly checked: string;
}

/** What closes every report: its date, its country list, and what it is worth. */
export function footSentences(report: ApdBook, voice: Voice, source: ListSource | undefined): readonly string[] {
  const { ecran } = voice.words;
  const date = report.date === undefined ? ecran.sansDate : fill(ecran.date, { date: formatDate(report.date, voice.lang) }, voice);
  const statut = report.list?.provisional ? ecran.provisoire : ecran.definitive;
  const data = source && { annee: String(report.year), statut, date: { date: source.checked }, source: source.text };
  return [date, ...(report.list && data ? [fill(ecran.liste, data, voice)] : []), ecran.indicatif, ecran.avis];
}
