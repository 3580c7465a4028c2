import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { CommonFile, SchemeFile } from '../../src/dispositifs/scheme.js';

const FOLDER = 'data/dispositifs';

/** Reads one scheme file and holds it against `data/dispositif.schema.json`; what is wrong stops the generation with its place. */
export function schemeReader(): (text: string, name: string) => SchemeFile | CommonFile {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile<SchemeFile | CommonFile>(JSON.parse(readFileSync('data/dispositif.schema.json', 'utf8')));
  return (text, name) => {
    const content: unknown = parse(text);
    if (validate(content)) return content;
    const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    throw new Error(`${name}: ${faults.slice(0, 5).join(' ; ')}`);
  };
}

/** The schemes, in one module that only `aect dispositifs` and `aect explain` load. As text: reading JSON is cheaper than code. */
export function generateSchemes(): string {
  const read = schemeReader();
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const scheme = read(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
      if (`${scheme.id}.yaml` !== file) throw new Error(`${file} names itself ${scheme.id}`);
      return scheme;
    });
  return [
    `// Built from ${FOLDER} by \`npm run generate\`.`,
    `const schemes: unknown = JSON.parse(${JSON.stringify(JSON.stringify(files))});`,
    'export default schemes;',
    '',
  ].join('\n');
}
