import type { Block } from '../../base/blocks.js';
import type { ApdReport } from '../../base/figures.js';
import type { ApdRecapWords } from '../../locales/apd-recap.js';
import { bars } from './bars.js';
import { type Breakdown, breakdowns, markerRows, SCORES } from './breakdowns.js';
import { heading, table, text } from './recap-blocks.js';
import { bare } from './recap-payments.js';
import { BLOCKS } from './sums.js';
import { colon, fill, type Voice } from './words.js';

/** Beside the countries, what a reader looks for first. The other tables have a line each, and the markers share one grid. */
const WHOLE: readonly Breakdown['name'][] = ['collectivite', 'groupe', 'secteur', 'mecanisme'];

/** The totals; `figures` is off where a drawing cannot be shown. */
export function totalBlocks(report: ApdReport, voice: Voice, words: ApdRecapWords, figures: boolean): Block[] {
  if (report.lines.length === 0) return [];
  const all = breakdowns(report, voice);
  const countries = all.find(({ name }) => name === 'pays');
  const notOda = all.find(({ name }) => name === 'horsApd');
  // A single row compares nothing: a line says it.
  const whole = ({ name, rows }: Breakdown): boolean => WHOLE.includes(name) && rows.length > 1;
  const drawn = (breakdown: Breakdown): Block[] => {
    const figure = figures ? bars(breakdown, voice, words) : null;
    return figure ? [figure] : [];
  };
  const rest = all.filter(({ name }) => name !== 'pays' && name !== 'horsApd');
  return [
    heading(2, words.totals),
    ...(countries ? drawn(countries) : []),
    countryTable(countries?.rows ?? [], notOda?.rows ?? [], voice, words),
    ...rest.filter(whole).flatMap((breakdown) => [...drawn(breakdown), amounts(breakdown, voice, words)]),
    ...others(
      rest.filter((breakdown) => !whole(breakdown)),
      voice,
      words,
    ),
    special(report, voice, words),
    grid(report, voice, words),
  ];
}

/** What is declared and what is not, side by side: both make the total budget. */
function countryTable(declared: Breakdown['rows'], notOda: Breakdown['rows'], voice: Voice, words: ApdRecapWords): Block {
  const { ecran } = voice.words;
  const cents = (rows: Breakdown['rows'], code: string) => rows.find((row) => row.code === code)?.cents ?? 0;
  const rows = [...declared, ...notOda.filter(({ code }) => declared.every((row) => row.code !== code))];
  const cells = rows.map((row) => [cents(declared, row.code), cents(notOda, row.code)] as const);
  const total = [0, 1].map((column) => cells.reduce((sum, pair) => sum + (pair[column] ?? 0), 0));
  return table(
    `${ecran.parPays} ${words.euros}`,
    [
      [ecran.colonnes.pays, 'left'],
      [ecran.apd, 'right'],
      [words.notOda, 'right'],
    ],
    rows.map((row, index) => [named(row), ...(cells[index] ?? []).map((amount) => bare(amount, voice.lang))]),
    [ecran.total, ...total.map((amount) => bare(amount, voice.lang))],
  );
}

function amounts({ title, rows }: Breakdown, voice: Voice, words: ApdRecapWords): Block {
  const sum = rows.reduce((total, { cents }) => total + cents, 0);
  return table(
    `${title} ${words.euros}`,
    [
      [words.item, 'left'],
      [words.amount, 'right'],
    ],
    rows.map((row) => [named(row), bare(row.cents, voice.lang)]),
    rows.length > 1 ? [voice.words.ecran.total, bare(sum, voice.lang)] : undefined,
  );
}

function named({ code, label }: Breakdown['rows'][number]): string {
  return [code, label].filter((piece) => piece !== '').join(' ');
}

function others(tables: readonly Breakdown[], voice: Voice, words: ApdRecapWords): Block[] {
  if (tables.length === 0) return [];
  // An amount stays with the end of its name.
  const mark = colon(voice).replaceAll(' ', '\u00a0');
  return [
    {
      type: 'keyValues',
      caption: text(words.more),
      items: tables.map(({ title, rows }) => ({
        label: text(title),
        value: text(rows.map((row) => `${named(row)}${mark}${bare(row.cents, voice.lang)}`).join(voice.lang === 'fr' ? ' ; ' : '; ')),
      })),
    },
  ];
}

function special({ totals: { blocks } }: ApdReport, voice: Voice, words: ApdRecapWords): Block {
  const { ecran } = voice.words;
  return table(
    ecran.parBloc,
    [
      [words.item, 'left'],
      [words.amount, 'right'],
    ],
    BLOCKS.map((block) => [ecran.blocs[block], bare(blocks[block], voice.lang)]),
  );
}

function grid(report: ApdReport, voice: Voice, words: ApdRecapWords): Block {
  const heads = SCORES.map(
    (score) => [score === 'nonExamine' ? voice.words.termes.nonExamine : fill(words.score, { score }, voice), 'right'] as const,
  );
  return table(
    voice.words.ecran.parMarqueur,
    [[words.marker, 'left'], ...heads],
    markerRows(report, voice).map(({ label, cents }) => [label, ...cents.map((amount) => bare(amount, voice.lang))]),
  );
}
