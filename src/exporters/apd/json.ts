import type { ApdBook, ApdFinding, ApdLine, ApdTotals, OutOfPeriod, ReadDeclaration } from '../../base/figures.js';
import { toPointer } from '../../base/path.js';
import { jsonPieces } from './json-pieces.js';
import { messageOf, reasonOf, type Voice } from './words.js';

/** Where a finding stands in its file: lines and columns from 1. */
export interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The report as JSON, for other programs: integer cents, findings in the shape of `aect validate`. */
export function apdToJson(report: ApdBook, voice: Voice, spanOf: (finding: ApdFinding) => Span | undefined): string {
  return [...apdJsonPieces(report, voice, spanOf)].join('');
}

/** The same, piece by piece: memory holds one row at a time. */
export function apdJsonPieces(report: ApdBook, voice: Voice, spanOf: (finding: ApdFinding) => Span | undefined): Generator<string> {
  const [first] = report.declarants;
  return jsonPieces({
    version: 1,
    collectivite: first ? { nom: first.nom, siren: first.siren } : null,
    collectivites: report.declarants.map(({ nom, siren }, index) => ({
      nom,
      siren,
      apd: report.byDeclarant[index]?.apd ?? 0,
      aect: report.byDeclarant[index]?.aect ?? 0,
    })),
    anneeFlux: report.year,
    date: report.date ?? null,
    listePays: report.list ? { annees: report.list.id, statut: report.list.provisional ? 'provisoire' : 'definitif' } : null,
    lignes: each(report.lines, (line) => lineOf(line, voice)),
    totaux: totalsOf(report.totals),
    horsPeriode: each(report.outOfPeriod, (item) => outOf(item, voice)),
    autresPayeurs: report.paidByOthers,
    declarations: report.declarations.map((one) => declarationOf(one, report)),
    reportsTresorerie: report.carried.map(({ dossier, amount }) => ({ dossier, montant: amount })),
    constats: each(report.findings, (finding) => findingOf(finding, report, voice, spanOf(finding))),
  });
}

function* each<Row>(rows: Iterable<Row>, write: (row: Row) => unknown): Generator<unknown> {
  for (const row of rows) yield write(row);
}

function declarationOf({ input, declarant, deposit, budgetTotalAect, method, refugeesInAect, nil }: ReadDeclaration, report: ApdBook) {
  return {
    file: report.inputs[input]?.file ?? null,
    siren: declarant.siren,
    budgetTotalAect,
    methodeCofinancement: method,
    refugiesDansAect: refugeesInAect,
    neant: nil,
    depot: deposit,
  };
}

function lineOf(line: ApdLine, voice: Voice) {
  const { figures, payment } = line;
  return {
    dossier: line.dossier,
    versement: payment.id,
    collectivite: line.declarant.nom,
    siren: line.declarant.siren,
    date: line.date,
    libelle: payment.label,
    nature: payment.nature,
    montant: payment.amount,
    devise: payment.currency,
    taux: payment.rate && { pourUnEuro: payment.rate.perEuro, date: payment.rate.date, source: payment.rate.source },
    brut: figures?.gross ?? null,
    fondsExternes: figures?.external ?? null,
    fondsPropres: figures?.own ?? null,
    methode: figures?.method ?? null,
    objet: figures?.purpose ?? null,
    coefficient: figures?.coefficient ?? null,
    assiette: figures?.base ?? null,
    parts: (figures?.parts ?? []).map(({ code, kind, origin, percent, group, amount, share, eligible }) => ({
      pays: code,
      ...(origin !== undefined && { origine: origin }),
      type: kind,
      part: percent,
      groupe: group ?? null,
      quotePart: share,
      montant: amount,
      eligible,
    })),
    declarable: figures?.declarable ?? null,
    aect: figures?.aect ?? null,
    typeAide: line.aidType,
    secteur: line.sector,
    canal: line.channel,
    mecanisme: line.mechanism,
    marqueurs: line.markers,
    odd: { principal: line.sdg.main, secondaires: line.sdg.others },
    urgence: line.emergency,
    regles: line.rules,
    motif: line.reason && reasonOf(line.reason, voice),
  };
}

function totalsOf(totals: ApdTotals) {
  return {
    apd: totals.apd,
    remboursements: totals.refunds,
    aect: totals.aect,
    apdSansRefugies: totals.apd - totals.blocks.refugies,
    rapportApdAect: totals.perMille === null ? null : totals.perMille / 10,
    parPays: totals.byCountry,
    parGroupe: totals.byGroup,
    parSecteur: totals.bySector,
    parCategorie: totals.byCategory,
    parTypeAide: totals.byAidType,
    parFamilleCanal: totals.byChannelFamily,
    parOdd: totals.bySdg,
    parMecanisme: totals.byMechanism,
    parNature: totals.byNature,
    parMarqueur: totals.byMarker,
    blocs: totals.blocks,
    aectHorsApdParPays: totals.notOdaByCountry,
  };
}

function outOf({ dossier, payment, date }: OutOfPeriod, voice: Voice) {
  const motif = reasonOf({ name: 'horsPeriode', data: { annee: date.slice(0, 4) } }, voice);
  return {
    dossier,
    versement: payment.id,
    date,
    annee: Number(date.slice(0, 4)),
    montant: payment.amount,
    devise: payment.currency,
    motif,
  };
}

function findingOf(finding: ApdFinding, report: ApdBook, voice: Voice, span: Span | undefined) {
  const input = finding.input === null ? undefined : report.inputs[finding.input];
  return {
    rule: finding.rule,
    profile: finding.profile,
    severity: finding.severity,
    message: messageOf(finding, voice),
    // The remedy is part of the sentence here.
    help: '',
    path: toPointer(finding.path),
    start: span?.start ?? null,
    end: span?.end ?? null,
    source: finding.source,
    dossier: input?.reference ?? null,
    file: input?.file ?? null,
    versement: finding.versement,
    related: [],
  };
}
