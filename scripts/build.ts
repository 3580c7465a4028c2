import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { copyFonts } from './fonts.js';
import { hotRules } from './hot-rules.js';
import { withoutUnused } from './without-unused.js';

/**
 * Two bundles. The hot path (`cli.cjs`, `validate.cjs`) is CommonJS, which starts faster than ES modules (measured in bench/);
 * what it loads on demand is a split ES bundle. What a first PDF needs is bundled, since two hundred files take longer to find than
 * to run; the other libraries stay dependencies of the package.
 */
const dependencies = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }).dependencies,
);
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  minify: true,
  keepNames: true,
  logLevel: 'warning',
  legalComments: 'none',
} as const;

/** What the hot bundle loads on demand, by the path under src. */
const LAZY = [
  'commands/apd-run',
  'commands/carried',
  'commands/check-job',
  'commands/codes-run',
  'commands/completion',
  'commands/dispositif-findings',
  'commands/dispositifs-run',
  'commands/explain',
  'commands/export-run',
  'commands/fixer',
  'commands/init-flags',
  'commands/init-run',
  'commands/jobs',
  'commands/orienter-run',
  'commands/quiz-run',
  'commands/render-run',
  'commands/schema',
  'commands/templates-run',
  'commands/watch-run',
  'document/full',
  'dossier/shape',
  'io/write',
  'locales/messages',
  'reporters/gitlab',
  'reporters/junit',
  'reporters/sarif',
  'reporters/screen',
];
if (new Set(LAZY.map((path) => basename(path))).size !== LAZY.length) throw new Error('two lazy modules bear the same name');

const ICC_PROFILE = 'sRGB_IEC61966_2_1.icc';

/** Commands on the hot path, one bundle for each language of their words. */
const HOT = ['validate', 'validate-en'];

/** A dynamic import leaves the hot bundle: `./commands/render-run.js` → `./render-run.mjs`. */
const leaveHotBundle: Plugin = {
  name: 'leave-hot-bundle',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = basename(path, '.js');
      return { path: `./${name}.${HOT.includes(name) ? 'cjs' : 'mjs'}`, external: true };
    });
  },
};

/** Commander can start programs for commands kept in files of their own. We have none, and that module is slow to load. */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'without-programs' }));
    onLoad({ filter: /.*/, namespace: 'without-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync('dist', { recursive: true, force: true });
const hotBundle = { ...common, keepNames: false, format: 'cjs', outExtension: { '.js': '.cjs' }, external: dependencies } as const;
await build({ ...hotBundle, entryPoints: { cli: 'src/cli.ts' }, plugins: [leaveHotBundle, withoutPrograms] });
await build({ ...hotBundle, entryPoints: { validate: 'src/commands/validate.ts' }, plugins: [leaveHotBundle, hotRules('fr')] });
await build({ ...hotBundle, entryPoints: { 'validate-en': 'src/commands/validate-en.ts' }, plugins: [leaveHotBundle, hotRules('en')] });

// Node loads CommonJS by `require` without waking the module loader that `import()` needs.
let cli = readFileSync('dist/cli.cjs', 'utf8');
for (const name of HOT) {
  const loaded = `import("./${name}.cjs")`;
  if (!cli.includes(loaded)) throw new Error(`the hot bundle no longer imports ${name}.cjs`);
  cli = cli.replace(loaded, `require("./${name}.cjs")`);
}
writeFileSync('dist/cli.cjs', cli);

await build({
  ...common,
  entryPoints: Object.fromEntries(LAZY.map((path) => [basename(path), `src/${path}.ts`])),
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  external: dependencies,
  plugins: [withoutUnused],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
copyFonts('dist/fonts');
// pdfkit reads the colours of the screen from a file beside its code.
mkdirSync('dist/data');
copyFileSync(`node_modules/pdfkit/js/data/${ICC_PROFILE}`, `dist/data/${ICC_PROFILE}`);
