import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Parts of libraries that no document of ours comes to, and that are dear to load: the fonts of web pages (a dictionary of 750 kB),
 * encryption (its tables are computed at once), pictures made of points, the line breaks of pdfkit, since `exporters/pdf` makes its
 * own, and the maps of compiled templates, without which Handlebars does. Whoever calls one gets an error that names it.
 */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  'brotli/decompress.js': [],
  '@noble/ciphers/aes': ['cbc', 'ecb'],
  'png-js': [],
  linebreak: [],
  'source-map': [],
};

/** Leaves these parts out of a bundle, and takes `yaml` as ES modules, of which only what is called is kept. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const pattern = Object.keys(UNUSED).join('|').replaceAll('.', '\\.');
    onResolve({ filter: new RegExp(`^(?:${pattern})$`) }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: [
        `function unused() { throw new Error('${path} is not part of the program'); }`,
        'export default unused;',
        ...(UNUSED[path] ?? []).map((name) => `export { unused as ${name} };`),
      ].join('\n'),
    }));
    onResolve({ filter: /^yaml$/ }, () => ({ path: resolve('node_modules/yaml/browser/index.js') }));
  },
};
