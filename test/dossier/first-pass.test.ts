import { describe, expect, it } from 'vitest';
import { readSubset } from '../../src/document/subset.js';
import { hasShape } from '../../src/dossier/first-pass.js';
import * as declarationPass from '../../src/dossier/generated/declaration-first-pass.js';
import declarationValidator from '../../src/dossier/generated/declaration-validator.cjs';
import * as dossierPass from '../../src/dossier/generated/dossier-first-pass.js';
import dossierValidator from '../../src/dossier/generated/dossier-validator.cjs';
import { exampleText } from '../document/mutants.js';
import { alterations } from './altered.js';
import { complete, completeDossiers } from './complete.js';

function read(text: string): Record<string, unknown> {
  const value = readSubset(text)?.value;
  if (value === undefined) throw new Error('not in the subset');
  return { ...value };
}

describe('the first pass answers as the full validator', () => {
  for (const name of ['convention-blitta', 'eau-mali']) {
    it(`on ${name}, altered at every path`, () => {
      const value = read(exampleText(name));
      expect(hasShape(dossierPass.schema, value, dossierPass.definitions)).toBe(true);
      let refused = 0;
      let accepted = 0;
      for (const alteration of alterations(value)) {
        const full = dossierValidator(value);
        if (full) accepted += 1;
        else refused += 1;
        if (hasShape(dossierPass.schema, value, dossierPass.definitions) !== full) expect.fail(`${alteration}: the validator says ${full}`);
      }
      expect(refused).toBeGreaterThan(1000);
      expect(accepted).toBeGreaterThan(100);
    });
  }

  for (const { type, value } of completeDossiers()) {
    it(`on a complete dossier of type ${type}`, () => {
      expect(dossierValidator(value), JSON.stringify(dossierValidator.errors)).toBe(true);
      for (const alteration of alterations(value)) {
        if (hasShape(dossierPass.schema, value, dossierPass.definitions) !== dossierValidator(value)) expect.fail(alteration);
      }
    });
  }

  it('on a complete declaration', () => {
    const value = complete('declaration');
    expect(declarationValidator(value), JSON.stringify(declarationValidator.errors)).toBe(true);
    for (const alteration of alterations(value)) {
      if (hasShape(declarationPass.schema, value, declarationPass.definitions) !== declarationValidator(value)) expect.fail(alteration);
    }
  });
});
