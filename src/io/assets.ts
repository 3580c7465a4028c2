import { readFileSync } from 'node:fs';
import { root } from './root.js';

/** Text of a schema shipped with the program. */
export function schemaText(name: 'dossier' | 'declaration'): string {
  return readFileSync(root(`schemas/${name}.schema.json`), 'utf8');
}
