import type { ApdLine, ApdReport, Part, SpecialBlocks } from '../../base/figures.js';
import { MARKERS } from '../../base/markers.js';
import { type Cents, split } from '../../base/money.js';
import { type Column, columnLetters, type Sheet, type SheetCell, type SheetRow } from '../../base/workbook.js';
import type { ApdWorkbookWords } from '../../locales/apd-workbook.js';
import { apdMarks } from '../../reference/apd.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { type AuditColumn, HEADER } from './audit.js';
import { markerName } from './breakdowns.js';
import { footSentences, type ListSource } from './foot.js';
import { BLOCKS } from './sums.js';
import { partName, term, type Voice } from './words.js';

interface FormRow {
  readonly cells: readonly SheetCell[];
  amount: Cents;
  deducted: Cents;
}

/** Wide enough for a sector and for what closes the sheet to stay on one line: not every office suite makes rows higher by itself. */
const WIDE = 125;

/** One row for each dossier, recipient, channel, sector, type of aid, mechanism and set of markers. */
export function formSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords, source: ListSource | undefined): Sheet {
  const heads = words.columns;
  const text = (head: string, width?: number): Column => ({ head, kind: 'text', ...(width === undefined ? {} : { width }) });
  const columns: readonly Column[] = [
    text(heads.annee),
    text(heads.collectivite),
    text(heads.siren),
    text(heads.code),
    text(heads.beneficiaire),
    text(heads.groupe),
    text(heads.canal),
    text(heads.nomCanal),
    text(heads.operateur),
    text(heads.secteur),
    text(heads.nomSecteur, 90),
    text(heads.typeAide, 14),
    text(heads.titre, WIDE),
    { head: heads.montant, kind: 'amount', width: 26 },
    { head: heads.deduits, kind: 'amount', width: 26 },
    text(heads.mecanisme, 18),
    ...MARKERS.map((marker) => text(markerName(marker, voice), markerName(marker, voice).length + 3)),
    text(heads.odd),
    text(heads.autresOdd),
    text(heads.urgence),
  ];
  const rows = new Map<string, FormRow>();
  for (const line of report.lines) {
    const { figures } = line;
    if (figures === null || figures.declarable === 0) continue;
    const deducted = split(
      figures.external,
      figures.parts.map(({ weight }) => weight),
    );
    for (const [index, part] of figures.parts.entries()) {
      if (part.amount === 0) continue;
      const before = formCells(line, part, report.year, voice);
      const after = afterCells(line, voice, words);
      const key = JSON.stringify([line.dossier, line.declarant.id, part.code, part.origin, line.channel, line.sector, line.aidType, after]);
      const row = rows.get(key) ?? { cells: [...before, null, null, ...after], amount: 0, deducted: 0 };
      row.amount += part.amount;
      row.deducted += deducted[index] ?? 0;
      rows.set(key, row);
    }
  }
  const at = columns.findIndex(({ kind }) => kind === 'amount');
  const filled = [...rows.values()].map(
    ({ cells, amount, deducted }): SheetRow => ({ cells: cells.with(at, amount).with(at + 1, deducted) }),
  );
  const blank = columns.map((): SheetCell => null);
  const total: SheetRow = {
    total: true,
    cells: blank
      .with(at - 1, words.total)
      .with(at, { sum: 'above', value: report.totals.apd })
      .with(at + 1, { sum: 'above', value: [...rows.values()].reduce((sum, { deducted }) => sum + deducted, 0) }),
  };
  const named = (name: string, value: SheetCell): SheetCell[] => blank.with(at - 1, name).with(at, value);
  const said = (sentence: string): SheetRow => ({ cells: blank.with(at - 1, sentence) });
  return {
    name: words.sheets.declaration,
    columns,
    rows: [
      ...filled,
      total,
      ...(report.totals.refunds < 0 ? [{ total: true, cells: named(words.refunds, report.totals.refunds) }] : []),
      { total: true, cells: named(words.totalAect, fromLines(report, words, 'montant_aect', report.totals.aect)) },
      said(''),
      ...specialRows(report, voice, words).map(([name, value]) => (value === null ? said(name) : { cells: named(name, value) })),
      said(''),
      ...footSentences(report, voice, source).map(said),
    ],
  };
}

