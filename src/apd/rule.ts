import type { Severity } from '../base/finding.js';
import type { Lang } from '../base/lang.js';

/**
 * A rule of the declaration: one file of `src/apd/rules`, named after it. What it checks is a step of the computation, which names it;
 * everything that is said of it stands here.
 */
export interface ApdRule {
  readonly severity: Severity;
  /** `lu`: a source that was read says so. `rappel`, `choix`: it never refuses a file, shape and arithmetic aside. */
  readonly confidence: 'lu' | 'rappel' | 'choix';
  /** Empty where the rule is arithmetic, shape or a choice of this tool. */
  readonly source: string;
  /** The row of the audit trail that the rule explains; none for what concerns the whole declaration. */
  readonly step?: 'periode' | 'brut' | 'fonds' | 'objet' | 'coefficient' | 'geographie' | 'signe' | 'aect' | 'codes';
  /** The fact and its remedy in one sentence. `{name}` is filled with the data of the finding. */
  readonly words: Readonly<Record<Lang, string>>;
  /** Short words of this rule alone, by the names that its data give as `{ term }`. */
  readonly terms?: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
}

export function apdRule(rule: ApdRule): ApdRule {
  return rule;
}
