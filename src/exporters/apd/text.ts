import type { ApdFinding, ApdLine, ApdReport, Figures, Sums } from '../../base/figures.js';
import { formatAmount, formatDate, formatNumber, formatPercent } from '../../locales/format.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { adjustedEuros, wholeEuros } from './euros.js';
import { type Column, pad, row, WIDTH, wrap } from './table.js';
import { traceOf } from './trace.js';
import { colon, fill, messageOf, reasonOf, recipientName, term, type Voice } from './words.js';

/** Where the country list comes from, printed at the foot. */
export interface ListSource {
  readonly text: string;
  readonly checked: string;
}

const LABEL: Column = { width: 60, align: 'left' };
const AMOUNT: Column = { width: 18, align: 'right' };
const SCORE: Column = { width: 16, align: 'right' };
const KEY: Column = { width: 24, align: 'left' };
/** Authorities named in the title at most. */
const HEADED = 3;
const FORM_MARKERS = ['genre', 'environnement', 'biodiversite', 'nutrition', 'inclusion'] as const;

/** The report for the screen or the printer: the result first, then the totals, the lines, the reasons, what is left to confirm. */
export function apdToText(report: ApdReport, voice: Voice, source: ListSource | undefined, detail: boolean): string {
  const sections = report.list
    ? [
        summary(report, voice, detail),
        ...(report.lines.length > 0 ? [...totals(report, voice), lineTable(report, voice), reasons(report, voice)] : []),
        outOfPeriod(report, voice),
        detail ? trails(report, voice) : '',
        findings(report, voice, detail),
      ]
    : [findings(report, voice, detail)];
  return `${[...sections, foot(report, voice, source)].filter((section) => section !== '').join('\n\n')}\n`;
}

function summary(report: ApdReport, voice: Voice, detail: boolean): string {
  const { lang, words } = voice;
  const { ecran } = words;
  const { totals: sums, lines } = report;
  const names = report.declarants.map(({ nom, siren }) => (siren ? `${nom}, ${fill(ecran.siren, { siren }, voice)}` : nom));
  const who = [...names.slice(0, HEADED), ...(names.length > HEADED ? ['…'] : [])].join(' ; ');
  const counted = lines.filter(({ figures }) => figures && figures.declarable !== 0).length;
  const unknown = lines.filter(({ figures }) => !figures).length;
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const share = sums.perMille === null ? '' : `   ${fill(ecran.rapport, { part: formatPercent(sums.perMille / 10, lang) }, voice)}`;
  const amount = (cents: number) => pad(formatAmount(cents, lang, 'EUR', true), AMOUNT);
  const numbers = {
    comptees: String(counted),
    zeros: String(lines.length - counted - unknown),
    nulles: String(unknown),
    hors: String(report.outOfPeriod.length),
  };
  const left = { erreurs: String(count('error')), alertes: String(count('warning')), infos: String(count('info')) };
  return [
    wrap(
      who === ''
        ? fill(ecran.titre, { annee: String(report.year) }, voice)
        : `${fill(ecran.titre, { annee: String(report.year) }, voice)} — ${who}`,
      '',
      '  ',
    ),
    '',
    row([ecran.apd, amount(sums.apd)], [KEY, AMOUNT]),
    ...(sums.refunds < 0 ? [row([ecran.remboursements, amount(sums.refunds)], [KEY, AMOUNT])] : []),
    row([ecran.aect, amount(sums.aect)], [KEY, AMOUNT]) + share,
    `  ${pad(ecran.lignes, KEY)} ${fill(ecran.lignesCompte, numbers, voice)}`,
    ...(report.paidByOthers > 0
      ? [`  ${pad(ecran.autresPayeurs, KEY)} ${fill(ecran.autresPayeursCompte, { n: String(report.paidByOthers) }, voice)}`]
      : []),
    `  ${pad(ecran.aConfirmer, KEY)} ${fill(ecran.aConfirmerCompte, left, voice)}${detail ? '' : ecran.infosAvecDetail}`,
    ...(lines.length === 0 ? ['', `  ${fill(ecran.vide, { annee: String(report.year) }, voice)}`] : ['', `  ${ecran.aectSens}`]),
  ].join('\n');
}

