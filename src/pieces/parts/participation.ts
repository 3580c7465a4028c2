import type { Table } from '../../base/blocks.js';
import type { PieceContext } from '../context.js';
import { table } from '../tables.js';

/** One axis of the radar: a notion chosen by the partners, and the score that each gives it. */
export interface Axis {
  readonly label: string;
  readonly scores: ReadonlyMap<string, number>;
}

export function axes({ dossier }: PieceContext): Axis[] {
  return (dossier.participation?.radar?.fondements ?? []).map(({ libelle, scores }) => ({
    label: libelle,
    scores: new Map((scores ?? []).map(({ acteur, valeur }) => [acteur, valeur])),
  }));
}

/** Those who gave a score, in the order in which they first appear. */
export function scorers(context: PieceContext): string[] {
  return [...new Set(axes(context).flatMap(({ scores }) => [...scores.keys()]))];
}

export function participation(context: PieceContext): Table | null {
  const { words } = context;
  const actors = scorers(context);
  return table(
    words.captions.participation,
    [[words.heads.fondement], ...actors.map((actor) => [context.name(actor), 'right'] as const)],
    actors.length === 0
      ? []
      : axes(context).map(({ label, scores }) => ({
          cells: [label, ...actors.map((actor) => (scores.has(actor) ? context.number(scores.get(actor) ?? 0) : ''))],
        })),
  );
}
