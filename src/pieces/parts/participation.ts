import type { KeyValues, Table } from '../../base/blocks.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';

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

/** What the radar shows to whoever reads it: the notions on which partners differ most, and those all score lowest. */
export function participationReading(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { labels } = words.partenariat;
  const radar = dossier.participation?.radar;
  const scored = axes(context).flatMap(({ label, scores }) => {
    const values = [...scores.values()];
    return values.length === 0
      ? []
      : [{ label, gap: Math.max(...values) - Math.min(...values), mean: values.reduce((sum, each) => sum + each, 0) / values.length }];
  });
  if (scored.length === 0) return null;
  const widest = Math.max(...scored.map(({ gap }) => gap));
  const lowest = Math.min(...scored.map(({ mean }) => mean));
  const named = (kept: readonly { readonly label: string }[]): string => kept.map(({ label }) => label).join(', ');
  const { min, max } = radar?.echelle ?? {};
  return keyValues(words.captions['participation-lecture'], [
    [labels.radarDate, context.day(radar?.date)],
    [
      labels.echelle,
      min === undefined || max === undefined ? undefined : fill(labels.echelleDe, { min: context.number(min), max: context.number(max) }),
    ],
    [
      labels.ecart,
      widest === 0
        ? undefined
        : fill(labels.ecartDe, { points: context.number(rounded(widest)), notions: named(scored.filter(({ gap }) => gap === widest)) }),
    ],
    [
      labels.faible,
      fill(labels.faibleDe, { valeur: context.number(rounded(lowest)), notions: named(scored.filter(({ mean }) => mean === lowest)) }),
    ],
  ]);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The six tools, filled in or still empty: an empty tool shows as such. */
export function participationTools(context: PieceContext): KeyValues | null {
  const { words, dossier } = context;
  const { outils } = words.partenariat;
  const tools = dossier.participation?.outils;
  if (tools === undefined) return null;
  const names = (tools.partiesPrenantes ?? []).map(({ nom }) => nom).join(', ');
  const filled = (value: string | undefined): string => (value === undefined || value === '' ? words.toComplete : value);
  return keyValues(words.captions.outils, [
    [outils.miseAuPoint, filled(tools.miseAuPoint)],
    [outils.analyseEnvironnement, filled(tools.analyseEnvironnement)],
    [outils.determinationAmbitions, filled(tools.determinationAmbitions)],
    [outils.partiesPrenantes, filled(names)],
    [outils.conceptionProcessus, filled(tools.conceptionProcessus)],
    [outils.conceptionIntervention, filled(tools.conceptionIntervention)],
  ]);
}

export function stakeholders(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions['parties-prenantes'],
    [[heads.partiePrenante], [heads.role]],
    (context.dossier.participation?.outils?.partiesPrenantes ?? []).map(({ nom, role }) => ({ cells: [nom, role ?? ''] })),
  );
}
