import { HelperError } from './helper-error.js';
import { MAX_PRINTED, MAX_TURNS } from './limits.js';

interface BlockOptions {
  fn(context: unknown, options: { readonly data: Readonly<Record<string, unknown>> }): string;
  inverse(context: unknown): string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly loc: { readonly start: { readonly line: number } };
}

/**
 * The loop of a rendering, in place of the library’s own, which knows no limit: ten loops in one another over ten actors would never
 * end. Over a list or the entries of an object; `@index`, `@key`, `@first` and `@last` as everywhere.
 */
export function createLoop(): (this: unknown, list: unknown, options: unknown) => string {
  let turns = 0;
  let printed = 0;
  return function (list, given) {
    const options = given as BlockOptions;
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(list)
      ? list.map((item, index) => [index, item])
      : list !== null && typeof list === 'object'
        ? Object.entries(list)
        : [];
    let text = '';
    for (const [index, [key, item]] of entries.entries()) {
      turns += 1;
      const part = options.fn(item, {
        data: { ...options.data, _parent: options.data, key, index, first: index === 0, last: index === entries.length - 1 },
      });
      printed += part.length;
      if (turns > MAX_TURNS || printed > MAX_PRINTED) throw new HelperError('too-long', '', options.loc.start.line);
      text += part;
    }
    return entries.length === 0 ? options.inverse(this) : text;
  };
}
