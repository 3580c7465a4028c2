import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierText } from './dossier.js';
import { INJECTIONS } from './faults.js';

export interface Corpus {
  readonly folder: string;
  /** Every file, then those that a YAML reader can read. */
  readonly files: readonly string[];
  readonly readable: readonly string[];
  /** Files with a fault, of any kind. */
  readonly faulty: number;
  readonly lines: { readonly least: number; readonly mean: number; readonly most: number };
  /** Mean size of a file. */
  readonly bytes: number;
}

/** Writes so many dossiers into a folder, every tenth one with one fault. Same count, same texts. `paid`: with payments. */
export function generate(folder: string, count: number, paid = false): Corpus {
  mkdirSync(join(folder, 'pieces'), { recursive: true });
  // The attachments that the dossiers name: their presence is checked too.
  for (const name of ['convention', 'vote-ville1', 'vote-ville2', 'vote-ville3']) writeFileSync(join(folder, 'pieces', `${name}.pdf`), '');
  const files: string[] = [];
  const readable: string[] = [];
  const lines: number[] = [];
  let faulty = 0;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const injection = index % 10 === 3 ? INJECTIONS[faulty % INJECTIONS.length] : undefined;
    const clean = dossierText(index, paid);
    const text = injection === undefined ? clean : injection.inject(clean);
    if (injection !== undefined) faulty += 1;
    const file = join(folder, `${String(index).padStart(5, '0')}.aect.yaml`);
    writeFileSync(file, text);
    files.push(file);
    if (injection?.readable !== false) readable.push(file);
    lines.push(text.split('\n').length - 1);
    bytes += Buffer.byteLength(text);
  }
  return {
    folder,
    files,
    readable,
    faulty,
    lines: {
      least: Math.min(...lines),
      mean: Math.round(lines.reduce((total, each) => total + each, 0) / count),
      most: Math.max(...lines),
    },
    bytes: Math.round(bytes / count),
  };
}