/** What the form asks apart, then what was paid under the 1 % laws; a title has no amount. They read the audit trail, so that a correction there shows here. */
function specialRows(report: ApdReport, voice: Voice, words: ApdWorkbookWords): readonly (readonly [string, SheetCell])[] {
  const { ecran } = voice.words;
  const { blocks, byMechanism } = report.totals;
  const schemes = Object.entries(byMechanism).filter(([mechanism]) => mechanism !== 'aucun');
  const where = (column: AuditColumn, value: string, cents: Cents) =>
    fromLines(report, words, 'montant_declarable', cents, { column, value });
  const natures = (names: readonly string[], cents: Cents): SheetCell => {
    const cells = names.map((nature) => where('nature', term(`nature:${nature}`, voice), cents));
    const formulas = cells.flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));
    return formulas.length === 0 ? cents : { formula: formulas.join('+'), value: cents };
  };
  return [
    [ecran.parBloc, null],
    ...BLOCKS.map((block) => {
      const of = NATURES[block];
      const cell = of === undefined ? where('type_aide', apdMarks.tempsAgents.typeAide, blocks[block]) : natures(of, blocks[block]);
      return [ecran.blocs[block], cell] as const;
    }),
    ...(schemes.length === 0 ? [] : [[words.schemes, null] as const]),
    ...schemes.map(([mechanism, cents]) => {
      const name = term(`mecanisme:${mechanism}`, voice);
      return [name, where('mecanisme', name, cents)] as const;
    }),
  ];
}

/** Natures that make up a block; administrative costs go by their type of aid. */
const NATURES: Readonly<Record<keyof SpecialBlocks, readonly string[] | undefined>> = {
  refugies: ['refugies'],
  bourses: ['bourse'],
  sensibilisation: ['sensibilisation'],
  fraisAdministratifs: undefined,
  multilateral: ['contributionMultilaterale', 'adhesionReseau'],
};

/** The sum of a column of the audit trail, of all its rows or of those that hold a word of ours. */
function fromLines(
  { lines }: ApdReport,
  words: ApdWorkbookWords,
  column: AuditColumn,
  value: Cents,
  only?: { readonly column: AuditColumn; readonly value: string },
): SheetCell {
  const rows = lines.reduce((sum, { figures }) => sum + Math.max(1, figures?.parts.length ?? 0), 0);
  if (rows === 0) return value;
  const range = (name: AuditColumn): string => {
    const letters = columnLetters(HEADER.indexOf(name));
    return `'${words.sheets.lignes}'!${letters}2:${letters}${rows + 1}`;
  };
  const formula = only ? `SUMIF(${range(only.column)},"${only.value}",${range(column)})` : `SUM(${range(column)})`;
  return { formula, value };
}

function formCells(line: ApdLine, part: Part, year: number, voice: Voice): SheetCell[] {
  const { lang } = voice;
  return [
    String(year),
    line.declarant.nom,
    line.declarant.siren ?? '',
    part.code,
    partName(part, voice),
    part.group === undefined ? '' : term(`groupe:${part.group}`, voice),
    line.channel ?? '',
    (line.channel && channelName(line.channel, lang)) ?? '',
    line.payment.operator,
    line.sector ?? '',
    (line.sector && sectorName(line.sector, lang)) ?? '',
    line.aidType ?? '',
    line.payment.label,
  ];
}

function afterCells(line: ApdLine, voice: Voice, words: ApdWorkbookWords): SheetCell[] {
  return [
    line.mechanism === 'aucun' ? '' : term(`mecanisme:${line.mechanism}`, voice),
    ...MARKERS.map((marker) => String(line.markers[marker] ?? '')),
    String(line.sdg.main ?? ''),
    line.sdg.others.join(', '),
    line.emergency ? words.yes : words.no,
  ];
}
