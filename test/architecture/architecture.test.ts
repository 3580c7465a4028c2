import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The levels of ARCHITECTURE.md: a module may import what stands below it. */
const LEVELS: Readonly<Record<string, number>> = {
  base: 0,
  document: 1,
  reference: 1,
  locales: 1,
  markdown: 1,
  dossier: 2,
  calculs: 3,
  rules: 4,
  apd: 4,
  dispositifs: 4,
  pieces: 4,
  guide: 4,
  init: 4,
  fix: 4,
  codes: 4,
  validate: 5,
  reporters: 6,
  exporters: 6,
  io: 7,
  commands: 7,
  'cli.ts': 8,
  'version.generated.ts': 0,
};

/** Exporters and reporters get their matter as data: nothing above the dossier and its sums. */
const CEILINGS: Readonly<Record<string, number>> = { reporters: 3, exporters: 3 };

/** Each of these libraries lives in one folder, and loads only when used. */
const HEAVY: Readonly<Record<string, string>> = {
  pdfkit: 'exporters/pdf',
  handlebars: 'pieces',
  'handlebars/runtime.js': 'pieces',
  marked: 'markdown',
  inquirer: 'commands',
  chalk: 'reporters',
  commander: 'cli.ts',
  'csv-stringify/sync': 'exporters/csv',
  xmlbuilder2: 'exporters/iati',
  'd3-scale': 'pieces/figures',
  docx: 'exporters/docx',
  'write-excel-file/node': 'exporters/xlsx',
};

/** Libraries by module; everything else is refused. The rim may use Node itself. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  // Strict decoding; what PDFs compress.
  document: ['node:buffer', 'node:zlib', 'yaml'],
  dossier: ['fastest-levenshtein'],
  // Suggestions for countries and lists, by its own measure.
  init: ['fastest-levenshtein'],
  markdown: ['marked'],
  pieces: ['handlebars', 'handlebars/runtime.js', 'd3-scale'],
  // Fingerprints, widths, colours.
  reporters: ['node:crypto', 'string-width', 'chalk'],
  exporters: ['pdfkit', 'docx', 'write-excel-file/node', 'csv-stringify/sync', 'xmlbuilder2', 'node:zlib', 'string-width'],
  // Rows of a portfolio go to a nameless file of the temporary folder; long files are written piece by piece.
  io: ['node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:url', 'node:v8', 'tinyglobby', 'write-file-atomic'],
  // Threads of --jobs.
  commands: ['node:fs', 'node:fs/promises', 'node:path', 'node:stream', 'node:worker_threads', 'inquirer', 'yaml'],
  'cli.ts': ['commander'],
};

/** These weigh so much that even their folder loads them on demand only. */
const ON_DEMAND = ['pdfkit', 'inquirer', 'write-excel-file/node', 'xmlbuilder2'];

const RIM = 7;
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).split('\\').join('/'));

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const fixed = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gms)].map(([, type, target]) => ({
    target: target ?? '',
    typeOnly: type !== undefined,
    dynamic: false,
  }));
  const dynamic = [...text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, target]) => ({
    target: target ?? '',
    typeOnly: false,
    dynamic: true,
  }));
  return [...fixed, ...dynamic];
}

/** First folder under src, or the file itself. */
function moduleOf(file: string): string {
  return (relative('src', file).split(/[\\/]/)[0] ?? '').replace(/\.js$/, '.ts');
}

function levelOf(module: string): number {
  const level = LEVELS[module];
  if (level === undefined) throw new Error(`src/${module} has no level: give it one in test/architecture and in ARCHITECTURE.md`);
  return level;
}

