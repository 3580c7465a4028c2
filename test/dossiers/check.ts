import type { ReportedFinding } from '../../src/base/report.js';
import { readDocument } from '../../src/document/document.js';
import type { Lang } from '../../src/locales/format.js';
import { validate } from '../../src/validate/validate.js';
import { word } from '../../src/validate/word.js';

/** Findings of a text, with their words and places. */
export async function check(content: string | Buffer, lang: Lang = 'fr'): Promise<ReportedFinding[]> {
  const document = await readDocument(typeof content === 'string' ? Buffer.from(content) : content);
  const { findings } = await validate(document);
  return word(findings, document, lang);
}

/** A placeholder that the data of a finding did not fill. */
export function unfilled(findings: readonly ReportedFinding[]): string[] {
  return findings.flatMap(({ rule, message, help, related }) =>
    [message, help, ...related.map((place) => place.message)]
      .filter((sentence) => sentence.trim() === '' || /\{\w+\}/.test(sentence) || /\b(?:undefined|NaN|\[object)/.test(sentence))
      .map((sentence) => `${rule}: ${sentence}`),
  );
}
