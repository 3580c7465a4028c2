import type { ApdFinding } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { GrowingRows } from '../base/rows.js';
import { APD_RULES, type ApdRuleName } from './rules/index.generated.js';

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

/** Puts the findings of a run where they go, in the order met. */
export class Findings {
  /** Findings that stand in the way, so far. */
  errors = 0;
  private readonly sources = new Map<ApdRuleName, ApdFinding['source']>();

  constructor(private readonly rows: GrowingRows<ApdFinding>) {}

  readonly add = (rule: ApdRuleName, data: Readonly<Record<string, Datum>> = NO_DATA, where: Where = {}): void => {
    const { severity } = APD_RULES[rule];
    if (severity === 'error') this.errors += 1;
    this.rows.push({
      rule,
      profile: 'statistique',
      severity,
      path: where.path ?? NONE,
      on: where.missing === true ? 'key' : 'value',
      data,
      related: NONE,
      absence: where.missing === true,
      source: this.sourceOf(rule),
      input: where.input ?? null,
      versement: where.versement ?? null,
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
