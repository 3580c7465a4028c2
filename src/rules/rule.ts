import type { IsoDate } from '../base/dates.js';
import type { Datum, Profile, Severity } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { Words } from '../base/words.js';
import type { Calculs } from '../calculs/calculs.js';
import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import type { parameter } from '../reference/parametres.js';

/** A text of law, a decision or a guide. `version` is the day of the version read; `url` only where the source gives one. */
export interface Source {
  readonly text: string;
  readonly version?: IsoDate;
  readonly url?: string;
}

/** What a rule may look at. All of it is data: no file, no clock. */
export interface Context {
  readonly dossier: Dossier;
  readonly calculs: Calculs;
  /** Dated parameters of the law. */
  readonly parameter: typeof parameter;
  /** Reference date of the run. */
  readonly date: IsoDate;
  /** Attached files of the dossier that exist, as written in it; undefined where there is no folder to look in. */
  readonly files?: ReadonlySet<string> | undefined;
}

/** A place of the dossier: `at((d) => d.conventions.at(0).objet)` follows the keys, so a typing error does not compile. */
export type Locator = (dossier: Recorded<Dossier>) => unknown;

/** The dossier as a path recorder: every key may be followed, present or not. */
export type Recorded<T> = T extends readonly (infer Item)[]
  ? { at(index: number): Recorded<Item> }
  : T extends object
    ? { readonly [Key in keyof T]-?: Recorded<NonNullable<T[Key]>> }
    : T;

export interface Hit {
  readonly at: Locator;
  /** `key` by default; `value` when the value itself is wrong. */
  readonly on?: 'key' | 'value';
  readonly data?: Readonly<Record<string, Datum>>;
  /** Other places to look at; `label` names an entry of the lexicon. */
  readonly related?: readonly { readonly at: Locator; readonly label: string }[];
  /** Day of the fact judged, where the rule has a period; without it the reference date decides. */
  readonly factDate?: IsoDate | undefined;
  /** True when the finding only says that something is still absent. */
  readonly absence?: boolean;
}

/** A change to a clean dossier: keys are paths such as `conventions[0].objet`. */
export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  /** Attached files that exist, for the rule that looks at them. */
  readonly files?: readonly string[];
}

export interface Rule {
  /** The file's name, and the name on screen. */
  readonly name: string;
  readonly profile: Exclude<Profile, 'forme'>;
  readonly severity: Severity;
  readonly source: readonly [Source, ...Source[]];
  /** In force from a day included until a day excluded; judged on the date of the fact. */
  readonly inForce?: { readonly from?: IsoDate; readonly until?: IsoDate };
  /** How the source was read. `rappel` and `incertain` never give an error. */
  readonly confidence: 'lu' | 'lu-secondaire' | 'rappel' | 'incertain';
  /**
   * Key patterns that the rule reads; it stays silent where their shape is already wrong. `anything` is for the few rules that walk
   * the whole dossier and bear any shape.
   */
  readonly needs: readonly string[] | 'anything';
  /** The section without which the rule has nothing to say: a dossier that lacks it is not asked. */
  readonly about?: keyof Dossier;
  readonly words: Readonly<Record<Lang, Words>>;
  check(context: Context): Iterable<Hit>;
  /** Run as tests and printed in the docs. `base` is the name of an example dossier without findings of this rule. */
  readonly examples: {
    readonly base:
      | 'convention-blitta'
      | 'eau-mali'
      | 'dechets-un-pourcent'
      | 'senegal-generaliste'
      | 'subvention-ong'
      | 'guadeloupe-region';
    readonly ok: readonly [Change, ...Change[]];
    readonly ko: readonly [Change, ...Change[]];
  };
}

export function rule(definition: Rule): Rule {
  return definition;
}

/** The path that a locator follows. */
export function pathOf(locator: Locator): Path {
  const path: (string | number)[] = [];
  const recorder: unknown = new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === 'at') {
          return (index: number) => {
            path.push(index);
            return recorder;
          };
        }
        path.push(String(key));
        return recorder;
      },
    },
  );
  locator(recorder as Recorded<Dossier>);
  return path;
}

/** The locator of a path that is already known. */
export function atPath(path: Path): Locator {
  return (dossier) => {
    let node: unknown = dossier;
    for (const step of path) {
      const recorded = node as { at(index: number): unknown } & Record<string, unknown>;
      node = typeof step === 'number' ? recorded.at(step) : recorded[step];
    }
    return node;
  };
}
