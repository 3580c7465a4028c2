import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { FormFile } from '../../src/dispositifs/form.js';

const FILE = 'data/formulaire.yaml';

/** What the kit of a scheme copies out of a dossier, held against its schema, as a module. */
export function generateForm(): string {
  const validate = new Ajv({ allErrors: true, strict: false }).compile<FormFile>(
    JSON.parse(readFileSync('data/formulaire.schema.json', 'utf8')),
  );
  const content: unknown = parse(readFileSync(FILE, 'utf8'));
  if (!validate(content)) {
    const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    throw new Error(`${FILE}: ${faults.slice(0, 5).join(' ; ')}`);
  }
  return [
    `// Built from ${FILE} by \`npm run generate\`.`,
    `const form: unknown = JSON.parse(${JSON.stringify(JSON.stringify(content))});`,
    'export default form;',
    '',
  ].join('\n');
}
