import type { TemplateFault } from './problem.js';

/** Thrown inside Handlebars by a helper and caught by `renderTemplate`, the one adapter around that library. */
export class HelperError extends Error {
  constructor(
    readonly fault: TemplateFault,
    readonly text: string,
    readonly line: number,
  ) {
    super(text);
  }
}
