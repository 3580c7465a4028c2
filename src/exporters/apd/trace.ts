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
  const told = new Set<string>();
  const rows: [string, string][] = [];
  /** A row, and after it the rules that explain its step. */
  const say = (key: string, value: string, ...steps: readonly string[]): void => {
    const rules = line.rules.filter((rule) => steps.includes(voice.steps[rule] ?? ''));
    for (const rule of rules) told.add(rule);
    rows.push([key, rules.length === 0 ? value : `${value}  [${rules.join(', ')}]`]);
  };
  say(trace.montant, formatAmount(payment.amount, lang, payment.currency, true), 'periode');
  if (payment.rate) {
    const when = payment.rate.date === '' ? term('date:inconnue', voice) : formatDate(payment.rate.date, lang);
    const rate = `${formatNumber(payment.rate.perEuro, lang)} ${payment.currency} = 1 €`;
    say(trace.taux, [rate, when, payment.rate.source].filter((piece) => piece !== '').join(', '));
  }
  if (figures) {
    const method = figures.method === null ? '' : ` (${term(`methode:${figures.method}`, voice)})`;
    say(trace.brut, euros(figures.gross), 'brut');
    say(trace.externes, euros(figures.external) + method, 'fonds');
    say(trace.propres, euros(figures.own));
    say(trace.objet, figures.purpose === 1 ? trace.objetDeveloppement : trace.objetAutre, 'objet');
    say(trace.coefficient, figures.coefficient, 'coefficient');
    say(trace.assiette, euros(figures.base));
    figures.parts.forEach((part, index) => {
      const listed = part.eligible ? (part.group ? term(`groupe:${part.group}`, voice) : trace.eligible) : trace.horsListe;
      const what = `${partName(part, voice)} ${formatPercent(part.percent, lang)}, ${listed}`;
      const value = `${what}${colon(voice)}${euros(part.share)} → ${euros(part.amount)}`;
      if (index === figures.parts.length - 1) say(trace.part, value, 'geographie');
      else say(trace.part, value);
    });
    say(trace.apd, euros(figures.declarable), 'signe');
    say(trace.aect, euros(figures.aect), 'aect');
  }
  const codes = { type: line.aidType ?? '—', secteur: line.sector ?? '—', canal: line.channel ?? '—' };
  say(trace.codes, fill(trace.codesTexte, codes, voice), 'codes');
  const others = line.rules.filter((rule) => !told.has(rule));
  if (others.length > 0) say(trace.regles, others.join(', '));
  if (line.reason) say(trace.motif, reasonOf(line.reason, voice));
  const head = [name, line.date === null ? '' : formatDate(line.date, lang), payment.label, payment.operator]
    .filter((piece) => piece !== '')
    .join(' — ');
  return [wrap(head, '  ', '    '), ...rows.map(([key, value]) => wrap(value, `    ${pad(key, KEY)} `, ' '.repeat(23)))].join('\n');
}
