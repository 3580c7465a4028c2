import { HelperError } from './helper-error.js';
import { createHelpers, type HelperContext } from './helpers.js';
import { MAX_PRINTED } from './limits.js';
import { decodeLine, type Place, unmark } from './marks.js';
import type { TemplateProblem } from './problem.js';

/** A template ready to run: built in (`generated/`) or compiled from a file of the user. */
export interface ReadyTemplate {
  readonly files: readonly string[];
  /** See `PreparedTemplate`; without it such a problem is at line 1. */
  readonly lines?: ReadonlyMap<string, number>;
  readonly run: (model: unknown, options: { readonly helpers: Record<string, (...values: unknown[]) => unknown> }) => string;
}

export interface Rendered {
  readonly markdown: string;
  /** Where each line of the Markdown comes from. */
  readonly places: readonly Place[];
}

/** Markdown of a template and a model. A name that the model does not have is a problem with its line, never an empty place. */
export function renderTemplate(
  template: ReadyTemplate,
  model: unknown,
  context: HelperContext,
): Rendered | { readonly problems: readonly TemplateProblem[] } {
  try {
    const marked = template.run(model, { helpers: createHelpers(context) });
    if (marked.length > MAX_PRINTED) return { problems: [{ fault: 'too-long', text: '', file: template.files[0] ?? '', line: 1 }] };
    const { text, places } = unmark(marked, template.files);
    return { markdown: text, places };
  } catch (error) {
    if (error instanceof HelperError)
      return { problems: [{ fault: error.fault, text: error.text, ...decodeLine(error.line, template.files) }] };
    const { message, lineNumber } = error as Error & { readonly lineNumber?: number };
    const unknown = /^"(.*)" not defined in /s.exec(message)?.[1];
    // The engine’s own words for a name read from a text or a number, e.g. `{{contexte.lieu}}`.
    const name = unknown ?? /^Cannot use 'in' operator to search for '(.*?)' in /s.exec(message)?.[1];
    if (name === undefined) throw error;
    const line = lineNumber ?? template.lines?.get(name) ?? 1;
    return { problems: [{ fault: 'name-unknown', text: name, ...decodeLine(line, template.files) }] };
  }
}
