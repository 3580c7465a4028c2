import { APD_RULES, type ApdRuleName } from '../apd/rules/index.generated.js';
import type { Profile, Severity } from '../base/finding.js';
import type { Words } from '../base/words.js';
import { explainWords } from '../locales/explain.js';
import type { Lang } from '../locales/format.js';
import { formeNames, formeWords } from '../locales/words.js';
import { rules } from '../rules/index.generated.js';
import type { Rule, Source } from '../rules/rule.js';

/** Any check that a name on screen may stand for: a rule, a finding of the engine, a rule of the declaration. */
export interface Check {
  readonly name: string;
  readonly family: string;
  readonly profile: Profile;
  readonly severity: Severity;
  readonly source: readonly Source[];
  /** How the source was read; undefined for findings of the engine, which need none. */
  readonly confidence: Rule['confidence'] | 'choix' | undefined;
  readonly inForce: NonNullable<Rule['inForce']>;
  readonly words: Words;
  readonly examples: Rule['examples'] | undefined;
}

export function checkNames(): string[] {
  return [...rules.map((rule) => rule.name), ...formeNames, ...Object.keys(APD_RULES)];
}

export function findCheck(name: string, lang: Lang): Check | undefined {
  const rule = rules.find((each) => each.name === name);
  if (rule !== undefined) {
    const { family, profile, severity, source, confidence, inForce = {}, words, examples } = rule;
    return { name, family, profile, severity, source, confidence, inForce, words: words[lang], examples };
  }
  const forme = formeWords(name, lang);
  if (forme !== undefined) {
    return {
      name,
      family: 'forme',
      profile: 'forme',
      severity: 'error',
      source: [],
      confidence: undefined,
      inForce: {},
      words: forme,
      examples: undefined,
    };
  }
  return Object.hasOwn(APD_RULES, name) ? apdCheck(name as ApdRuleName, lang) : undefined;
}

/** The rules of the declaration are sentences that carry their own remedy. */
function apdCheck(name: ApdRuleName, lang: Lang): Check {
  const { severity, source, confidence, words, terms } = APD_RULES[name];
  const labels = explainWords(lang);
  // A sentence that is all place says nothing here: its variants do.
  const message = /^\{\w+\}$/.test(words[lang]) ? Object.values(terms?.[lang] ?? {}).join(' ') : words[lang];
  return {
    name,
    family: 'apd',
    profile: 'statistique',
    severity,
    source: source === '' ? [] : [{ text: source }],
    confidence,
    inForce: {},
    words: { title: labels.apdTitle, why: labels.apdWhy, message, help: labels.depends },
    examples: undefined,
  };
}
