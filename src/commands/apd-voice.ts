import { APD_RULES } from '../apd/rules/index.generated.js';
import type { Voice } from '../exporters/apd/words.js';
import type { Lang } from '../locales/format.js';

/** The words of the declaration in a language, those of its rules included. */
export async function apdVoice(lang: Lang): Promise<Voice> {
  const words = lang === 'fr' ? (await import('../locales/fr/apd.js')).default : (await import('../locales/en/apd.js')).default;
  const rules = Object.entries(APD_RULES);
  return {
    lang,
    words,
    rules: Object.fromEntries(rules.map(([name, rule]) => [name, rule.words[lang]])),
    steps: Object.fromEntries(rules.map(([name, { step }]) => [name, step])),
    terms: Object.fromEntries(rules.flatMap(([, { terms }]) => Object.entries(terms?.[lang] ?? {}))),
  };
}
