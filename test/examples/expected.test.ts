import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeDeclaration } from '../../src/apd/compute.js';
import { readDocument } from '../../src/document/document.js';
import type { Declaration } from '../../src/dossier/declaration.generated.js';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { existingAttachments } from '../../src/io/files.js';
import { validate } from '../../src/validate/validate.js';
import { dossierNames } from './names.js';

/**
 * What each example raises, with the reason; an example without a line raises nothing. The lines of a declaration (`apd-…`) are
 * those of the command `apd`.
 */
const lines = readFileSync(new URL('./expected.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [example = '', rule = '', severity = '', count = '', why = ''] = line.split('\t');
    return { example, rule, severity, count: Number(count), why };
  });

const declarations = readdirSync('examples').filter((name) => !dossierNames.includes(name));

/** Rule and severity of each finding that the table announces for an example. */
function announced(name: string): string[] {
  return lines
    .filter(({ example }) => example === name)
    .flatMap(({ rule, severity, count }) => Array.from({ length: count }, () => `${rule} ${severity}`))
    .sort();
}

async function check(file: string) {
  const document = await readDocument(readFileSync(file));
  return validate(document, { files: existingAttachments(file, document.value) });
}

describe('the table of expected findings', () => {
  it('names examples, severities and reasons', () => {
    for (const line of lines) {
      expect(readdirSync('examples'), line.rule).toContain(line.example);
      expect(['error', 'warning', 'info'], line.rule).toContain(line.severity);
      expect(line.count, line.rule).toBeGreaterThan(0);
      expect(line.why, line.rule).not.toBe('');
    }
  });

  it('announces no error: an example is there to be copied', () => {
    expect(lines.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('examples', () => {
  it.each(dossierNames)('%s raises what the table says, and nothing else', async (name) => {
    const { findings } = await check(`examples/${name}/dossier.yaml`);
    expect(
      findings.map(({ rule, severity }) => `${rule} ${severity}`).sort(),
      findings.map(({ rule, path }) => `${rule} at ${path.join('.')}`).join('\n'),
    ).toEqual(announced(name));
  });

  it.each(declarations)('%s has the shape of a declaration', async (name) => {
    expect(await check(`examples/${name}/declaration.yaml`)).toMatchObject({ kind: 'declaration', sound: true, findings: [] });
  });

  it.each(declarations)('%s raises in `aect apd` what the table says, and nothing else', (name) => {
    const folder = `examples/${name}`;
    const declaration = parse(readFileSync(`${folder}/declaration.yaml`, 'utf8')) as Declaration;
    const dossiers = (declaration.dossiers ?? []).map((path) => {
      const dossier = parse(readFileSync(`${folder}/${path}`, 'utf8')) as Dossier;
      return { reference: dossier.identification.reference, dossier };
    });
    const { findings } = computeDeclaration({ reference: 'declaration', declaration }, dossiers);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(announced(name));
  });
});
