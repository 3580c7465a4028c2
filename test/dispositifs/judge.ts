import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SchemeVerdict } from '../../src/base/verdicts.js';
import { dossierRules } from '../../src/commands/schemes.js';
import { evaluate } from '../../src/dispositifs/evaluate.js';
import type { Scheme } from '../../src/dispositifs/scheme.js';
import { allSchemes } from '../../src/dispositifs/schemes.js';
import type { Dossier } from '../../src/dossier/model.js';
import { applyChange, type Tree } from '../../src/rules/change.js';
import { check } from '../rules/example.js';

export interface Change {
  /** Text of the file → other text, everywhere. */
  readonly replace?: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
}

/** An example dossier with changes laid over it. */
export function altered(name: string, change: Change = {}): Tree {
  let text = readFileSync(`examples/${name}/dossier.yaml`, 'utf8');
  for (const [from, to] of Object.entries(change.replace ?? {})) {
    if (!text.includes(from)) throw new Error(`${name} has no « ${from} »`);
    text = text.replaceAll(from, to);
  }
  return applyChange(parse(text) as Tree, change);
}

export function scheme(id: string): Scheme {
  const found = allSchemes().find((each) => each.id === id);
  if (found === undefined) throw new Error(`no scheme ${id}`);
  return found;
}

/** The verdict of a scheme, by its name or its content, on a dossier at a date. */
export async function judge(dossier: Tree, which: string | Scheme, date: string, edition?: string): Promise<SchemeVerdict> {
  const schemes = typeof which === 'string' ? allSchemes() : [...allSchemes(), which];
  const rules = dossierRules(await check(dossier, { date }));
  return evaluate(dossier as unknown as Dossier, typeof which === 'string' ? scheme(which) : which, { schemes, rules, date }, edition);
}
