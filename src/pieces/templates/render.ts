import type { HelperContext } from './helpers.js';
import { createHelpers, HelperError } from './helpers.js';
import { decodeLine, type Place, unmark } from './marks.js';
import type { TemplateProblem } from './problem.js';

/** A template ready to run: built in (`generated/`) or compiled from a file of the user. */
export interface ReadyTemplate {
  readonly files: readonly string[];
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
    const { text, places } = unmark(template.run(model, { helpers: createHelpers(context) }), template.files);
    return { markdown: text, places };
  } catch (error) {
    if (error instanceof HelperError)
      return { problems: [{ fault: error.fault, text: error.text, ...decodeLine(error.line, template.files) }] };
    const { message, lineNumber } = error as Error & { readonly lineNumber?: number };
    const name = /^"(.*)" not defined in /s.exec(message)?.[1];
    if (name === undefined) throw error;
    return { problems: [{ fault: 'name-unknown', text: name, ...decodeLine(lineNumber ?? 1, template.files) }] };
  }
}
