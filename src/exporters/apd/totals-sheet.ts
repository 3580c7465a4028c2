import type { ApdReport } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import type { Sheet, SheetRow } from '../../base/workbook.js';
import type { ApdWorkbookWords } from '../../locales/apd-workbook.js';
import { breakdowns, markerRows, SCORES } from './breakdowns.js';
import type { Voice } from './words.js';

interface Entry {
  readonly code: string;
  readonly label: string;
  readonly cents: Cents;
}

/** Each table adds up; its last row is a formula. */
export function totalsSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  const { ecran, termes } = voice.words;
  const markers = markerRows(report, voice).map(({ label, cents }) => ({
    title: label,
    rows: cents.map((amount, index): Entry => {
      const score = SCORES[index];
      return score === 'nonExamine' || score === undefined
        ? { code: '', label: termes.nonExamine, cents: amount }
        : { code: score, label: score, cents: amount };
    }),
  }));
  const all = breakdowns(report, voice);
  const rows: SheetRow[] = [];
  const tables: readonly { readonly title: string; readonly rows: readonly Entry[] }[] = [
    ...all.filter(({ name }) => name !== 'horsApd'),
    ...markers,
    // Apart from the others: it does not add up to the declared total.
    ...all.filter(({ name }) => name === 'horsApd'),
  ];
  for (const { title, rows: entries } of tables) {
    // Row 1 holds the heads.
    const first = rows.length + 2;
    for (const { code, label, cents } of entries) rows.push({ cells: [title, code, label, cents] });
    const value = entries.reduce((sum, { cents }) => sum + cents, 0);
    rows.push({ total: true, cells: [title, '', ecran.total, { formula: `SUM(D${first}:D${rows.length + 1})`, value }] });
  }
  const { tableau, code, intitule, somme } = words.columns;
  return {
    name: words.sheets.totaux,
    columns: [
      { head: tableau, kind: 'text', width: 44 },
      { head: code, kind: 'text' },
      { head: intitule, kind: 'text', width: 80 },
      { head: somme, kind: 'amount', width: 26 },
    ],
    rows,
  };
}
