import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readDocument } from '../../src/document/document.js';
import type { Tree } from '../../src/rules/change.js';
import { type Checked, type ValidateSettings, validate } from '../../src/validate/validate.js';

/** A fresh copy of an example dossier. */
export function example(name: string): Tree {
  return parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Tree;
}

/** Checks a value as if it had been typed. */
export async function check(dossier: unknown, settings: ValidateSettings = {}): Promise<Checked> {
  return validate(await readDocument(Buffer.from(JSON.stringify(dossier))), settings);
}

/** `rule path` of each finding, sorted, for comparisons. */
export function signatures(checked: Checked): string[] {
  return checked.findings.map((finding) => `${finding.rule} ${finding.path.join('.')}`).sort();
}
