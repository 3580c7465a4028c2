// A program that makes PDFs with typst, the same number of times as there are sources: FOLDER OF PACKAGES, FOLDER OF FONTS, OUT, SOURCE…
const { createRequire } = require('node:module');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [packages, fonts, out, ...sources] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(packages, 'node_modules', 'x'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: out, fontArgs: [{ fontPaths: [fonts] }] });
sources.forEach((source, index) => {
  const pdf = compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }, { pdfStandard: 'ua-1' });
  writeFileSync(join(out, `${index}.pdf`), pdf);
});
