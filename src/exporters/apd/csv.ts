import type { ApdLine, ApdReport, Part } from '../../base/figures.js';
import { type Cents, split } from '../../base/money.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { cellText as text, writeCsv } from '../csv/csv.js';
import { partName, reasonOf, type Voice } from './words.js';

const HEADER =
  'annee_flux;siren;collectivite;reference;versement;date;pays_code;pays;groupe_revenu;zone_code;canal_code;canal;operateur;secteur_code;secteur;type_aide;nature;titre;montant_brut;cofinancements;fonds_propres;coefficient;part_pays;montant_declarable;montant_aect;mecanisme;genre;environnement;biodiversite;nutrition;inclusion;attenuation;adaptation;desertification;odd_principal;odd_secondaires;urgence;methode;regles;motif'.split(
    ';',
  );

const MARKERS = [
  'genre',
  'environnement',
  'biodiversite',
  'nutrition',
  'inclusion',
  'climatAttenuation',
  'climatAdaptation',
  'desertification',
];

/**
 * The lines as CSV for a French spreadsheet: `;`, decimal comma, byte order mark, CRLF. One row per line and recipient; the amounts of
 * a line are split over its rows, so that a column adds up to the total of the report.
 */
export function apdToCsv(report: ApdReport, voice: Voice): string {
  const rows = report.lines.flatMap((line) => rowsOf(line, report.year, voice));
  return writeCsv([HEADER, ...rows], { delimiter: ';', bom: true });
}

function rowsOf(line: ApdLine, year: number, voice: Voice): string[][] {
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
): string[] {
  const { lang } = voice;
  const { payment, figures, sector, channel } = line;
  const amounts = figures && { declarable: part ? part.amount : figures.declarable, aect: part ? part.aect : figures.aect };
  const country = part?.kind === 'pays' ? part.code : '';
  return [
    String(year),
    text(line.declarant.siren ?? ''),
    text(line.declarant.nom),
    text(line.dossier),
    text(payment.id),
    line.date ?? '',
    country,
    part ? text(partName(part, voice)) : '',
    part?.group ?? '',
    part?.kind === 'zone' ? part.code : '',
    channel ?? '',
    text((channel && channelName(channel, lang)) ?? ''),
    text(payment.operator),
    sector ?? '',
    text((sector && sectorName(sector, lang)) ?? ''),
    line.aidType ?? '',
    payment.nature,
    text(payment.label),
    figures ? euros(shares.gross) : '',
    figures ? euros(shares.external) : '',
    figures ? euros(shares.own) : '',
    figures?.coefficient ?? '',
    part ? String(part.percent).replace('.', ',') : '',
    amounts ? euros(amounts.declarable) : '',
    amounts ? euros(amounts.aect) : '',
    line.mechanism,
    ...MARKERS.map((marker) => String(line.markers[marker] ?? '')),
    String(line.sdg.main ?? ''),
    line.sdg.others.join(','),
    line.emergency ? 'oui' : 'non',
    figures?.method ?? '',
    line.rules.join(' '),
    line.reason ? text(reasonOf(line.reason, voice)) : '',
  ];
}

/** Cents → `-1234,56`, without thousands: a number that the spreadsheet reads as one. */
function euros(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
