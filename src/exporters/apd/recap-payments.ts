import type { Block } from '../../base/blocks.js';
import type { ApdReport } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import type { ApdRecapWords } from '../../locales/apd-recap.js';
import { formatAmount, formatDate, formatNumber, type Lang } from '../../locales/format.js';
import { UNSPECIFIED } from '../../reference/zones-cad.js';
import { nameOf, SHOWN } from './names.js';
import { heading, list, paragraph, table, text } from './recap-blocks.js';
import { colon, fill, partName, reasonOf, term, type Voice } from './words.js';

/** Euros and cents without the sign of the currency, which the caption names. */
export function bare(cents: Cents, lang: Lang): string {
  return formatNumber(cents / 100, lang, 2);
}

/** A day as short as a column wants it: `17/11/2025` in French, as typed in English, where the order of day and month divides readers. */
function shortDay(day: string, lang: Lang): string {
  return lang === 'fr' ? day.split('-').reverse().join('/') : day;
}

/** The payments, why some count for less than was paid, and what is left out of the year. */
export function paymentBlocks(report: ApdReport, voice: Voice, words: ApdRecapWords): Block[] {
  const { ecran } = voice.words;
  const payments =
    report.lines.length === 0
      ? [paragraph(fill(ecran.vide, { annee: String(report.year) }, voice))]
      : report.lines.length > SHOWN
        ? [paragraph(fill(ecran.tropDeLignes, { n: report.lines.length }, voice))]
        : [paymentTable(report, voice, words), ...reasons(report, voice)];
  return [heading(2, words.payments), ...payments, ...outOfPeriod(report, voice), ...carried(report, voice)];
}

function paymentTable(report: ApdReport, voice: Voice, words: ApdRecapWords): Block {
  const { colonnes, total: totalWord } = voice.words.ecran;
  const total = { gross: 0, own: 0, apd: 0 };
  const rows = report.lines.map((line) => {
    const { date, figures, payment } = line;
    // A refund came back: its money is printed with the sign of what it declares.
    const sign = figures && figures.declarable < 0 ? -1 : 1;
    const [gross, own, apd] = figures ? [sign * figures.gross, sign * figures.own, figures.declarable] : [0, 0, 0];
    total.gross += gross;
    total.own += own;
    total.apd += apd;
    const places = (figures?.parts ?? []).map((part) =>
      part.code === UNSPECIFIED ? term('groupe:nonVentile', voice) : partName(part, voice),
    );
    return [
      nameOf(line, report),
      date === null ? '—' : shortDay(date, voice.lang),
      term(`nature:${payment.nature}`, voice),
      [...new Set(places)].join(', ') || '—',
      ...(figures ? [gross, own, apd].map((cents) => bare(cents, voice.lang)) : ['—', '—', '—']),
    ];
  });
  return table(
    words.paymentsCaption,
    [
      [colonnes.ligne, 'left'],
      [colonnes.date, 'left'],
      [colonnes.nature, 'left'],
      [colonnes.pays, 'left'],
      [colonnes.brut, 'right'],
      [colonnes.propres, 'right'],
      [colonnes.apd, 'right'],
    ],
    rows,
    [totalWord, '', '', '', ...[total.gross, total.own, total.apd].map((cents) => bare(cents, voice.lang))],
  );
}

function said(title: string, sentences: readonly string[]): Block[] {
  return sentences.length === 0 ? [] : [heading(3, title), list(sentences)];
}

/** The same sentence once, with its lines. */
function reasons(report: ApdReport, voice: Voice): Block[] {
  const places = new Map<string, string[]>();
  for (const line of report.lines) {
    if (line.reason === null) continue;
    const sentence = reasonOf(line.reason, voice);
    places.set(sentence, [...(places.get(sentence) ?? []), nameOf(line, report)]);
  }
  return said(
    voice.words.ecran.pourquoi,
    [...places].map(([sentence, names]) => `${names.join(', ')}${colon(voice)}${sentence}`),
  );
}

function outOfPeriod(report: ApdReport, voice: Voice): Block[] {
  const sentences = report.outOfPeriod.map((item) => {
    const { payment, date } = item;
    const amount = formatAmount(payment.amount, voice.lang, payment.currency, true);
    const reason = reasonOf({ name: 'horsPeriode', data: { annee: date.slice(0, 4) } }, voice);
    return `${nameOf(item, report)}${colon(voice)}${amount}, ${formatDate(date, voice.lang)}. ${reason}`;
  });
  return said(voice.words.ecran.horsPeriode, sentences);
}

/** Receipts above the payments, to type in the declaration of the next year. */
function carried({ carried: balances, year }: ApdReport, voice: Voice): Block[] {
  if (balances.length === 0) return [];
  const title = fill(voice.words.ecran.reports, { annee: String(year + 1) }, voice);
  return [
    heading(3, title),
    {
      type: 'keyValues',
      caption: text(title),
      items: balances.map(({ dossier, amount }) => ({
        label: text(dossier),
        value: text(formatAmount(amount, voice.lang, 'EUR', true)),
      })),
    },
  ];
}
