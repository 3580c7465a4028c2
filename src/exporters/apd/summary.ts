import type { ApdBook } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import { formatAmount, formatPercent } from '../../locales/format.js';
import { type Column, pad, row, wrap } from './table.js';
import { fill, type Voice } from './words.js';

const AMOUNT: Column = { width: 18, align: 'right' };
const KEY: Column = { width: 24, align: 'left' };
/** Authorities named in the title at most. */
const HEADED = 3;

/** The result first: who, how much, and what is left to deal with. */
export function summary(report: ApdBook, voice: Voice, detail: boolean): string {
  const { lang, words } = voice;
  const { ecran } = words;
  const { totals: sums, lines } = report;
  let counted = 0;
  let unknown = 0;
  for (const { figures } of lines) {
    if (!figures) unknown += 1;
    else if (figures.declarable !== 0) counted += 1;
  }
  const found: Record<string, number> = {};
  for (const { severity } of report.findings) found[severity] = (found[severity] ?? 0) + 1;
  const count = (severity: string) => String(found[severity] ?? 0);
  const share = sums.perMille === null ? '' : `   ${fill(ecran.rapport, { part: formatPercent(sums.perMille / 10, lang) }, voice)}`;
  const money = (name: string, cents: Cents) => row([name, pad(formatAmount(cents, lang, 'EUR', true), AMOUNT)], [KEY, AMOUNT]);
  const said = (name: string, text: string) => wrap(text, `  ${pad(name, KEY)} `, ' '.repeat(27));
  const numbers = {
    comptees: String(counted),
    zeros: String(lines.length - counted - unknown),
    nulles: String(unknown),
    hors: String(report.outOfPeriod.length),
  };
  const left = { erreurs: count('error'), alertes: count('warning'), infos: count('info') };
  return [
    wrap(
      [fill(ecran.titre, { annee: String(report.year) }, voice), who(report, voice)].filter((piece) => piece !== '').join(' — '),
      '',
      '  ',
    ),
    '',
    money(ecran.apd, sums.apd),
    ...(sums.refunds < 0 ? [money(ecran.remboursements, sums.refunds)] : []),
    ...(sums.blocks.refugies !== 0 ? [money(ecran.sansRefugies, sums.apd - sums.blocks.refugies)] : []),
    money(ecran.aect, sums.aect) + share,
    ...declared(report, voice, money, said),
    said(ecran.lignes, fill(ecran.lignesCompte, numbers, voice)),
    ...(report.paidByOthers > 0
      ? [said(ecran.autresPayeurs, fill(ecran.autresPayeursCompte, { n: String(report.paidByOthers) }, voice))]
      : []),
    said(ecran.aConfirmer, fill(ecran.aConfirmerCompte, left, voice)),
    '',
    `  ${lines.length === 0 ? fill(ecran.vide, { annee: String(report.year) }, voice) : ecran.aectSens}`,
    ...(detail || lines.length === 0 ? [] : [`  ${ecran.voirDetail}`]),
  ].join('\n');
}

function who({ declarants }: ApdBook, voice: Voice): string {
  const { ecran } = voice.words;
  const names = declarants.map(({ nom, siren }) => (siren ? `${nom}, ${fill(ecran.siren, { siren }, voice)}` : nom));
  return [...names.slice(0, HEADED), ...(names.length > HEADED ? ['…'] : [])].join(' ; ');
}

/** What a declaration says of itself: its own total, its choices, its filing. */
function declared(
  { declarants, declarations }: ApdBook,
  voice: Voice,
  money: (name: string, cents: Cents) => string,
  said: (name: string, text: string) => string,
): string[] {
  const [only] = declarations;
  if (!only || declarants.length > 1) return [];
  const { ecran } = voice.words;
  const { budgetTotalAect, method, refugeesInAect, deposit } = only;
  const filed = [
    deposit?.date ? fill(ecran.depotDit, { date: { date: deposit.date } }, voice) : '',
    deposit?.numero ? fill(ecran.depotNumero, { numero: deposit.numero }, voice) : '',
  ].filter((piece) => piece !== '');
  return [
    ...(budgetTotalAect === null ? [] : [money(ecran.budget, budgetTotalAect)]),
    said(ecran.choix, `${ecran[`methode:${method}`]} · ${refugeesInAect ? ecran.refugiesDedans : ecran.refugiesDehors}`),
    ...(filed.length === 0 ? [] : [said(ecran.depot, filed.join(', '))]),
  ];
}
