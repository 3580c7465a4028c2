import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { generateData } from './generate/data.js';
import { generateFontMetrics } from './generate/font-metrics.js';
import { generateForm } from './generate/form.js';
import { generateGuide } from './generate/guide.js';
import { generateApdRuleIndex, generateRuleIndex } from './generate/rules.js';
import { generateSchemes } from './generate/schemes.js';
import { generateTemplates } from './generate/templates.js';
import { generateThirdParty } from './generate/third-party.js';
import { generateTypes } from './generate/types.js';
import { generateFirstPass, generateShape, generateValidator } from './generate/validators.js';

const VALIDATOR_TYPES = `import type { ErrorObject } from 'ajv';
declare const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
export = validate;
`;

/** Writes a file only when its content changes, so that watchers and `git diff` stay quiet. */
function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  let old: string | undefined;
  try {
    old = readFileSync(path, 'utf8');
  } catch {}
  if (old !== content) writeFileSync(path, content);
}

/** Writes a folder of modules and removes those that no source makes any more. */
function writeFolder(folder: string, modules: ReadonlyMap<string, string>): void {
  for (const [path, content] of modules) write(join(folder, path), content);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !modules.has(path)) rmSync(join(folder, path));
  }
}

for (const name of ['dossier', 'declaration'] as const) {
  write(`src/dossier/${name}.generated.ts`, await generateTypes(name));
  write(`src/dossier/generated/${name}-validator.cjs`, generateValidator(name));
  write(`src/dossier/generated/${name}-validator.d.cts`, VALIDATOR_TYPES);
  write(`src/dossier/generated/${name}-shape.ts`, generateShape(name));
  write(`src/dossier/generated/${name}-first-pass.ts`, generateFirstPass(name));
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
write(
  'src/version.generated.ts',
  `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const version = '${version}';\n`,
);
write('src/rules/index.generated.ts', generateRuleIndex());
write('src/apd/rules/index.generated.ts', generateApdRuleIndex());

writeFolder('src/reference/generated', generateData());
writeFolder('src/pieces/generated', generateTemplates());
writeFolder('src/guide/generated', generateGuide());
writeFolder('src/exporters/pdf/generated', new Map([['metrics.ts', await generateFontMetrics()]]));
writeFolder(
  'src/dispositifs/generated',
  new Map([
    ['form.ts', generateForm()],
    ['schemes.ts', generateSchemes()],
  ]),
);

// The pages are made by the program itself, once its generated parts are in place.
const { generateModelPage, generateRulesPage } = await import('./generate/docs.js');
write('docs/regles.md', await generateRulesPage());
write('docs/dossier.md', generateModelPage());
const { generateSchemesPage } = await import('./generate/schemes-page.js');
write('docs/dispositifs.md', generateSchemesPage());
write('THIRD-PARTY.md', await generateThirdParty());
