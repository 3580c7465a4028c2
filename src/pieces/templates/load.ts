import type HandlebarsLibrary from 'handlebars';
import { templates } from '../generated/index.js';
import { partials } from '../generated/partials.js';
import type { TemplateProblem } from './problem.js';
import type { ReadyTemplate } from './render.js';

/** Names of the built-in templates, `<piece>.<lang>`. */
export const TEMPLATE_NAMES: readonly string[] = Object.keys(templates);

/** A built-in template, compiled when the program was built; undefined when the piece does not exist in this language. */
export async function loadTemplate(piece: string, lang: string): Promise<ReadyTemplate | undefined> {
  const load = templates[`${piece}.${lang}` as keyof typeof templates];
  if (load === undefined) return undefined;
  const [{ files, spec }, { default: runtime }] = await Promise.all([load(), import('handlebars/runtime.js')]);
  // The types of the runtime do not say that it is the library without its compiler.
  const run = (runtime as unknown as typeof HandlebarsLibrary).template(spec as TemplateSpecification);
  return { files, run: (model, options) => run(model, options as HandlebarsLibrary.RuntimeOptions) };
}

/**
 * A template of the user, given as text; `file` is how problems name it. It may include the built-in partials, and those of the user,
 * which `own` gives by name and which win.
 */
export async function compileTemplate(
  file: string,
  source: string,
  own: (name: string) => string | undefined = () => undefined,
): Promise<ReadyTemplate | { readonly problems: readonly TemplateProblem[] }> {
  const [{ COMPILE_OPTIONS, prepareTemplate }, { default: Handlebars }] = await Promise.all([import('./compile.js'), import('handlebars')]);
  const prepared = prepareTemplate(file, source, { get: (name) => own(name) ?? partials.get(name) });
  if ('problems' in prepared) return prepared;
  const run = Handlebars.compile(prepared.ast, COMPILE_OPTIONS);
  return { ...prepared, run: (model, options) => run(model, options as HandlebarsLibrary.RuntimeOptions) };
}
