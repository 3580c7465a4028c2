import type { ApdLine, ApdReport, Part, Sums } from '../../base/figures.js';
import { type Cents, split } from '../../base/money.js';
import { toPointer } from '../../base/path.js';
import { type Column, columnLetters, type Sheet, type SheetCell, type SheetRow, type Workbook } from '../../base/workbook.js';
import { type ApdWorkbookWords, apdWorkbookWords } from '../../locales/apd-workbook.js';
import { enums as english } from '../../locales/en/enums.js';
import type { Lang } from '../../locales/format.js';
import { enums as french } from '../../locales/fr/enums.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { aidTypeName } from '../../reference/types-aide.js';
import { auditRows, HEADER } from './audit.js';
import { fill, messageOf, partName, recipientName, term, type Voice } from './words.js';

/** Markers in the order of the form. */
const MARKERS = [
  'genre',
  'environnement',
  'biodiversite',
  'nutrition',
  'inclusion',
  'climatAttenuation',
  'climatAdaptation',
  'desertification',
  'gouvernance',
  'commerce',
  'reductionRisques',
  'santeMaternelle',
] as const;

function markerName(marker: (typeof MARKERS)[number], lang: Lang): string {
  return (lang === 'fr' ? french : english).marqueur[marker];
}

/** The declaration as a workbook: the rows of the form with their totals as formulas, the audit trail, the totals, what is left to confirm. */
export function apdWorkbook(report: ApdReport, voice: Voice): Workbook {
  const words = apdWorkbookWords(voice.lang);
  const lines = auditSheet(report, voice, words);
  return {
    title: `${words.title} ${report.year}`,
    author: report.declarants.map(({ nom }) => nom).join(' ; '),
    lang: voice.lang === 'fr' ? 'fr-FR' : 'en-GB',
    // The archive bears a day; without any known one, the last of the flow year, which a payment cannot pass.
    date: report.date ?? `${report.year}-12-31`,
    sheets: [formSheet(report, voice, words), lines, totalsSheet(report, voice, words), findingsSheet(report, voice, words)],
  };
}

interface FormRow {
  readonly cells: readonly SheetCell[];
  amount: Cents;
  deducted: Cents;
}

/** One row for each dossier, recipient, channel, sector, type of aid, mechanism and set of markers. */
function formSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  const heads = words.columns;
  const text = (head: string): Column => ({ head, kind: 'text' });
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
    text(heads.nomSecteur),
    text(heads.typeAide),
    text(heads.titre),
    { head: heads.montant, kind: 'amount', width: 26 },
    { head: heads.deduits, kind: 'amount', width: 26 },
    text(heads.mecanisme),
    ...MARKERS.map((marker) => text(markerName(marker, voice.lang))),
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
  const more = (name: string, value: Cents): SheetRow => ({ total: true, cells: blank.with(at - 1, name).with(at, value) });
  return {
    name: words.sheets.declaration,
    columns,
    rows: [
      ...filled,
      total,
      ...(report.totals.refunds < 0 ? [more(words.refunds, report.totals.refunds)] : []),
      { total: true, cells: blank.with(at - 1, words.totalAect).with(at, aectFormula(report, words)) },
      ...(report.date === undefined ? [] : [{ cells: blank.with(at - 1, words.date).with(at, report.date) }]),
      { cells: blank.with(at - 1, voice.words.ecran.indicatif) },
    ],
  };
}

/** The total of the audit trail, so that a correction there shows here. */
function aectFormula({ lines, totals }: ApdReport, words: ApdWorkbookWords): SheetCell {
  const rows = lines.reduce((sum, { figures }) => sum + Math.max(1, figures?.parts.length ?? 0), 0);
  if (rows === 0) return totals.aect;
  const letters = columnLetters(HEADER.indexOf('montant_aect'));
  return { formula: `SUM('${words.sheets.lignes}'!${letters}2:${letters}${rows + 1})`, value: totals.aect };
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

function auditSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  const amounts = new Set(['montant_brut', 'cofinancements', 'fonds_propres', 'montant_declarable', 'montant_aect']);
  const columns = HEADER.map((head): Column => ({ head, kind: amounts.has(head) ? 'amount' : head === 'date' ? 'date' : 'text' }));
  return { name: words.sheets.lignes, columns, rows: auditRows(report, voice).map((cells) => ({ cells })) };
}

