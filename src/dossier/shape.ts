import type { ErrorObject } from 'ajv';
import type { Datum, Finding } from '../base/finding.js';
import { type Path, toKeyPattern, toPointer, valueAt } from '../base/path.js';
import { expectation, frenchNumber, worded } from './expectation.js';
import * as declarationShape from './generated/declaration-shape.js';
import declarationValidator from './generated/declaration-validator.cjs';
import * as dossierShape from './generated/dossier-shape.js';
import dossierValidator from './generated/dossier-validator.cjs';
import { nearest } from './nearest.js';

export type Kind = 'dossier' | 'declaration';

const VALIDATORS = {
  dossier: { validate: dossierValidator, shape: dossierShape },
  declaration: { validate: declarationValidator, shape: declarationShape },
};

/** More than this many faults say that the file is something else. */
const MAX_FINDINGS = 200;

/** Longest text quoted in a sentence, and longest list of accepted keys or values. */
const MAX_QUOTED = 60;
const MAX_LISTED = 14;

/**
 * What keeps a value from having the shape of its schema, as findings of the profile `forme`, one per fault.
 * `sourceOf` gives the text as typed; `known` tells the rules that report a fault of shape under their own name.
 */
export function shapeFindings(
  kind: Kind,
  value: unknown,
  sourceOf: (path: Path) => string,
  known: (rule: string) => Pick<Finding, 'profile' | 'severity'> | undefined,
): Finding[] {
  const { validate, shape } = VALIDATORS[kind];
  if (validate(value)) return [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const errors = worthTelling(validate.errors ?? [], value).slice(0, MAX_FINDINGS * 2);
  const merged = mergeMisspelt(errors);
  for (const error of errors) {
    if (merged.dropped.has(error)) continue;
    const finding = toFinding(error, value, sourceOf, shape, known, merged.proposals);
    const place = `${finding.path.join('/')} ${finding.on}`;
    // One fact, one finding: a value of the wrong type also fails every other keyword.
    if (seen.has(place)) continue;
    seen.add(place);
    findings.push(finding);
  }
  return withoutInner(findings).slice(0, MAX_FINDINGS);
}

/** Where a list of values is given, what is not in the list is told by the list rather than by its type. */
function worthTelling(errors: readonly ErrorObject[], value: unknown): ErrorObject[] {
  const listed = new Set(errors.filter((error) => error.keyword === 'enum').map((error) => error.instancePath));
  const told = (error: ErrorObject): boolean => {
    const actual = valueAt(value, fromPointer(error.instancePath, value));
    return error.keyword === 'type' && listed.has(error.instancePath) && actual !== null && typeof actual !== 'object';
  };
  return errors.filter((error) => error.keyword !== 'if' && !told(error));
}

/** What stands under a key that does not belong there goes with it. */
function withoutInner(findings: readonly Finding[]): Finding[] {
  const outer = findings.filter(({ rule }) => rule === 'cle-inconnue').map(({ path }) => toPointer(path));
  return findings.filter(({ path }) => !outer.some((pointer) => toPointer(path).startsWith(`${pointer}/`)));
}

function toFinding(
  error: ErrorObject,
  value: unknown,
  sourceOf: (path: Path) => string,
  shape: typeof dossierShape,
  known: (rule: string) => Pick<Finding, 'profile' | 'severity'> | undefined,
  proposals: ReadonlyMap<ErrorObject, string>,
): Finding {
  const parent = fromPointer(error.instancePath, value);
  const base = { profile: 'forme', severity: 'error', on: 'value', related: [], absence: false } as const;
  if (error.keyword === 'additionalProperties') {
    const key = String((error.params as { additionalProperty: string }).additionalProperty);
    return {
      ...base,
      rule: 'cle-inconnue',
      path: [...parent, key],
      on: 'key',
      data: unknownKey(key, parent, value, shape, sourceOf(parent), proposals.get(error)),
    };
  }
  if (error.keyword === 'required') {
    const key = String((error.params as { missingProperty: string }).missingProperty);
    return { ...base, rule: 'cle-manquante', path: [...parent, key], on: 'key', data: { cle: key } };
  }
  if (error.keyword === 'false schema') {
    const key = String(parent.at(-1));
    const term = key === 'niveau' ? 'cle.sans-niveau' : 'cle.autre-type';
    return {
      ...base,
      rule: 'cle-inconnue',
      path: parent,
      on: 'key',
      data: { cas: { term }, cle: key, type: asTyped(valueAt(value, ['typeDossier']), sourceOf(['typeDossier'])) },
    };
  }
  const actual = valueAt(value, parent);
  const typed = asTyped(actual, sourceOf(parent));
  const data = { valeur: typed, texte: typed, ...suggestion(error, actual) };
  const rule = shape.rules[error.schemaPath.replace(/^.*?#/, '#').replace(/\/[^/]+$/, '')];
  const registered = rule === undefined ? undefined : known(rule);
  if (rule !== undefined && registered !== undefined && reportsUnderRule(rule, actual)) {
    return { ...base, ...registered, rule, path: parent, data };
  }
  const number =
    error.keyword === 'type' && /number|integer/.test(String((error.params as { type: string }).type)) ? frenchNumber(actual) : undefined;
  if (number !== undefined) {
    const words = worded(number === actual ? 'nombre.guillemets' : 'nombre.texte');
    return { ...base, rule: 'nombre-mal-ecrit', path: parent, data: { ...data, proposition: number, cas: words.cas } };
  }
  // A missing value has no place of its own: its key has.
  return { ...base, on: actual === null ? 'key' : 'value', path: parent, ...expectation(error, actual, data) };
}

/** A rule speaks of a value that is there and is not a list or a map; quotes are only missing around what does not read as a text. */
function reportsUnderRule(rule: string, value: unknown): boolean {
  if (value === null || typeof value === 'object') return false;
  return rule !== 'code-sans-guillemets' || typeof value !== 'string';
}

/** A value as its author sees it: a text without its quotes, a number as typed (`01004`), on one line. */
function asTyped(value: unknown, source: string): string {
  const text = (typeof value === 'string' ? value : source).replace(/\s+/g, ' ').trim();
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}

/** Accepted values, and the nearest of them. */
function suggestion(error: ErrorObject, actual: unknown): Record<string, Datum> {
  const allowed = error.keyword === 'enum' ? (error.params as { allowedValues: readonly unknown[] }).allowedValues.map(String) : [];
  if (allowed.length === 0) return {};
  const near = typeof actual === 'string' ? nearest(actual, allowed) : undefined;
  return { valeurs: shortList(allowed), ...(near === undefined ? {} : { proposition: near }) };
}

function shortList(items: readonly string[]): Datum {
  return { list: items.length > MAX_LISTED ? [...items.slice(0, MAX_LISTED), { term: 'liste.suite' }] : items };
}

function unknownKey(
  key: string,
  parent: Path,
  root: unknown,
  shape: typeof dossierShape,
  source: string,
  proposal: string | undefined,
): Record<string, Datum> {
  const known = shape.keys[toKeyPattern(parent)] ?? [];
  const present = valueAt(root, parent);
  const near =
    proposal ??
    nearest(
      key,
      known.filter((each) => !isRecord(present) || !Object.hasOwn(present, each)),
    );
  const cle = asTyped(key, '');
  if (near !== undefined) return { cle, proposition: near, cas: { term: 'cle.proposition' } };
  // In a map written on one line, a comma cuts a text and what follows becomes a key without a value.
  if (isRecord(present) && present[key] === null && source.startsWith('{')) return { cle, cas: { term: 'cle.virgule' } };
  return { cle, cas: { term: known.length === 0 ? 'cle.aucune' : 'cle.autre' }, valeurs: shortList(known) };
}

/** An unknown key close to a missing one is a single mistake: the missing key is not reported too. */
function mergeMisspelt(errors: readonly ErrorObject[]): {
  readonly dropped: ReadonlySet<ErrorObject>;
  readonly proposals: ReadonlyMap<ErrorObject, string>;
} {
  const dropped = new Set<ErrorObject>();
  const proposals = new Map<ErrorObject, string>();
  const missing = errors.filter((error) => error.keyword === 'required');
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const key = String((error.params as { additionalProperty: string }).additionalProperty);
    const candidates = missing.filter((each) => each.instancePath === error.instancePath && !dropped.has(each));
    const near = nearest(
      key,
      candidates.map((each) => String((each.params as { missingProperty: string }).missingProperty)),
    );
    const match = candidates.find((each) => (each.params as { missingProperty: string }).missingProperty === near);
    if (near === undefined || match === undefined) continue;
    dropped.add(match);
    proposals.set(error, near);
  }
  return { dropped, proposals };
}

function fromPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(root, path)) ? Number(key) : key);
  }
  return path;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
