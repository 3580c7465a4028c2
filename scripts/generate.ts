import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateData } from './generate/data.js';
import { generateRuleIndex } from './generate/rules.js';
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

for (const name of ['dossier', 'declaration'] as const) {
  write(`src/dossier/${name}.generated.ts`, await generateTypes(name));
  write(`src/dossier/generated/${name}-validator.cjs`, generateValidator(name));
  write(`src/dossier/generated/${name}-validator.d.cts`, VALIDATOR_TYPES);
  write(`src/dossier/generated/${name}-shape.ts`, generateShape(name));
  write(`src/dossier/generated/${name}-first-pass.ts`, generateFirstPass(name));
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
write('src/version.generated.ts', `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const version = '${version}';\n`);
write('src/rules/index.generated.ts', generateRuleIndex());

rmSync('src/reference/generated', { recursive: true, force: true });
for (const [path, content] of generateData()) write(join('src/reference/generated', path), content);
