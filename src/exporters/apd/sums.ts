import type { ApdBook, ApdTotals, SpecialBlocks, Sums } from '../../base/figures.js';
import { FORM_MARKERS } from '../../base/markers.js';
import type { Cents } from '../../base/money.js';
import { formatAmount, formatNumber } from '../../locales/format.js';
import { channelName } from '../../reference/canaux.js';
import { sectorName } from '../../reference/secteurs-crs.js';
import { aidTypeName } from '../../reference/types-aide.js';
import { adjustedEuros, wholeEuros } from './euros.js';
import { type Column, row } from './table.js';
import { fill, recipientName, term, type Voice } from './words.js';

const LABEL: Column = { width: 72, align: 'left' };
const AMOUNT: Column = { width: 18, align: 'right' };
const KEY: Column = { width: 24, align: 'left' };
const SCORE: Column = { width: 16, align: 'right' };

/** What the form asks apart, in its order. Already in the totals. */
export const BLOCKS: readonly (keyof SpecialBlocks)[] = ['refugies', 'bourses', 'sensibilisation', 'fraisAdministratifs', 'multilateral'];

/** The tables of totals. Those that a form asks for seldom come with the detail only. */
export function totalsTables(report: ApdBook, voice: Voice, detail: boolean): string[] {
  const { totals: sums } = report;
  const { lang, words } = voice;
  const { ecran } = words;
  const coded = (code: string, name: string | undefined) => missing(code, `${code}  ${name ?? ''}`, voice);
  const unusual = Object.keys(sums.byMechanism).some((mechanism) => mechanism !== 'aucun');
  return [
    report.declarants.length > 1 ? authorities(report, voice) : '',
    sumTable(ecran.parPays, sums.byCountry, (code) => recipientName(code, voice), voice),
    sumTable(ecran.parGroupe, sums.byGroup, (group) => missing(group, term(`groupe:${group}`, voice), voice), voice),
    sumTable(ecran.parSecteur, sums.bySector, (code) => coded(code, sectorName(code, lang)), voice),
    detail ? sumTable(ecran.parCategorie, sums.byCategory, (code) => missing(code, code, voice), voice) : '',
    sumTable(ecran.parTypeAide, sums.byAidType, (code) => coded(code, aidTypeName(code, lang)), voice),
    detail ? sumTable(ecran.parFamilleCanal, sums.byChannelFamily, (code) => coded(code, channelName(code, lang)), voice) : '',
    detail ? sumTable(ecran.parNature, sums.byNature, (nature) => term(`nature:${nature}`, voice), voice) : '',
    blocks(sums.blocks, voice),
    unusual || detail ? sumTable(ecran.parMecanisme, sums.byMechanism, (name) => term(`mecanisme:${name}`, voice), voice) : '',
    sumTable(ecran.parOdd, sums.bySdg, (goal) => missing(goal, fill(ecran.odd, { n: goal }, voice), voice), voice),
    sums.apd === 0 ? '' : markers(sums.byMarker, voice),
    sumTable(ecran.horsApd, sums.notOdaByCountry, (code) => recipientName(code, voice), voice),
  ];
}

function missing(key: string, name: string, { words }: Voice): string {
  return key === 'nonRenseigne' ? words.termes.nonRenseigne : name;
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

/** What the form asks apart; these amounts are not a breakdown, so they have no total. */
function blocks(sums: SpecialBlocks, { lang, words }: Voice): string {
  const filled = BLOCKS.filter((name) => sums[name] !== 0);
  if (filled.length === 0) return '';
  const euros = (cents: Cents) => formatAmount(wholeEuros(cents) * 100, lang);
  return [words.ecran.parBloc, ...filled.map((name) => row([words.ecran.blocs[name], euros(sums[name])], [LABEL, AMOUNT]))].join('\n');
}

function authorities({ declarants, byDeclarant }: ApdBook, { lang, words }: Voice): string {
  const columns: readonly Column[] = [{ width: 53, align: 'left' }, AMOUNT, AMOUNT];
  const exact = (cents: Cents | undefined) => formatAmount(cents ?? 0, lang, 'EUR', true);
  return [
    words.ecran.parCollectivite,
    row(['', words.ecran.apd, words.ecran.aectCourt], columns),
    ...declarants.map(({ nom }, index) => row([nom, exact(byDeclarant[index]?.apd), exact(byDeclarant[index]?.aect)], columns)),
  ].join('\n');
}

function markers(byMarker: ApdTotals['byMarker'], { lang, words }: Voice): string {
  const columns: readonly Column[] = [KEY, SCORE, SCORE, SCORE, SCORE];
  const rows = FORM_MARKERS.map((marker) => {
    const scores = byMarker[marker] ?? {};
    const printed = adjustedEuros(['0', '1', '2', 'nonExamine'].map((score) => scores[score] ?? 0));
    return row([words.termes[`marqueur:${marker}`], ...printed.map((euros) => formatNumber(euros, lang))], columns);
  });
  return [words.ecran.parMarqueur, row(['', '0', '1', '2', words.termes.nonExamine], columns), ...rows].join('\n');
}
