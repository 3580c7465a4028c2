import type { Finding } from '../base/finding.js';
import { toPointer } from '../base/path.js';
import type { ReportedFinding, Span } from '../base/report.js';
import type { Words } from '../base/words.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf, type Range } from '../document/places.js';
import type { Lang } from '../locales/format.js';
import { fill, formeWords, term } from '../locales/words.js';
import { rules } from '../rules/index.generated.js';
import type { Source } from '../rules/rule.js';

/** Gives findings their words and their lines. */
export function word(findings: readonly Finding[], document: SourceDocument, lang: Lang): ReportedFinding[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(document.text);
  const span = (range: Range): Span => ({ start: positionOf(starts, range[0]), end: positionOf(starts, range[1]) });
  const worded = findings.map((finding): ReportedFinding => {
    const { words, source } = wordsOf(finding.rule, lang);
    return {
      rule: finding.rule,
      title: words.title,
      profile: finding.profile,
      severity: finding.severity,
      ...span(finding.range ?? document.rangeOf(finding.path, finding.on)),
      message: fill(words.message, finding.data, lang, words.terms),
      help: fill(words.help, finding.data, lang, words.terms),
      path: toPointer(finding.path),
      source,
      related: finding.related.map((place) => ({
        ...span(place.range ?? document.rangeOf(place.path, place.on)),
        message: fill(term(place.label, lang, words.terms), finding.data, lang, words.terms),
      })),
      absence: finding.absence,
    };
  });
  return worded.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1));
}

function wordsOf(name: string, lang: Lang): { readonly words: Words; readonly source: readonly Source[] } {
  const rule = rules.find((each) => each.name === name);
  if (rule !== undefined) return { words: rule.words[lang], source: rule.source };
  const words = formeWords(name, lang);
  if (words === undefined) throw new Error(`no words for ${name}`);
  return { words, source: [] };
}
