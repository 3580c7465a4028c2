import { dirname, join } from 'node:path';
import { nearest } from '../dossier/nearest.js';
import { shellWord } from '../init/folder.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { modelWords } from '../locales/models.js';
import { wrap } from '../reporters/wrap.js';

export interface TemplatesOptions {
  readonly lang: Lang;
  /** Where to copy to: a folder, or a file whose name ends in `.hbs`. The current folder when absent. */
  readonly out?: string;
}

/** What the command reads and writes; tests hand in their own. */
export interface TemplateDoors {
  /** Texts of the built-in templates by name, `convention.fr`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Texts of the built-in fragments by name, `modele`. */
  readonly partials: ReadonlyMap<string, string>;
  exists(path: string): boolean;
  /** Writes a new file, its folder made when needed; false when there is one. Throws a `UserError` when it cannot. */
  create(path: string, text: string): Promise<boolean>;
}

/** `aect templates list|copy NAME`. Exit code 0; throws a `UserError` for a wrong call or a file in the way. */
export async function templates(
  action: string,
  name: string | undefined,
  options: TemplatesOptions,
  io: Io,
  doors: TemplateDoors,
): Promise<number> {
  const words = modelWords(options.lang);
  if (action === 'list') io.print(list(doors.templates, options.lang, Math.min(io.columns, 100)));
  else if (action !== 'copy') throw new UserError(words.unknownAction(action));
  else if (name === undefined) throw new UserError(words.noName);
  else io.print(await copy(name, options, doors));
  return 0;
}

/** A line for each piece: its name, the languages that it can be made in, and what it gives. */
function list(sources: ReadonlyMap<string, string>, lang: Lang, columns: number): string {
  const languages = new Map<string, string[]>();
  for (const name of sources.keys()) {
    const [piece, langue] = pieceOf(name);
    languages.set(piece, [...(languages.get(piece) ?? []), langue].sort().reverse());
  }
  const rows = [...languages].map(([piece, all]) => ({
    name: `${piece} (${all.join(', ')})`,
    text: descriptionOf(sources.get(`${piece}.fr`) ?? '', lang),
  }));
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const lines = rows.map(({ name, text }) => {
    const told = wrap(text, Math.max(30, columns - width - 2), '').split('\n');
    return `  ${name.padEnd(width)}${told.join(`\n${' '.repeat(width + 2)}`)}`;
  });
  return `${lines.join('\n')}\n\n${modelWords(lang)
    .listEnd.map((sentence) => wrap(sentence, columns, ''))
    .join('\n')}\n`;
}

/** `convention.en` → the piece and its language. */
function pieceOf(template: string): readonly [piece: string, langue: string] {
  const [, piece = template, langue = 'fr'] = /^(.*)\.([^.]+)$/.exec(template) ?? [];
  return [piece, langue];
}

/** What a template says of itself, in comments of its first lines: `{{!-- fr: … --}}`. */
export function descriptionOf(source: string, lang: Lang): string {
  const text = new RegExp(`^\\{\\{!-- ${lang}: (.*?) --\\}\\}$`, 'm').exec(source)?.[1];
  return text === undefined || !source.startsWith('{{!--') ? '' : text;
}

async function copy(asked: string, { lang, out = '.' }: TemplatesOptions, doors: TemplateDoors): Promise<string> {
  const words = modelWords(lang);
  const names = [...doors.templates.keys()];
  const inFrenchFirst = [...names.filter((each) => each.endsWith('.fr')), ...names];
  // Pieces are in French unless another language is asked for, as for `render`.
  const name = [asked, `${asked}.fr`].find((each) => doors.templates.has(each));
  const source = doors.templates.get(name ?? '');
  if (name === undefined || source === undefined) throw new UserError(words.unknown(asked, nearest(asked, inFrenchFirst), names));
  const file = out.endsWith('.hbs') ? out : join(out, `${name}.md.hbs`);
  if (doors.exists(file) || !(await doors.create(file, source))) throw new UserError(words.exists(file));
  const created = [file];
  const kept: string[] = [];
  for (const partial of partialsOf(source, doors.partials)) {
    const path = join(dirname(file), '_partials', `${partial}.md.hbs`);
    ((await doors.create(path, doors.partials.get(partial) ?? '')) ? created : kept).push(path);
  }
  const [piece, langue] = pieceOf(name);
  const command = `aect render ${words.sample} --piece ${piece}${langue === 'fr' ? '' : ` --langue ${langue}`} --template ${shellWord(file)}`;
  const indented = (paths: readonly string[]): string => paths.map((path) => `  ${path}\n`).join('');
  return `${words.created}\n${indented(created)}${kept.length === 0 ? '' : `${words.kept}\n${indented(kept)}`}\n${words.next}\n  ${command}\n`;
}

/** Built-in fragments that a text includes, and those that they include. */
function partialsOf(source: string, partials: ReadonlyMap<string, string>, found = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of source.matchAll(/\{\{~?>\s*([\p{L}\p{N}_-]+)/gu)) {
    const inner = partials.get(name);
    if (inner === undefined || found.has(name)) continue;
    found.add(name);
    partialsOf(inner, partials, found);
  }
  return found;
}