function totals({ totals: sums }: ApdReport, voice: Voice): string[] {
  const { lang, words } = voice;
  const { ecran } = words;
  const missing = (key: string, name: string) => (key === 'nonRenseigne' ? words.termes.nonRenseigne : name);
  return [
    sumTable(ecran.parPays, sums.byCountry, (code) => recipientName(code, voice), voice),
    sumTable(ecran.parGroupe, sums.byGroup, (group) => term(`groupe:${group}`, voice), voice),
    sumTable(ecran.parSecteur, sums.bySector, (code) => missing(code, `${code}  ${sectorName(code, lang) ?? ''}`), voice),
    sumTable(ecran.parMecanisme, sums.byMechanism, (name) => term(`mecanisme:${name}`, voice), voice),
    sumTable(ecran.parOdd, sums.bySdg, (goal) => missing(goal, fill(ecran.odd, { n: goal }, voice)), voice),
    sums.apd === 0 ? '' : markers(sums.byMarker, voice),
    sumTable(ecran.horsApd, sums.notOdaByCountry, (code) => recipientName(code, voice), voice),
  ];
}

/** Greatest first; the printed euros add up to the printed total. */
function sumTable(title: string, sums: Sums, nameOf: (key: string) => string, { lang, words }: Voice): string {
  const entries = Object.entries(sums).sort(([, a], [, b]) => b - a);
  if (entries.length === 0) return '';
  const printed = adjustedEuros(entries.map(([, cents]) => cents));
  const total = wholeEuros(entries.reduce((sum, [, cents]) => sum + cents, 0));
  const print = (euros: number) => formatAmount(euros * 100, lang);
  return [
    title,
    ...entries.map(([key], index) => row([nameOf(key), print(printed[index] ?? 0)], [LABEL, AMOUNT])),
    ...(entries.length > 1 ? [row([words.ecran.total, print(total)], [LABEL, AMOUNT])] : []),
  ].join('\n');
}

function markers(byMarker: ApdReport['totals']['byMarker'], { lang, words }: Voice): string {
  const columns: readonly Column[] = [KEY, SCORE, SCORE, SCORE, SCORE];
  const rows = FORM_MARKERS.map((marker) => {
    const scores = byMarker[marker] ?? {};
    const printed = adjustedEuros(['0', '1', '2', 'nonExamine'].map((score) => scores[score] ?? 0));
    return row([words.termes[`marqueur:${marker}`], ...printed.map((euros) => formatNumber(euros, lang))], columns);
  });
  return [words.ecran.parMarqueur, row(['', '0', '1', '2', words.termes.nonExamine], columns), ...rows].join('\n');
}

function lineTable(report: ApdReport, voice: Voice): string {
  const { ecran } = voice.words;
  const heads = ecran.colonnes;
  const column = (pick: (figures: Figures) => number) => adjustedEuros(report.lines.map(({ figures }) => (figures ? pick(figures) : 0)));
  // A refund came back: its money is printed with the sign of what it declares.
  const gross = column((figures) => (figures.declarable < 0 ? -figures.gross : figures.gross));
  const own = column((figures) => (figures.declarable < 0 ? -figures.own : figures.own));
  const apd = column((figures) => figures.declarable);
  const number = (value: number | undefined) => formatNumber(value ?? 0, voice.lang);
  const widths = fittingColumns([...gross, ...own, ...apd].map((value) => number(value).length));
  const rows = report.lines.map((line, index) => {
    const amounts = line.figures ? [gross, own, apd].map((values) => number(values[index])) : ['—', '—', '—'];
    return row(
      [nameOf(line, report), line.date ?? '—', term(`nature:${line.payment.nature}`, voice), places(line, voice), ...amounts],
      widths,
    );
  });
  const sum = (values: readonly number[]) => number(values.reduce((a, b) => a + b, 0));
  return [
    ecran.versements,
    row([heads.ligne, heads.date, heads.nature, heads.pays, heads.brut, heads.propres, heads.apd], widths),
    ...rows,
    row([ecran.total, '', '', '', sum(gross), sum(own), sum(apd)], widths),
  ].join('\n');
}

