import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { render } from '../../src/commands/render.js';
import type { Dossier } from '../../src/dossier/model.js';
import { loadFonts } from '../../src/io/fonts.js';

/** All that `aect render` writes for an example, by the name of the file. */
export async function renderExample(name: string, format: string): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  const quiet = () => undefined;
  const code = await render(
    name,
    { lang: 'fr', format, out: '' },
    { print: quiet, note: quiet, progress: quiet, stdoutIsTerminal: false, columns: 80, colour: false, env: {} },
    {
      async *load() {
        yield { file: `${name}/dossier.yaml`, dossier: parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier };
      },
      read: (file) => readFileSync(file, 'utf8'),
      write: async (file, content) => {
        written.set(file, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      },
      fonts: async (extra) => loadFonts(extra),
      stringify: async () => (value) => JSON.stringify(value),
    },
  );
  if (code !== 0) throw new Error(`${name}: code ${code}`);
  return written;
}
