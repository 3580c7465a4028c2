import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FACES } from '../src/io/font-faces.js';

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Copies the faces into a folder, each family with the text of its licence, which the OFL asks to go along. */
export function copyFonts(destination: string): void {
  mkdirSync(destination, { recursive: true });
  for (const { file, source } of FONT_FACES) {
    copyFileSync(join(packages, source), join(destination, file));
    const licence = join(packages, dirname(dirname(source)), 'LICENSE_FONT');
    copyFileSync(licence, join(destination, `${file.replace(/_.*$/, '')}-OFL.txt`));
  }
}