/** Room for great amounts is taken from the names, so that the page stays 100 columns wide. */
function fittingColumns(lengths: readonly number[]): readonly Column[] {
  const amount: Column = { width: Math.max(12, ...lengths.map((length) => length + 2)), align: 'right' };
  const room = WIDTH - 8 - 10 - 3 * amount.width;
  const name = Math.max(8, Math.floor(room * 0.38));
  const nature = Math.max(8, Math.floor(room * 0.34));
  const texts = [name, 10, nature, Math.max(6, room - name - nature)].map((width): Column => ({ width, align: 'left' }));
  return [...texts, amount, amount, amount];
}

function places({ figures }: ApdLine, voice: Voice): string {
  return (figures?.parts ?? []).map(({ code }) => recipientName(code, voice)).join(', ') || '—';
}

function nameOf({ dossier, payment }: { readonly dossier: string; readonly payment: { readonly id: string } }, report: ApdReport): string {
  return report.inputs.length > 1 ? `${dossier}#${payment.id}` : payment.id;
}

function reasons(report: ApdReport, voice: Voice): string {
  const rows = report.lines.flatMap((line) =>
    line.reason ? [wrap(`${nameOf(line, report)}${colon(voice)}${reasonOf(line.reason, voice)}`, '  ', '    ')] : [],
  );
  return rows.length === 0 ? '' : [voice.words.ecran.pourquoi, ...rows].join('\n');
}

function outOfPeriod(report: ApdReport, voice: Voice): string {
  const rows = report.outOfPeriod.map((item) => {
    const reason = reasonOf({ name: 'horsPeriode', data: { annee: item.date.slice(0, 4) } }, voice);
    return wrap(
      `${nameOf(item, report)}${colon(voice)}${formatAmount(item.payment.amount, voice.lang, item.payment.currency)}. ${reason}`,
      '  ',
      '    ',
    );
  });
  return rows.length === 0 ? '' : [voice.words.ecran.horsPeriode, ...rows].join('\n');
}

function trails(report: ApdReport, voice: Voice): string {
  if (report.lines.length === 0) return '';
  return [voice.words.ecran.detail, ...report.lines.map((line) => traceOf(line, nameOf(line, report), voice))].join('\n\n');
}

/** Errors, then warnings; notes come with the detail. The same sentence is printed once with its lines. */
function findings(report: ApdReport, voice: Voice, detail: boolean): string {
  const severities = detail ? ['error', 'warning', 'info'] : ['error', 'warning'];
  const rows = severities.flatMap((severity) => {
    const groups = new Map<string, string[]>();
    for (const finding of report.findings) {
      if (finding.severity !== severity) continue;
      const sentence = `${messageOf(finding, voice)} [${finding.rule}]`;
      const at = groups.get(sentence) ?? [];
      groups.set(sentence, at);
      at.push(placeOf(finding, report));
    }
    return [...groups].map(([sentence, at]) => {
      const names = at.filter((name) => name !== '').join(', ');
      return wrap(`${term(`gravite:${severity}`, voice)}  ${names === '' ? '' : `${names}${colon(voice)}`}${sentence}`, '  ', '          ');
    });
  });
  const { constats, constatsDetail } = voice.words.ecran;
  return rows.length === 0 ? '' : [detail ? constatsDetail : constats, ...rows].join('\n');
}

function placeOf({ input, versement }: ApdFinding, report: ApdReport): string {
  if (input === null) return '';
  const dossier = report.inputs[input]?.reference ?? '';
  return versement === null ? dossier : nameOf({ dossier, payment: { id: versement } }, report);
}

function foot(report: ApdReport, voice: Voice, source: ListSource | undefined): string {
  const { lang, words } = voice;
  const { ecran } = words;
  const statut = report.list?.provisional ? ecran.provisoire : ecran.definitive;
  const list =
    report.list && source
      ? [
          wrap(
            fill(ecran.liste, { annee: String(report.year), statut, date: { date: source.checked }, source: source.text }, voice),
            '',
            '',
          ),
        ]
      : [];
  const date = report.date === undefined ? ecran.sansDate : fill(ecran.date, { date: formatDate(report.date, lang) }, voice);
  return [date, ...list, ecran.indicatif, ecran.avis].join('\n');
}
