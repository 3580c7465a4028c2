import { processIo } from '../io/io.js';
import { terminalTalk } from './guide/terminal.js';
import { type OrienterOptions, orienter } from './orienter.js';

/** `aect orienter` on this machine. */
export async function run(options: OrienterOptions & { readonly color?: boolean }): Promise<number> {
  return orienter(options, processIo(options.color), terminalTalk(options.lang));
}
