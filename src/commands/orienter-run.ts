import { processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { messages } from '../locales/messages.js';
import { terminalTalk } from './guide/terminal.js';
import { type KnownDossier, type OrienterOptions, orienter } from './orienter.js';

/** `aect orienter` on this machine. */
export async function run(path: string | undefined, options: OrienterOptions & { readonly color?: boolean }): Promise<number> {
  const known = path === undefined ? undefined : await read(path, options);
  return orienter(options, processIo(options.color), terminalTalk(options.lang), known);
}

/** The one dossier of a path. Throws a `UserError` when there is none, when it cannot be read, or when there are several. */
async function read(path: string, { lang, date }: OrienterOptions): Promise<KnownDossier> {
  const { loadDossiers } = await import('./dossiers.js');
  const found = [];
  for await (const loaded of loadDossiers([path], lang, date)) {
    if ('error' in loaded) throw new UserError(loaded.error);
    found.push(loaded);
  }
  const [one, another] = found;
  if (one === undefined) throw new UserError(messages(lang).nothingAt(path));
  if (another !== undefined)
    throw new UserError(
      messages(lang).severalDossiers(
        path,
        found.map(({ file }) => file),
      ),
    );
  return { dossier: one.dossier, date: one.checked.date ?? one.dossier.identification.dateMiseAJour };
}
