import { readdirSync } from 'node:fs';

/** The index of the rules, from the folder: families are folders, names are files. */
export function generateRuleIndex(root = 'src/rules'): string {
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(`${root}/${family.name}`).map((file) => ({ family: family.name, name: file.replace(/\.ts$/, '') })))
    .sort((a, b) => (`${a.family}/${a.name}` < `${b.family}/${b.name}` ? -1 : 1));
  const identifier = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Generated from the folders of src/rules by `npm run generate`. Do not edit.',
    ...found.map(({ family, name }) => `import ${identifier(name)} from './${family}/${name}.js';`),
    "import type { Rule } from './rule.js';",
    '',
    'export const rules: readonly (Rule & { readonly family: string })[] = [',
    ...found.map(({ family, name }) => `  { ...${identifier(name)}, family: '${family}' },`),
    '];',
    '',
  ].join('\n');
}
