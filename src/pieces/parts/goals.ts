import type { KeyValues, Table } from '../../base/blocks.js';
import { type Goal, goal, targetLabel } from '../../reference/odd.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';

/** The goals of the dossier, the principal one first, then by number. */
export function goalsOf({ dossier, lang }: PieceContext): Goal[] {
  const others = [...(dossier.odd?.secondaires ?? [])].sort((a, b) => a - b);
  const numbers =
    dossier.odd?.principal === undefined ? others : [dossier.odd.principal, ...others.filter((each) => each !== dossier.odd?.principal)];
  return numbers.flatMap((number) => goal(number, lang) ?? []);
}

export function goalsTable(context: PieceContext): Table | null {
  const { heads, captions, labels } = context.words;
  return table(
    captions.odd,
    [[heads.odd], [heads.intitule], [heads.rang]],
    goalsOf(context).map((each) => ({
      cells: [String(each.number), each.title, each.number === context.dossier.odd?.principal ? labels.principal : labels.secondaire],
    })),
  );
}

export function targets(context: PieceContext): KeyValues | null {
  const { words, lang, dossier } = context;
  return keyValues(
    words.captions['odd-cibles'],
    (dossier.odd?.cibles ?? []).map((code) => [fill(words.target, { code }), targetLabel(code, lang) ?? words.toComplete] as const),
  );
}

/** Markers with a score, and the sentence that justifies each. Zero is printed: it is an answer. */
export function markers(context: PieceContext): Table | null {
  const { dossier, labels, words } = context;
  const rows = Object.entries(dossier.marqueurs ?? {}).map(([name, score]) => {
    const reason = dossier.justificationsMarqueurs?.find((each) => each.marqueur === name)?.citation;
    const label = labels.scoreMarqueur[String(score) as keyof typeof labels.scoreMarqueur];
    return { cells: [labels.marqueur[name as keyof typeof labels.marqueur] ?? name, `${score} – ${label}`, reason ?? ''] };
  });
  return table(words.captions.marqueurs, [[words.heads.marqueur], [words.heads.score], [words.heads.justification]], rows);
}

export function gender(context: PieceContext): KeyValues | null {
  const { analyseGenre: analysis, indicateurs } = context.dossier;
  const { labels, captions } = context.words;
  const indicators = (analysis?.indicateurs ?? []).map((id) => indicateurs?.find((each) => each.id === id)?.libelle ?? id);
  return keyValues(captions.genre, [
    [labels.constat, analysis?.constat],
    [labels.nePasNuire, analysis?.nePasNuire],
    [labels.objectif, analysis?.objectif],
    [labels.indicateurs, indicators.join(context.words.semicolon)],
    [labels.suivi, analysis?.suivi],
  ]);
}

/** Indicators of the gender analysis, or those counted by sex, with their start and target. */
export function genderIndicators(context: PieceContext): Table | null {
  const { dossier, words } = context;
  const { heads, captions } = words;
  const cited = dossier.analyseGenre?.indicateurs ?? [];
  const number = (value: number | undefined, unit: string): string =>
    value === undefined ? '' : unit === 'pourcentage' ? context.percent(value) : context.number(value);
  return table(
    captions['genre-indicateurs'],
    [[heads.indicateur], [heads.depart, 'right'], [heads.cible, 'right'], [heads.source], [heads.parSexe]],
    (dossier.indicateurs ?? [])
      .filter((each) => cited.includes(each.id) || each.ventilation?.includes('sexe') === true)
      .map((each) => ({
        cells: [
          each.unite === 'pourcentage' ? each.libelle : `${each.libelle} (${each.unite})`,
          number(each.reference, each.unite),
          number(each.cible, each.unite),
          each.source ?? '',
          each.ventilation?.includes('sexe') === true ? words.yes : words.no,
        ],
      })),
  );
}
