import type { ApdFinding } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import type { Path } from '../base/path.js';
import { APD_RULES, type ApdRuleName } from './rules/index.generated.js';
import type { Texts } from './texts.js';

/** Where a finding stands. Without `input`, it is about the whole run. */
export interface Where {
  readonly input?: number;
  readonly versement?: string;
  readonly path?: Path;
  /** The finding says that the key at `path` is still absent. */
  readonly missing?: boolean;
}

// Shared by the many findings that say nothing there.
const NONE: readonly never[] = [];
const NO_DATA: Readonly<Record<string, Datum>> = {};

/** The findings of a run, in the order met. */
export class Findings {
  readonly list: ApdFinding[] = [];
  private readonly sources = new Map<ApdRuleName, ApdFinding['source']>();

  constructor(private readonly texts: Texts) {}

  readonly add = (rule: ApdRuleName, data: Readonly<Record<string, Datum>> = NO_DATA, where: Where = {}): void => {
    this.list.push({
      rule,
      profile: 'statistique',
      severity: APD_RULES[rule].severity,
      path: where.path ?? NONE,
      on: where.missing === true ? 'key' : 'value',
      data: data === NO_DATA ? NO_DATA : this.texts.keepAll(data),
      related: NONE,
      absence: where.missing === true,
      source: this.sourceOf(rule),
      input: where.input ?? null,
      versement: where.versement === undefined ? null : this.texts.keep(where.versement),
    });
  };
  private sourceOf(rule: ApdRuleName): ApdFinding['source'] {
    const { source } = APD_RULES[rule];
    if (source === '') return NONE;
    const known = this.sources.get(rule) ?? [{ text: source }];
    this.sources.set(rule, known);
    return known;
  }
}
