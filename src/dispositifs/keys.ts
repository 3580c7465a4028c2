import type { Path } from '../base/path.js';
import { isPlaceholder } from '../dossier/placeholder.js';

/** What stands at a key pattern such as `activites[].responsable`. */
export interface Found {
  readonly values: readonly { readonly path: Path; readonly value: unknown }[];
  /** Places where the key is absent, or still to be filled in. */
  readonly absent: readonly Path[];
}

export function find(root: unknown, pattern: string): Found {
  const values: { path: Path; value: unknown }[] = [];
  const absent: Path[] = [];
  visit(root, [], pattern.split('.'));
  return { values, absent };

  function visit(value: unknown, path: Path, steps: readonly string[]): void {
    const [step, ...rest] = steps;
    if (step === undefined) {
      values.push({ path, value });
      return;
    }
    const each = step.endsWith('[]');
    const key = each ? step.slice(0, -2) : step;
    const inner = own(value, key);
    const place = [...path, key];
    if (inner === undefined || inner === null || (typeof inner === 'string' && isPlaceholder(inner))) absent.push(place);
    else if (!each) visit(inner, place, rest);
    else if (!Array.isArray(inner)) absent.push(place);
    else if (rest.length === 0) inner.forEach((item, index) => void values.push({ path: [...place, index], value: item }));
    else inner.forEach((item, index) => void visit(item, [...place, index], rest));
  }
}

/** The elements of the lists, or the single values, at a pattern that may end at a list or at a value. */
export function elements(root: unknown, pattern: string): Found {
  const { values, absent } = find(root, pattern);
  const flat = values.flatMap(({ path, value }) =>
    Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [{ path, value }],
  );
  return { values: flat, absent };
}

function own(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
