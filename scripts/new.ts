import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

/** `npm run new -- rule <family> <name>`: a rule file with everything to fill in, in its place. */
const [kind, family, name] = process.argv.slice(2);
if (kind !== 'rule' || family === undefined || name === undefined || !/^[a-z]+(-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write('Usage: npm run new -- rule <family> <name>, e.g. npm run new -- rule convention convention-duree\n');
  process.exit(2);
}
const path = `src/rules/${family}/${name}.ts`;
if (existsSync(path)) {
  process.stderr.write(`${path} exists already.\n`);
  process.exit(2);
}
mkdirSync(`src/rules/${family}`, { recursive: true });
writeFileSync(
  path,
  `import { rule } from '../rule.js';

export default rule({
  name: '${name}',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  // Key patterns that \`check\` reads, e.g. 'conventions[].objet'.
  needs: [],
  words: {
    fr: { title: '', why: '', message: '', help: '' },
    en: { title: '', why: '', message: '', help: '' },
  },
  *check({ dossier }) {
    if (dossier.conventions === undefined) yield { at: (d) => d.conventions };
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: {} }],
    ko: [{ unset: [] }],
  },
});
`,
);
process.stdout.write(`${path}\nFill it in, then: npm run generate && npx vitest run test/rules\n`);
