import { schemaText } from '../io/assets.js';
import type { Lang } from '../locales/format.js';
import { countries } from '../reference/pays.js';
import { type InitOptions, init } from './init.js';

/** `aect init` on this machine. */
export async function run(target: string | undefined, options: InitOptions, lang: Lang): Promise<number> {
  return init(target, options, {
    lang,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    ci: process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false',
    schema: schemaText('dossier'),
    countries: countries(
      lang,
      /^\d{4}-\d{2}-\d{2}$/.test(options.date ?? '') ? (options.date ?? '') : new Date().toISOString().slice(0, 10),
    ),
  });
}
