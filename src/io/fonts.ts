import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../exporters/pdf/fonts.js';
import { FONT_FACES } from './font-faces.js';

const [REGULAR = 0, BOLD = 0, ITALIC = 0, BOLD_ITALIC = 0] = FONT_FACES.keys();
const MAIN_FACES = 4;

let shipped: FontFiles | undefined;

/**
 * The fonts shipped with the package, the same object at each call so that a process opens them once.
 * `extra` is a TrueType file, or a folder of them, tried after these for the characters they lack, e.g. Chinese names.
 * Throws when it cannot be read or is no such font.
 */
export function loadFonts(extra?: string): FontFiles {
  shipped ??= readShipped();
  if (extra === undefined) return shipped;
  const files = statSync(extra).isDirectory() ? fontFilesIn(extra) : [extra];
  for (const file of files) if (!isFont(file)) throw new Error(`Not a TrueType or OpenType font: ${file}`);
  return { ...shipped, fallbacks: [...shipped.fallbacks, ...files.map(lazily)] };
}

function readShipped(): FontFiles {
  const paths = locate();
  const read = (index: number) => readFileSync(paths[index] ?? '');
  return {
    regular: read(REGULAR),
    bold: read(BOLD),
    italic: read(ITALIC),
    boldItalic: read(BOLD_ITALIC),
    fallbacks: paths.slice(MAIN_FACES).map(lazily),
  };
}

/** Beside the built program, or in the font packages when the program runs from its sources. */
function locate(): string[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const beside = join(folder, 'fonts');
    if (existsSync(join(beside, FONT_FACES[0]?.file ?? ''))) return FONT_FACES.map((face) => join(beside, face.file));
    const packages = join(folder, 'node_modules');
    if (existsSync(join(packages, FONT_FACES[0]?.source ?? ''))) return FONT_FACES.map((face) => join(packages, face.source));
    if (folder === dirname(folder)) throw new Error('The fonts folder of the package is missing.');
  }
}

function fontFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** By its first four bytes: a web font (WOFF) or a collection would only fail later, in the middle of a document. */
function isFont(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4);
    readSync(file, head);
    return ['00010000', '74727565', '4f54544f'].includes(head.toString('hex'));
  } finally {
    closeSync(file);
  }
}

function lazily(path: string): { name: string; load: () => Uint8Array } {
  return { name: basename(path), load: () => readFileSync(path) };
}
