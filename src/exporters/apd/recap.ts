import type { Block, Piece } from '../../base/blocks.js';
import type { ApdReport } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import { printable } from '../../base/printable.js';
import { RECAP } from '../../base/recap.js';
import { type ApdRecapWords, apdRecapWords } from '../../locales/apd-recap.js';
import { formatAmount, formatDate, formatPercent } from '../../locales/format.js';
import { footSentences, type ListSource } from './foot.js';
import { heading, list, paragraph, text } from './recap-blocks.js';
import { paymentBlocks } from './recap-payments.js';
import { totalBlocks } from './recap-totals.js';
import { saidOf } from './said.js';
import { colon, fill, messageOf, term, type Voice } from './words.js';
import { dayOf } from './workbook.js';

export interface RecapOptions {
  /** Where the country list comes from. */
  readonly source: ListSource | undefined;
  /** Off where a drawing cannot be shown. */
  readonly figures: boolean;
  /** Says the notes too, which ask for nothing. */
  readonly detail: boolean;
}

/**
 * The summary of the declaration as a piece, for paper, the web or a mail. Draft as long as an error keeps a line out of it; without a
 * country list nothing is computed, and it holds the findings only.
 */
export function apdRecap(report: ApdReport, voice: Voice, { source, figures, detail }: RecapOptions): Piece {
  const words = apdRecapWords(voice.lang);
  const title = fill(words.title, { annee: String(report.year) }, voice);
  const foot = footSentences(report, voice, source);
  const draft = report.findings.some(({ severity }) => severity === 'error');
  return {
    name: RECAP,
    title,
    reference: fill(words.reference, { annee: String(report.year) }, voice),
    author: printable(report.declarants.map(({ nom }) => nom).join(', ')),
    lang: voice.lang === 'fr' ? 'fr-FR' : 'en-GB',
    date: dayOf(report),
    ...(draft ? { draftMark: words.draft } : {}),
    labels: { page: words.page, continued: words.continued },
    blocks: [
      heading(1, title),
      ...(draft ? [{ type: 'note' as const, kind: 'draft' as const, children: [paragraph(words.draftWhy)] }] : []),
      ...head(report, voice, words),
      ...(report.list ? [...paymentBlocks(report, voice, words), ...totalBlocks(report, voice, words, figures)] : []),
      ...findings(report, voice, words, detail),
      { type: 'note', kind: 'note', children: [paragraph(foot.slice(0, -2).join(' ')), paragraph(foot.slice(-2).join(' '))] },
    ],
  };
}

/** Who declares, for which year and campaign, and how much. */
function head(report: ApdReport, voice: Voice, words: ApdRecapWords): Block[] {
  const { ecran } = voice.words;
  const { totals, declarants } = report;
  const exact = (cents: Cents) => formatAmount(cents, voice.lang, 'EUR', true);
  const campaign = report.findings.find(({ rule }) => rule === 'apd-campagne');
  const who = declarants
    .map(({ nom, siren }) => (siren ? `${nom}, ${fill(ecran.siren, { siren }, voice)}` : nom))
    .join(voice.lang === 'fr' ? ' ; ' : '; ');
  const items: [string, string][] = [
    [words.authority, who],
    ...declared(report, voice, words),
    [words.year, String(report.year)],
    [words.campaign, campaign ? messageOf(campaign, voice) : ''],
    [words.date, report.date === undefined ? '' : formatDate(report.date, voice.lang)],
    ...(report.list === undefined
      ? []
      : ([
          [ecran.apd, exact(totals.apd)],
          [ecran.remboursements, totals.refunds < 0 ? exact(totals.refunds) : ''],
          [ecran.sansRefugies, totals.blocks.refugies === 0 ? '' : exact(totals.apd - totals.blocks.refugies)],
          [ecran.aect, exact(totals.aect)],
          [words.share, totals.perMille === null ? '' : formatPercent(totals.perMille / 10, voice.lang)],
          [
            ecran.autresPayeurs,
            report.paidByOthers === 0 ? '' : fill(ecran.autresPayeursCompte, { n: String(report.paidByOthers) }, voice),
          ],
        ] satisfies [string, string][])),
  ];
  return [
    {
      type: 'keyValues',
      caption: text(words.summary),
      items: items.flatMap(([label, value]) => (value === '' ? [] : [{ label: text(label), value: text(value) }])),
    },
    paragraph(ecran.aectSens),
  ];
}

/** What a declaration says of itself: whom to ask, its own total, its choices, its filing. */
function declared({ declarants, declarations: [only] }: ApdReport, voice: Voice, words: ApdRecapWords): [string, string][] {
  if (!only || declarants.length > 1) return [];
  const { ecran } = voice.words;
  const { contact, deposit, budgetTotalAect, method, refugeesInAect } = only;
  const filed = [
    deposit?.date ? fill(ecran.depotDit, { date: { date: deposit.date } }, voice) : '',
    deposit?.numero ? fill(ecran.depotNumero, { numero: deposit.numero }, voice) : '',
  ];
  const joined = (pieces: readonly (string | undefined)[], by: string) => pieces.filter((piece) => piece).join(by);
  return [
    [words.contact, joined([contact?.nom, contact?.fonction, contact?.courriel, contact?.telephone], ', ')],
    [ecran.budget, budgetTotalAect === null ? '' : formatAmount(budgetTotalAect, voice.lang, 'EUR', true)],
    [ecran.choix, `${ecran[`methode:${method}`]} · ${refugeesInAect ? ecran.refugiesDedans : ecran.refugiesDehors}`],
    [ecran.depot, joined(filed, ', ')],
  ];
}

/** Errors, then warnings, then notes; the same sentence once with its lines. */
function findings(report: ApdReport, voice: Voice, words: ApdRecapWords, detail: boolean): Block[] {
  const severities = detail ? (['error', 'warning', 'info'] as const) : (['error', 'warning'] as const);
  const sentences = severities
    .flatMap((severity) => saidOf(report, severity, voice))
    .map(({ severity, places, sentence, rule }) => {
      const about = places.length === 0 ? '' : `${[...new Set(places)].join(', ')}${colon(voice)}`;
      return `${term(`gravite:${severity}`, voice)} — ${about}${sentence} [${rule}]`;
    });
  const notes = detail ? 0 : report.findings.filter(({ severity }) => severity === 'info').length;
  return [
    heading(2, words.findings),
    sentences.length === 0 ? paragraph(words.noFinding) : list(sentences),
    ...(notes === 0 ? [] : [paragraph(fill(words.notes, { n: String(notes) }, voice))]),
  ];
}
