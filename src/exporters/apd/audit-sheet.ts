import type { ApdReport } from '../../base/figures.js';
import type { Column, Sheet, SheetCell } from '../../base/workbook.js';
import type { ApdWorkbookWords } from '../../locales/apd-workbook.js';
import { type AuditCell, type AuditColumn, auditRows, HEADER } from './audit.js';
import { term, type Voice } from './words.js';

const AMOUNTS: readonly AuditColumn[] = ['montant_brut', 'cofinancements', 'fonds_propres', 'montant_declarable', 'montant_aect'];

/** Wide enough for most sentences to stay on one line: not every office suite makes rows higher by itself. */
const WIDTHS: Readonly<Partial<Record<AuditColumn, number>>> = {
  siren: 12,
  titre: 80,
  secteur: 90,
  regles: 80,
  motif: 125,
  mecanisme: 18,
  montant_declarable: 18,
};

/** Columns as wide as what they hold; the others hold less than their heads. */
const FREE: readonly AuditColumn[] = [
  ...AMOUNTS,
  'collectivite',
  'reference',
  'versement',
  'date',
  'pays',
  'groupe_revenu',
  'canal',
  'operateur',
  'nature',
  'methode',
];

/** The audit trail in words: heads and codes that a person reads, where the CSV keeps those that programs read. */
export function auditSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  return {
    name: words.sheets.lignes,
    columns: HEADER.map((column): Column => {
      const head = words.lines[column];
      const width = WIDTHS[column] ?? (FREE.includes(column) ? undefined : head.length + 3);
      return { head, kind: kindOf(column), ...(width === undefined ? {} : { width }) };
    }),
    rows: auditRows(report, voice).map((cells) => ({
      cells: cells.map((cell, index) => cellOf(cell, HEADER[index], voice, words)),
    })),
  };
}

function kindOf(column: AuditColumn): Column['kind'] {
  if (AMOUNTS.includes(column)) return 'amount';
  if (column === 'part_pays') return 'percent';
  return column === 'date' ? 'date' : 'text';
}

function cellOf(cell: AuditCell, column: AuditColumn | undefined, voice: Voice, words: ApdWorkbookWords): SheetCell {
  if (typeof cell === 'number') return cell;
  if (cell === '') return null;
  if (column === 'part_pays') return Number(cell.replace(',', '.'));
  if (column === 'groupe_revenu') return term(`groupe:${cell}`, voice);
  if (column === 'nature') return term(`nature:${cell}`, voice);
  if (column === 'mecanisme') return term(`mecanisme:${cell}`, voice);
  if (column === 'methode') return term(`methode:${cell}`, voice);
  if (column === 'urgence') return cell === 'oui' ? words.yes : words.no;
  return cell;
}
