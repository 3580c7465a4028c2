import type { ApdBook, ApdLine, Figures } from '../../base/figures.js';
import { formatAmount, formatNumber } from '../../locales/format.js';
import { UNSPECIFIED } from '../../reference/zones-cad.js';
import { adjustedEuros } from './euros.js';
import { findings } from './findings.js';
import { footSentences, type ListSource } from './foot.js';
import { nameOf, SHOWN } from './names.js';
import { summary } from './summary.js';
import { totalsTables } from './sums.js';
import { type Column, row, WIDTH, wrap } from './table.js';
import { traceOf } from './trace.js';
import { colon, fill, partName, reasonOf, term, type Voice } from './words.js';

/**
 * The report for the screen or the printer: the result first, then the totals, the lines, the reasons, what is left to confirm. Nobody
 * reads more lines than `SHOWN` on a screen, and their table would have to stand in memory: beyond, their number and where to have them.
 */
export function apdToText(report: ApdBook, voice: Voice, source: ListSource | undefined, detail: boolean): string {
  const foot = footSentences(report, voice, source)
    .map((sentence) => wrap(sentence, '', ''))
    .join('\n');
  const many = report.lines.length > SHOWN;
  const sections = report.list
    ? [
        summary(report, voice, detail),
        ...(report.lines.length > 0
          ? [
              ...totalsTables(report, voice, detail),
              ...(many ? [manyLines(report, voice)] : [lineTable(report, voice), reasons(report, voice)]),
            ]
          : []),
        outOfPeriod(report, voice),
        balances(report, voice),
        detail && !many ? trails(report, voice) : '',
        findings(report, voice, detail),
      ]
    : [findings(report, voice, detail)];
  return `${[...sections, foot].filter((section) => section !== '').join('\n\n')}\n`;
}

function manyLines({ lines }: ApdBook, voice: Voice): string {
  const { ecran } = voice.words;
  return [ecran.versements, wrap(fill(ecran.tropDeLignes, { n: lines.length }, voice), '  ', '  ')].join('\n');
}

function lineTable(report: ApdBook, voice: Voice): string {
  const { ecran } = voice.words;
  const heads = ecran.colonnes;
  const lines = [...report.lines];
  const column = (pick: (figures: Figures) => number) => adjustedEuros(lines.map(({ figures }) => (figures ? pick(figures) : 0)));
  // A refund came back: its money is printed with the sign of what it declares.
  const gross = column((figures) => (figures.declarable < 0 ? -figures.gross : figures.gross));
  const own = column((figures) => (figures.declarable < 0 ? -figures.own : figures.own));
  const apd = column((figures) => figures.declarable);
  const number = (value: number | undefined) => formatNumber(value ?? 0, voice.lang);
  const widths = fittingColumns([...gross, ...own, ...apd].map((value) => number(value).length));
  const rows = lines.map((line, index) => {
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
  const amount: Column = { width: Math.max(13, ...lengths.map((length) => length + 2)), align: 'right' };
  const room = WIDTH - 8 - 10 - 3 * amount.width;
  const name = Math.max(8, Math.floor(room * 0.38));
  const nature = Math.max(8, Math.floor(room * 0.34));
  const texts = [name, 10, nature, Math.max(6, room - name - nature)].map((width): Column => ({ width, align: 'left' }));
  return [...texts, amount, amount, amount];
}

function places({ figures }: ApdLine, voice: Voice): string {
  const names = (figures?.parts ?? []).map((part) =>
    part.code === UNSPECIFIED ? term('groupe:nonVentile', voice) : partName(part, voice),
  );
  return [...new Set(names)].join(', ') || '—';
}

function reasons(report: ApdBook, voice: Voice): string {
  const rows = [...report.lines].flatMap((line) =>
    line.reason ? [wrap(`${nameOf(line, report)}${colon(voice)}${reasonOf(line.reason, voice)}`, '  ', '    ')] : [],
  );
  return rows.length === 0 ? '' : [voice.words.ecran.pourquoi, ...rows].join('\n');
}

function outOfPeriod(report: ApdBook, voice: Voice): string {
  const { ecran } = voice.words;
  const { length } = report.outOfPeriod;
  if (length > SHOWN) return [ecran.horsPeriode, wrap(fill(ecran.tropHorsPeriode, { n: length }, voice), '  ', '  ')].join('\n');
  const rows = [...report.outOfPeriod].map((item) => {
    const reason = reasonOf({ name: 'horsPeriode', data: { annee: item.date.slice(0, 4) } }, voice);
    return wrap(
      `${nameOf(item, report)}${colon(voice)}${formatAmount(item.payment.amount, voice.lang, item.payment.currency)}. ${reason}`,
      '  ',
      '    ',
    );
  });
  return rows.length === 0 ? '' : [ecran.horsPeriode, ...rows].join('\n');
}

/** Receipts above the payments, to type in the declaration of the next year. */
function balances({ carried, year }: ApdBook, voice: Voice): string {
  const rows = carried.map(({ dossier, amount }) =>
    wrap(`${dossier}${colon(voice)}${formatAmount(amount, voice.lang, 'EUR', true)}`, '  ', '    '),
  );
  return rows.length === 0 ? '' : [fill(voice.words.ecran.reports, { annee: String(year + 1) }, voice), ...rows].join('\n');
}

function trails(report: ApdBook, voice: Voice): string {
  if (report.lines.length === 0) return '';
  return [voice.words.ecran.detail, ...[...report.lines].map((line) => traceOf(line, nameOf(line, report), voice))].join('\n\n');
}

/** What the tool does not know, and says. */
export function limitsText({ words }: Voice): string {
  const [title = '', ...limits] = words.ecran.limites;
  return [title, ...limits.map((limit) => wrap(limit, '  - ', '    ')), '', words.ecran.indicatif, words.ecran.avis, ''].join('\n');
}
