import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

/** `npm run new -- rule <family> <name>`, or `npm run new -- scheme <id>`: a file with everything to fill in, in its place. */
const [kind, family, name, option] = process.argv.slice(2);
if (kind === 'scheme' && family !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(family)) {
  newScheme(family);
  process.exit(0);
}
if (kind !== 'rule' || family === undefined || name === undefined || !/^[a-z]+(-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write(
    'Usage: npm run new -- rule <family> <name>, e.g. npm run new -- rule convention convention-duree\n       npm run new -- scheme <id>, e.g. npm run new -- scheme region-bretagne\n',
  );
  process.exit(2);
}
const path = `src/rules/${family}/${name}.ts`;
if (existsSync(path)) {
  process.stderr.write(`${path} exists already.\n`);
  process.exit(2);
}
const families = readdirSync('src/rules', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
if (!families.includes(family) && option !== '--new-family') {
  process.stderr.write(`${family} is not a family yet (${families.join(', ')}); add --new-family to open it.\n`);
  process.exit(2);
}
mkdirSync(`src/rules/${family}`, { recursive: true });
writeFileSync(
  path,
  `import { isAct, isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

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
  *check({ dossier, calculs, date }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention) || !isEmpty(convention.objet)) continue;
      yield { at: (d) => d.conventions.at(index).objet, data: { id: convention.id }, factDate: convention.dateSignature ?? date };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: {} }],
    ko: [{ unset: [] }],
  },
});
`,
);
process.stdout.write(`${path}\nFill it in, then: npm run generate && npm run typecheck && npx vitest run test/rules\n`);

/** No code: a scheme is one data file, whose words are those of `data/dispositif.schema.json`. */
function newScheme(id: string): void {
  const file = `data/dispositifs/${id}.yaml`;
  if (existsSync(file)) {
    process.stderr.write(`${file} exists already.\n`);
    process.exit(2);
  }
  const content = `# yaml-language-server: $schema=../dispositif.schema.json
id: ${id}
titre: { fr: "", en: "" }
financeur: region
famille: mecanisme
typesDossier: [projet]
applicable: { acteur: { role: [chefDeFile], nature: [collectiviteFrancaise, groupementFrancais] } }
editions:
  - { id: "", ouvre: AAAA-MM-JJ, ferme: AAAA-MM-JJ, source: "", confiance: lu }
regles:
  - id: ${id}-taux
    gravite: bloquant
    confiance: lu
    titre: { fr: L’aide ne dépasse pas 50 % du coût total., en: The aid stays within 50% of all costs. }
    condition: { part: { de: demande, sur: cout, max: 0.50 } }
demandeMax:
  - { taux: 0.50 }
pieces:
  - { type: budgetPrevisionnel, obligatoire: true }
verifieLe: AAAA-MM-JJ
`;
  writeFileSync(file, content);
  process.stdout.write(`${file}\nFill it in, then: npm run generate && npx vitest run test/dispositifs\n`);
}
