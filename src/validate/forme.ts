import type { Finding } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import type { Fault } from '../document/faults.js';

const BASE = { profile: 'forme', severity: 'error', path: [], on: 'value', related: [], absence: false } as const;

/** Faults of the text as findings: they bear a range, since no key bears them. */
export function faultFindings(faults: readonly Fault[]): Finding[] {
  return faults.map(({ rule, range, data, related }) => ({
    ...BASE,
    rule,
    range,
    data,
    related: related === undefined ? [] : [{ path: [], on: 'value', label: 'lieu.premiere', range: related }],
  }));
}

/** As many lists as this say that the whole file was written so. */
const MAX_LISTS = 50;

/**
 * `[1,5, 2,5]` reads as four numbers. A list of numbers that mixes commas with and without a space was written with decimal commas.
 */
export function listsCutByCommas(document: SourceDocument): Finding[] {
  if (!/\d,\d/.test(document.text)) return [];
  const findings: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (value === null || typeof value !== 'object' || findings.length === MAX_LISTS) return;
    if (Array.isArray(value) && value.length > 2 && value.every((item) => typeof item === 'number')) {
      const source = document.sourceOf(path);
      if (hasDecimalCommas(source)) {
        const proposition = source.replace(/(\d),(\d{1,2})(?=[,\s\]])/g, '$1.$2');
        findings.push({ ...BASE, rule: 'nombre-mal-ecrit', path, data: { valeur: source, proposition, cas: { term: 'nombre.liste' } } });
      }
      return;
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(document.value, []);
  return findings;
}

function hasDecimalCommas(source: string): boolean {
  const items = source.replace(/^\[\s*|\s*\]$/g, '').split(/,\s+/);
  return items.length > 1 && items.every((item) => /^-?\d+(?:,\d{1,2})?$/.test(item)) && items.some((item) => item.includes(','));
}
