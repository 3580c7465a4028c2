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

/** The findings of a run, in the order met. */
export class Findings {
  readonly list: ApdFinding[] = [];

  constructor(private readonly texts: Texts) {}

  readonly add = (rule: ApdRuleName, data: Readonly<Record<string, Datum>> = {}, where: Where = {}): void => {
    const { severity, source } = APD_RULES[rule];
    this.list.push({
      rule,
      profile: 'statistique',
      severity,
      path: where.path ?? [],
      on: where.missing === true ? 'key' : 'value',
      data: this.texts.keepAll(data),
      related: [],
      absence: where.missing === true,
      source: source === '' ? [] : [{ text: source }],
      input: where.input ?? null,
      versement: where.versement === undefined ? null : this.texts.keep(where.versement),
    });
  };
}
