import { realpathSync } from 'node:fs';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';

/**
 * Refuses to write a result over what people typed: a file that the command reads, or any dossier or declaration, which may be named from
 * another file. No command writes YAML. Throws a `UserError`.
 */
export function refuseOverInput(out: string | undefined, read: readonly string[], lang: Lang): void {
  if (out === undefined) return;
  const real = realOf(out);
  if (/\.ya?ml$/i.test(out) || (real !== undefined && read.some((path) => realOf(path) === real)))
    throw new UserError(messages(lang).outIsInput(out));
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
