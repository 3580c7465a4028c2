import type { ApdLine, ApdReport, Part } from '../../base/figures.js';
import { MARKERS } from '../../base/markers.js';
import { type Cents, split } from '../../base/money.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { partName, reasonOf, type Voice } from './words.js';

/** A text, or an amount in cents of euro. */
export type AuditCell = string | Cents;

/** Columns of the audit trail, in their order; also the heads of the CSV, which programs read. */
export const HEADER = [
  'annee_flux',
  'siren',
  'collectivite',
  'reference',
  'versement',
  'date',
  'pays_code',
  'pays',
  'groupe_revenu',
  'zone_code',
  'canal_code',
  'canal',
  'operateur',
  'secteur_code',
  'secteur',
  'type_aide',
  'nature',
  'titre',
  'montant_brut',
  'cofinancements',
  'fonds_propres',
  'coefficient',
  'part_pays',
  'montant_declarable',
  'montant_aect',
  'mecanisme',
  'genre',
  'environnement',
  'biodiversite',
  'nutrition',
  'inclusion',
  'attenuation',
  'adaptation',
  'desertification',
  'odd_principal',
  'odd_secondaires',
  'urgence',
  'methode',
  'regles',
  'motif',
] as const;

export type AuditColumn = (typeof HEADER)[number];

/** The columns end where those of the form of 2024 and of the Rio conventions do. */
const MARKED = MARKERS.slice(0, 8);

/**
 * One row per line and recipient; the amounts of a line are split over its rows, so that a column adds up to the total of the report.
 */
export function auditRows(report: ApdReport, voice: Voice): readonly (readonly AuditCell[])[] {
  return report.lines.flatMap((line) => auditRowsOf(line, report.year, voice));
}

/** The rows of one line. */
export function auditRowsOf(line: ApdLine, year: number, voice: Voice): AuditCell[][] {
  const { figures } = line;
  const parts: readonly (Part | null)[] = figures && figures.parts.length > 0 ? figures.parts : [null];
  const weights = parts.map((part) => part?.weight ?? 1n);
  const gross = split(figures?.gross ?? 0, weights);
  const own = split(figures?.own ?? 0, weights);
  // What others paid can exceed the payment (an error says so): the column then shows what was typed, and the own funds stay at zero.
  const external = split(figures?.external ?? 0, weights);
  return parts.map((part, index) =>
    rowOf(line, part, { gross: gross[index] ?? 0, own: own[index] ?? 0, external: external[index] ?? 0 }, year, voice),
  );
}

function rowOf(
  line: ApdLine,
  part: Part | null,
  shares: { gross: Cents; own: Cents; external: Cents },
  year: number,
  voice: Voice,
): AuditCell[] {
  const { lang } = voice;
  const { payment, figures, sector, channel } = line;
  const amounts = figures && { declarable: part ? part.amount : figures.declarable, aect: part ? part.aect : figures.aect };
  const country = part?.kind === 'pays' ? part.code : '';
  return [
    String(year),
    line.declarant.siren ?? '',
    line.declarant.nom,
    line.dossier,
    payment.id,
    line.date ?? '',
    country,
    part ? partName(part, voice) : '',
    part?.group ?? '',
    part?.kind === 'zone' ? part.code : '',
    channel ?? '',
    (channel && channelName(channel, lang)) ?? '',
    payment.operator,
    sector ?? '',
    (sector && sectorName(sector, lang)) ?? '',
    line.aidType ?? '',
    payment.nature,
    payment.label,
    figures ? shares.gross : '',
    figures ? shares.external : '',
    figures ? shares.own : '',
    figures?.coefficient ?? '',
    part ? String(part.percent).replace('.', ',') : '',
    amounts ? amounts.declarable : '',
    amounts ? amounts.aect : '',
    line.mechanism,
    ...MARKED.map((marker) => String(line.markers[marker] ?? '')),
    String(line.sdg.main ?? ''),
    line.sdg.others.join(','),
    line.emergency ? 'oui' : 'non',
    figures?.method ?? '',
    line.rules.join(' '),
    line.reason ? reasonOf(line.reason, voice) : '',
  ];
}
