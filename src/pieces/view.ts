import type { Dossier } from '../dossier/model.js';
import { shape } from './generated/shape.js';

/** A value that a template may read. A name that exists and has no value is null: only a wrong name is an error. */
export type ViewValue = string | number | boolean | null | readonly ViewValue[] | { readonly [key: string]: ViewValue };

/** Keys of the dossier: null for a value, a list of one shape for a list. Built from the schema. */
export type Shape = null | readonly [Shape] | { readonly [key: string]: Shape };

/** The whole dossier under its own keys, absent values as null and absent lists empty. */
export function dossierView(dossier: Dossier): { readonly [key: string]: ViewValue } {
  return complete(dossier, shape) as { readonly [key: string]: ViewValue };
}

function complete(value: unknown, expected: Shape): ViewValue {
  if (expected === null) return (value ?? null) as ViewValue;
  if (isList(expected)) return Array.isArray(value) ? value.map((item) => complete(item, expected[0])) : [];
  const source = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([key, inner]) => [key, complete(source[key], inner)]));
}

function isList(expected: Shape): expected is readonly [Shape] {
  return Array.isArray(expected);
}
