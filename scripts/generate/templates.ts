import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { COMPILE_OPTIONS, prepareTemplate } from '../../src/pieces/templates/compile.js';

const HEADER = '// Built from templates/ by `npm run generate`.\n// @ts-nocheck\n';

/**
 * Modules of src/pieces/generated/: one for each template, compiled; their index; the shape of the dossier and the partials that
 * templates of users may include. Fails with the line of the first fault of a template.
 */
export function generateTemplates(root = 'templates', schema = 'schemas/dossier.schema.json'): Map<string, string> {
  const modules = new Map<string, string>();
  const partials = readFolder(`${root}/_partials`);
  const names: string[] = [];
  for (const [name, source] of readFolder(root)) {
    const prepared = prepareTemplate(`${root}/${name}.md.hbs`, source, partials);
    if ('problems' in prepared)
      throw new Error(prepared.problems.map((each) => `${each.file}:${each.line} ${each.fault} ${each.text}`).join('\n'));
    const code = compact(String(Handlebars.precompile(prepared.ast, COMPILE_OPTIONS)));
    modules.set(`${name}.ts`, `${HEADER}${PLACE}export const files = ${JSON.stringify(prepared.files)};\nexport const spec = ${code};\n`);
    names.push(name);
  }
  const entries = names.map((name) => `  ${JSON.stringify(name)}: () => import('./${name}.js'),\n`).join('');
  modules.set('index.ts', `// Built from templates/ by \`npm run generate\`.\nexport const templates = {\n${entries}};\n`);
  modules.set(
    'partials.ts',
    `// Built from templates/_partials/ by \`npm run generate\`.\nexport const partials: ReadonlyMap<string, string> = new Map(${JSON.stringify([...partials])});\n`,
  );
  const shape = JSON.stringify(shapeOf(JSON.parse(readFileSync(schema, 'utf8'))));
  modules.set(
    'shape.ts',
    `// Built from ${schema} by \`npm run generate\`.\nimport type { Shape } from '../view.js';\n\nexport const shape: Shape = ${shape};\n`,
  );
  return modules;
}

/** The place of a call, as the runtime expects it; only its line is ever read. */
const PLACE = 'const at = (line) => ({ start: { line }, end: {} });\n';

/**
 * The compiled text without what the library repeats in each function: the columns and ends of all places, and a lookup for runtimes
 * older than ours. That was half of the templates in the package.
 */
function compact(code: string): string {
  return code
    .replace(/\{"start":\{"line":(\d+),"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g, 'at($1)')
    .replace(
      /lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g,
      'lookupProperty = container.lookupProperty',
    );
}

/** Sources by name (`convention.fr`, or `entete` for a partial), in the order of the alphabet. */
function readFolder(folder: string): Map<string, string> {
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  } catch {}
  return new Map(names.sort().map((name) => [name.replace(/(\.md)?\.hbs$/, ''), readFileSync(`${folder}/${name}`, 'utf8')]));
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** null for a value, `[shape]` for a list, an object for an object. */
function shapeOf(schema: Schema, root: Schema = schema): unknown {
  const resolved = schema.$ref === undefined ? schema : root.definitions?.[schema.$ref.split('/').at(-1) ?? ''];
  if (resolved?.properties !== undefined)
    return Object.fromEntries(Object.entries(resolved.properties).map(([key, inner]) => [key, shapeOf(inner, root)]));
  return resolved?.items === undefined ? null : [shapeOf(resolved.items, root)];
}
