import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadApd } from '../../src/commands/apd-load.js';
import { render } from '../../src/commands/render.js';
import { renderDeclaration } from '../../src/commands/render-declaration.js';
import type { Dossier } from '../../src/dossier/model.js';
import { loadFonts } from '../../src/io/fonts.js';

/** All that `aect render` writes for an example, by the name of the file. */
export async function renderExample(name: string, format: string, piece?: string): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  const quiet = () => undefined;
  const code = await render(
    name,
    { lang: 'fr', format, out: '', ...(piece !== undefined && { piece: [piece] }) },
    { print: quiet, note: quiet, progress: quiet, stdoutIsTerminal: false, columns: 80, colour: false, env: {} },
    {
      async *load() {
        yield { file: `${name}/dossier.yaml`, dossier: parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier };
      },
      read: (file) => readFileSync(file, 'utf8'),
      write: async (file, content) => {
        written.set(file, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      },
      list: () => [],
      fonts: async (extra) => loadFonts(extra),
      stringify: async () => (value) => JSON.stringify(value),
    },
  );
  if (code !== 0) throw new Error(`${name}: code ${code}`);
  return written;
}

/** The first copy of one piece of an example, as a web page. */
export async function renderPiece(name: string, piece: string): Promise<string> {
  const [first] = (await renderExample(name, 'html', piece)).values();
  if (first === undefined) throw new Error(`${name} has no ${piece}`);
  return first;
}

/** What `aect render` writes in one format for the example of a declaration. */
export async function renderRecap(format: string): Promise<string> {
  let written = '';
  const quiet = () => undefined;
  const code = await renderDeclaration(
    'examples/declaration-2025/declaration.yaml',
    { lang: 'fr', format, out: '' },
    { print: quiet, note: quiet, progress: quiet, stdoutIsTerminal: false, columns: 80, colour: false, env: {} },
    {
      load: (paths) => loadApd(paths, 'fr', { lost: (_, path) => path }, quiet),
      write: async (_, content) => {
        written = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
      },
      fonts: async (extra) => loadFonts(extra),
    },
  );
  if (code !== 0) throw new Error(`declaration: code ${code}`);
  return written;
}