describe.each(files)('%s', (file) => {
  const module = moduleOf(file);

  test('imports only from the levels below', () => {
    for (const { target } of importsOf(file).filter((each) => each.target.startsWith('.'))) {
      const other = moduleOf(relative('.', resolve(dirname(file), target)));
      if (other === module) continue;
      const ceiling = CEILINGS[module] ?? levelOf(module);
      const allowed =
        module === 'commands' || module === 'io'
          ? levelOf(other) <= ceiling
          : levelOf(other) < ceiling || (CEILINGS[module] !== undefined && levelOf(other) <= ceiling);
      expect(
        allowed,
        `${file} may not import ${target}: src/${other} does not stand below src/${module} (see "Who may import whom" in ARCHITECTURE.md)`,
      ).toBe(true);
    }
  });

  test('does not import a sibling rule', () => {
    const [, top, family] = file.split('/');
    if (top !== 'rules' || family === undefined || family.endsWith('.ts')) return;
    for (const { target } of importsOf(file)) {
      expect(/^\.\/|^\.\.\/[a-z-]+\//.test(target), `${file}: a rule never imports another; what both need belongs in src/calculs`).toBe(
        false,
      );
    }
  });

  test('brings in no library but those of its module', () => {
    for (const { target, typeOnly } of importsOf(file)) {
      if (target.startsWith('.') || typeOnly) continue;
      const allowed = LIBRARIES[module] ?? [];
      expect(
        allowed,
        `src/${module} may import ${allowed.join(', ') || 'no library'}, not ${target}: write it into LIBRARIES with the reason`,
      ).toContain(target);
    }
  });

  test('leaves files, the clock, the environment and the screen to the rim', () => {
    if (levelOf(module) >= RIM) return;
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(text, `${file} is pure: reading, writing and asking belong in src/commands or src/io`).not.toMatch(
      /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bDate\(\)|\bperformance\.\w|\bfetch\(|\bMath\.random\(|\bsetTimeout\(/,
    );
  });

  test('loads heavy libraries in their one folder, on demand', () => {
    for (const { target, typeOnly, dynamic } of importsOf(file)) {
      if (ON_DEMAND.includes(target)) expect(typeOnly || dynamic, `${target} is loaded by import() only`).toBe(true);
      const home = HEAVY[target];
      if (home === undefined || typeOnly) continue;
      expect(file === `src/${home}` || file.startsWith(`src/${home}/`), `${target} is imported in src/${home} only`).toBe(true);
    }
    const yaml = importsOf(file).some((each) => each.target === 'yaml');
    expect(
      !yaml || file.startsWith('src/document/') || file.startsWith('src/commands/'),
      'the yaml library is imported in src/document and by commands that write files',
    ).toBe(true);
  });

  test('stays under 300 lines', () => {
    if (/generated/.test(file)) return;
    expect(
      readFileSync(file, 'utf8').split('\n').length - 1,
      `${file} is a room that has become a hall: split it by subject`,
    ).toBeLessThanOrEqual(300);
  });
});

test('the entry point reaches commands by dynamic import only', () => {
  for (const { target, dynamic } of importsOf('src/cli.ts')) {
    if (target.startsWith('./commands/')) expect(dynamic, `${target} would slow every start down`).toBe(true);
  }
});

test('there is no folder for things without a home', () => {
  for (const file of files) expect(file).not.toMatch(/\/(utils?|helpers?|common|lib|misc|shared)\//);
});

test('the hot bundle reaches the heavy commands by dynamic import only', () => {
  for (const file of ['src/cli.ts', 'src/commands/validate.ts']) {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { target, typeOnly, dynamic } of importsOf(path)) {
        if (typeOnly || dynamic) continue;
        if (!target.startsWith('.'))
          expect(['commander', 'node:buffer', 'node:fs', 'node:path'], `${path} brings ${target} into the hot bundle`).toContain(target);
        else if (!target.endsWith('.cjs') && !target.includes('/generated/'))
          follow(
            relative('.', resolve(dirname(path), target.replace(/\.js$/, '.ts')))
              .split('\\')
              .join('/'),
          );
      }
    };
    follow(file);
    expect(reached.size).toBeGreaterThan(3);
  }
});
