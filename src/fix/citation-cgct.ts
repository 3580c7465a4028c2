import { type Path, toKeyPattern, valueAt } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import type { Edit, Repair } from './repair.js';

/** Articles L1115-1 to L1115-6 with a digit missing, as the DAECT booklet of 2020 prints the first of them. */
const SLIP = /(?<![\p{L}\p{N}])L\.?\s*115([-‐‑][1-6])(?!\d)/gu;

/** The texts of an act, where no other code is to be expected. */
const ACT = /^conventions\[\]\.(?:visas\[\]\.texte$|clauses\b)/;

const CGCT = /\bCGCT\b|code\s+g[ée]n[ée]ral\s+des\s+collectivités/iu;

/** Articles numbered L115-1 do exist in other codes: social action, social security, town planning… */
const OTHER_CODE =
  /\bcode(?!\s+g[ée]n[ée]ral\s+des\s+collectivités)(?![\p{L}])|\b(?:CASF|CSS|CRPA|CGPPP|CG3P|CGFP|CCP|CSI|CESEDA|CPI|CCH)\b/iu;

/** `L.115-1` → `L1115-1`, where the text speaks of the code of local authorities and of no other. */
export const citationCgct: Repair = {
  name: 'citation-cgct',
  find(document) {
    if (!/115[-‐‑]/.test(document.text)) return [];
    const edits: Edit[] = [];
    const visit = (value: unknown, path: Path): void => {
      if (typeof value === 'string') edits.push(...editsOf(document, value, path));
      else if (value !== null && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(document.value, []);
    return edits;
  },
};

function isOfAct(document: SourceDocument, path: Path): boolean {
  // This recital cites the law of the partner’s country.
  return ACT.test(toKeyPattern(path)) && valueAt(document.value, [...path.slice(0, -1), 'type']) !== 'droitPartenaire';
}

function editsOf(document: SourceDocument, value: string, path: Path): Edit[] {
  const slips = [...value.matchAll(SLIP)].length;
  if (slips === 0) return [];
  const text = value.normalize('NFC');
  if (OTHER_CODE.test(text) || !(CGCT.test(text) || isOfAct(document, path))) return [];
  const source = document.sourceOf(path);
  // The line of `>` or `|` may end with a comment.
  const from = /^[|>][^\n]*/.exec(source)?.[0].length ?? 0;
  const matches = [...source.slice(from).matchAll(SLIP)];
  // An escape inside the citation: the text as typed is not the text as read.
  if (matches.length !== slips) return [];
  const start = document.rangeOf(path, 'value')[0] + from;
  return matches
    .filter(([typed]) => !typed.includes('\n'))
    .map(({ 0: typed, 1: number = '', index }) => ({
      path,
      range: [start + index, start + index + typed.length],
      replacement: `L1115${number}`,
    }));
}
