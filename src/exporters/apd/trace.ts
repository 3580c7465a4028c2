import type { ApdLine } from '../../base/figures.js';
import { formatAmount, formatDate, formatNumber, formatPercent } from '../../locales/format.js';
import { type Column, pad, wrap } from './table.js';
import { colon, fill, partName, reasonOf, term, type Voice } from './words.js';

const KEY: Column = { width: 18, align: 'left' };

/** Every step of one line, in cents: what an auditor follows with a finger. */
export function traceOf(line: ApdLine, name: string, voice: Voice): string {
  const { lang, words } = voice;
  const { trace } = words.ecran;
  const { payment, figures } = line;
  const euros = (cents: number) => formatAmount(cents, lang, 'EUR', true);
  const rows: [string, string][] = [[trace.montant, formatAmount(payment.amount, lang, payment.currency, true)]];
  if (payment.rate) {
    const when = payment.rate.date === '' ? term('date:inconnue', voice) : formatDate(payment.rate.date, lang);
    const rate = `${formatNumber(payment.rate.perEuro, lang)} ${payment.currency} = 1 €`;
    rows.push([trace.taux, [rate, when, payment.rate.source].filter((piece) => piece !== '').join(', ')]);
  }
  if (figures) {
    const method = figures.method === null ? '' : ` (${term(`methode:${figures.method}`, voice)})`;
    rows.push([trace.brut, euros(figures.gross)], [trace.externes, euros(figures.external) + method], [trace.propres, euros(figures.own)]);
    rows.push([trace.objet, figures.purpose === 1 ? trace.objetDeveloppement : trace.objetAutre]);
    rows.push([trace.coefficient, figures.coefficient], [trace.assiette, euros(figures.base)]);
    for (const part of figures.parts) {
      const listed = part.eligible ? (part.group ? term(`groupe:${part.group}`, voice) : trace.eligible) : trace.horsListe;
      const what = `${partName(part, voice)} ${formatPercent(part.percent, lang)}, ${listed}`;
      rows.push([trace.part, `${what}${colon(voice)}${euros(part.share)} → ${euros(part.amount)}`]);
    }
    rows.push([trace.apd, euros(figures.declarable)], [trace.aect, euros(figures.aect)]);
  }
  const codes = { type: line.aidType ?? '—', secteur: line.sector ?? '—', canal: line.channel ?? '—' };
  rows.push([trace.codes, fill(trace.codesTexte, codes, voice)]);
  if (line.rules.length > 0) rows.push([trace.regles, line.rules.join(', ')]);
  if (line.reason) rows.push([trace.motif, reasonOf(line.reason, voice)]);
  const head = [name, line.date === null ? '' : formatDate(line.date, lang), payment.label, payment.operator]
    .filter((piece) => piece !== '')
    .join(' — ');
  return [wrap(head, '  ', '    '), ...rows.map(([key, value]) => wrap(value, `    ${pad(key, KEY)} `, ' '.repeat(23)))].join('\n');
}
