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
    ci: process.env.CI !== undefined,
    schema: schemaText('dossier'),
    countries: countries(lang),
  });
}
