import { schemaText } from '../io/assets.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';

/** Prints a JSON Schema, for editors that work offline. */
export async function run(name: string | undefined, lang: Lang, io: Io = processIo(undefined)): Promise<number> {
  if (name !== undefined && name !== 'dossier' && name !== 'declaration') throw new UserError(messages(lang).unknownSchema(name));
  io.print(schemaText(name ?? 'dossier'));
  return 0;
}