/** Each table adds up to the total; its last row is a formula. */
function totalsSheet({ totals }: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  const { lang } = voice;
  const { ecran, termes } = voice.words;
  const known = (code: string, name: string | undefined): string => (code === 'nonRenseigne' ? termes.nonRenseigne : (name ?? ''));
  const tables: readonly (readonly [title: string, sums: Sums, nameOf: (code: string) => string | undefined])[] = [
    [ecran.parPays, totals.byCountry, (code) => recipientName(code, voice)],
    [ecran.parGroupe, totals.byGroup, (code) => term(`groupe:${code}`, voice)],
    [ecran.parSecteur, totals.bySector, (code) => sectorName(code, lang)],
    [ecran.parCategorie, totals.byCategory, (code) => code],
    [ecran.parTypeAide, totals.byAidType, (code) => aidTypeName(code, lang)],
    [ecran.parFamilleCanal, totals.byChannelFamily, (code) => channelName(code, lang)],
    [ecran.parNature, totals.byNature, (code) => term(`nature:${code}`, voice)],
    [ecran.parMecanisme, totals.byMechanism, (code) => term(`mecanisme:${code}`, voice)],
    [ecran.parOdd, totals.bySdg, (code) => fill(ecran.odd, { n: code }, voice)],
    ...MARKERS.flatMap((marker) => {
      const scores = totals.byMarker[marker];
      // A marker that no line examines says nothing.
      if (scores === undefined || Object.entries(scores).every(([score, cents]) => score === 'nonExamine' || cents === 0)) return [];
      return [[markerName(marker, lang), scores, (score: string) => (score === 'nonExamine' ? termes.nonExamine : score)] as const];
    }),
    [ecran.horsApd, totals.notOdaByCountry, (code) => recipientName(code, voice)],
  ];
  const rows: SheetRow[] = [];
  for (const [title, sums, nameOf] of tables) {
    const entries = Object.entries(sums).sort(([, a], [, b]) => b - a);
    if (entries.length === 0) continue;
    // Row 1 holds the heads.
    const first = rows.length + 2;
    for (const [code, cents] of entries)
      rows.push({ cells: [title, code === 'nonRenseigne' ? '' : code, known(code, nameOf(code)), cents] });
    const value = entries.reduce((sum, [, cents]) => sum + cents, 0);
    rows.push({ total: true, cells: [title, '', ecran.total, { formula: `SUM(D${first}:D${rows.length + 1})`, value }] });
  }
  const { tableau, code, intitule, montant } = words.columns;
  return {
    name: words.sheets.totaux,
    columns: [
      { head: tableau, kind: 'text', width: 44 },
      { head: code, kind: 'text' },
      { head: intitule, kind: 'text', width: 80 },
      { head: montant, kind: 'amount', width: 26 },
    ],
    rows,
  };
}

const WIDTHS = [14, 30, 130, 34, 80];

/** Errors first, then what to confirm. */
function findingsSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords): Sheet {
  const { gravite, ligne, message, regle, source } = words.columns;
  const rows = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map((finding): SheetRow => {
        const input = finding.input === null ? undefined : report.inputs[finding.input]?.reference;
        const where = [input, finding.versement ?? (finding.path.length > 0 ? toPointer(finding.path) : undefined)];
        return {
          cells: [
            words.severities[severity],
            where.filter((each) => each !== undefined).join('#'),
            messageOf(finding, voice),
            finding.rule,
            finding.source.map((each) => each.text).join(' ; '),
          ],
        };
      }),
  );
  const closing = [voice.words.ecran.indicatif, voice.words.ecran.avis].map((text): SheetRow => ({ cells: ['', '', text, '', ''] }));
  return {
    name: words.sheets.aConfirmer,
    // Wide enough for most sentences to stay on one line: not every office suite makes rows higher by itself.
    columns: [gravite, ligne, message, regle, source].map((head, index) => ({ head, kind: 'text', width: WIDTHS[index] ?? 20 })),
    rows: [...rows, ...closing],
  };
}
