import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Keys that say where a value comes from. They go to the provenance module, off the hot path. */
const PROVENANCE = new Set(['source', 'verifieLe', 'licence', 'confiance', 'note', 'remarque', 'titre']);

/** Of a parameter, its title and the day of its last check stay with the value: a value checked too long ago is a finding. */
const CHECKED = new Set(['titre', 'verifieLe']);

/** Nomenclatures whose codes alone are on the hot path: checking a dossier asks whether they exist, and needs no name. */
const CHECKED_CODES = ['odd-cibles', 'pays'];

/** One module of values per data file, and one module with the provenance of all. Paths are relative to src/reference/generated/. */
export function generateData(root = 'data'): Map<string, string> {
  const modules = new Map<string, string>();
  const provenance: Record<string, unknown> = {};
  const codes: Record<string, string> = {};
  for (const folder of readdirSync(root, { withFileTypes: true })) {
    // The guide and the schemes have shapes and modules of their own.
    if (!folder.isDirectory() || folder.name === 'guide' || folder.name === 'dispositifs') continue;
    for (const file of readdirSync(join(root, folder.name)).sort()) {
      if (!file.endsWith('.yaml')) continue;
      const id = `${folder.name}/${file.slice(0, -'.yaml'.length)}`;
      const content: unknown = parse(readFileSync(join(root, folder.name, file), 'utf8'));
      modules.set(`${id}.ts`, moduleOf(id, pick(content, false, folder.name === 'parametres')));
      const name = file.slice(0, -'.yaml'.length);
      if (CHECKED_CODES.includes(name)) codes[name] = (content as { lignes: string[][] }).lignes.map(([code]) => code).join(' ');
      provenance[id] = pick(content, true);
    }
  }
  modules.set('parametres/index.ts', indexOf([...modules.keys()].filter((path) => path.startsWith('parametres/'))));
  modules.set('nomenclatures/codes.ts', moduleOf('data/nomenclatures', codes));
  modules.set('provenance.ts', moduleOf('data/', provenance));
  return modules;
}

/** The parameters are few and small: rules reach them through one module. */
function indexOf(paths: readonly string[]): string {
  const names = paths.map((path) => path.slice('parametres/'.length, -'.ts'.length));
  return [
    ...names.map((name, index) => `import p${index} from './${name}.js';`),
    `export default { ${names.map((name, index) => `'${name}': p${index}`).join(', ')} } as const;`,
    '',
  ].join('\n');
}

function moduleOf(origin: string, value: unknown): string {
  return `// Built from ${origin} by \`npm run generate\`.\nexport default ${JSON.stringify(value)} as const;\n`;
}

/** Keeps either the values or the provenance of a record; dated entries keep their bounds on both sides. */
function pick(value: unknown, provenance: boolean, dated = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => pick(item, provenance, dated));
    return provenance ? (items.some((item) => item !== undefined) ? items : undefined) : items;
  }
  if (value === null || typeof value !== 'object') return provenance ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (PROVENANCE.has(key) && !(dated && CHECKED.has(key))) return provenance ? [[key, inner]] : [];
    const picked = pick(inner, provenance, dated);
    return picked === undefined ? [] : [[key, picked]];
  });
  return provenance && entries.length === 0 ? undefined : Object.fromEntries(entries);
}
