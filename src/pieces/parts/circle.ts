import type { Table } from '../../base/blocks.js';
import type { Dossier } from '../../dossier/model.js';
import { type Goal, goal } from '../../reference/odd.js';
import type { PieceContext } from '../context.js';
import { table } from '../tables.js';

type CircleEffect = NonNullable<NonNullable<Dossier['cercleOdd']>['effets']>[number];
export type Level = NonNullable<CircleEffect['niveau']>;

/** One effect found at the workshop, with its goal. */
export interface Effect {
  readonly goal: Goal;
  readonly level: Level | undefined;
  readonly sense: CircleEffect['sens'];
  readonly note: string;
}

/** Zones of each board, from the centre outwards or clockwise; none with a theme in the centre. */
export const ZONES = {
  themeCentral: [],
  troisNiveaux: ['interne', 'local', 'mondial'],
  cinqPiliers: ['personnes', 'planete', 'prosperite', 'paix', 'partenariats'],
} as const satisfies Readonly<Record<string, readonly Level[]>>;

export type Version = keyof typeof ZONES;

/** The board of the dossier; without one, that which its effects call for. */
export function versionOf({ dossier }: PieceContext): Version {
  const { version, effets } = dossier.cercleOdd ?? {};
  if (version !== undefined) return version;
  const zones: readonly Version[] = ['troisNiveaux', 'cinqPiliers'];
  return zones.find((each) => effets?.some(({ niveau }) => ZONES[each].some((zone) => zone === niveau))) ?? 'themeCentral';
}

/** Effects in the order of the zones, then as written; those of a goal that does not exist are left out. */
export function effectsOf(context: PieceContext): Effect[] {
  const zones: readonly Level[] = ZONES[versionOf(context)];
  const effects = (context.dossier.cercleOdd?.effets ?? []).flatMap((each): Effect[] => {
    const found = goal(each.odd, context.lang);
    return found === undefined ? [] : [{ goal: found, level: each.niveau, sense: each.sens, note: each.note ?? '' }];
  });
  const rank = ({ level }: Effect): number => (level === undefined || !zones.includes(level) ? zones.length : zones.indexOf(level));
  return effects.sort((a, b) => rank(a) - rank(b));
}

export function circleEffects(context: PieceContext): Table | null {
  const { words } = context;
  const { heads, captions } = words;
  const version = versionOf(context);
  const zone = version === 'themeCentral' ? [] : [[version === 'cinqPiliers' ? heads.pilier : heads.niveau] as const];
  return table(
    captions['cercle-odd-effets'],
    [[heads.odd], ...zone, [heads.effet], [heads.note]],
    effectsOf(context).map(({ goal: each, level, sense, note }) => ({
      cells: [
        `${each.number} – ${each.short}`,
        ...(zone.length === 0 ? [] : [level === undefined ? words.cercle.sansNiveau : context.label('niveauEffet', level)]),
        `${words.cercle.signes[sense]} ${context.label('sens', sense)}`,
        note,
      ],
    })),
  );
}
