import { readdirSync } from 'node:fs';

/** The index of the rules, from the folder: families are folders, names are files. */
export function generateRuleIndex(root = 'src/rules'): string {
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(`${root}/${family.name}`).map((file) => ({ family: family.name, name: file.replace(/\.ts$/, '') })))
    .sort((a, b) => (`${a.family}/${a.name}` < `${b.family}/${b.name}` ? -1 : 1));
  return [
    '// Generated from the folders of src/rules by `npm run generate`. Do not edit.',
    ...found.map(({ family, name }) => `import ${identifierOf(name)} from './${family}/${name}.js';`),
    "import type { Rule } from './rule.js';",
    '',
    'export const rules: readonly (Rule & { readonly family: string })[] = [',
    ...found.map(({ family, name }) => `  { ...${identifierOf(name)}, family: '${family}' },`),
    '];',
    '',
  ].join('\n');
}

/** The index of the rules of the declaration: one file each. They have no family, and their name is that of the file alone. */
export function generateApdRuleIndex(root = 'src/apd/rules'): string {
  const names = readdirSync(root)
    .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return [
    '// Generated from the files of src/apd/rules by `npm run generate`. Do not edit.',
    "import type { ApdRule } from '../rule.js';",
    ...names.map((name) => `import ${identifierOf(name)} from './${name}.js';`),
    '',
    'const rules = {',
    ...names.map((name) => `  '${name}': ${identifierOf(name)},`),
    '};',
    '',
    'export type ApdRuleName = keyof typeof rules;',
    '',
    '/** The rules of the declaration by their name. They run in `aect apd` only; all have the profile `statistique`. */',
    'export const APD_RULES: Readonly<Record<ApdRuleName, ApdRule>> = rules;',
    '',
  ].join('\n');
}

function identifierOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
