import { describe, expect, it } from 'vitest';
import { hasShape } from '../../src/dossier/first-pass.js';
import * as declarationPass from '../../src/dossier/generated/declaration-first-pass.js';
import declarationValidator from '../../src/dossier/generated/declaration-validator.cjs';
import * as dossierPass from '../../src/dossier/generated/dossier-first-pass.js';
import dossierValidator from '../../src/dossier/generated/dossier-validator.cjs';
import { readSubset } from '../../src/document/subset.js';
import { EXAMPLES, exampleText } from '../document/mutants.js';
import { alterations } from './altered.js';

/** Sections that no example has, so that their keywords are compared too. */
const RARE = `
typeDossier: missionExpert
missionExpert: { modele: volontariat, dureeMois: 12 }
subventions:
  - id: s1
    beneficiaire: asso
    montant: 1000
versements:
  - { id: V1, montant: 100, beneficiaire: { nature: association }, nature: D01, secteur: "14031", canal: "12000" }
candidatures:
  - { dispositif: x, edition: "2024", dateLimite: 2027-03-01T12:00 }
`;

const DECLARATION = `
schema: 1
typeFichier: declarationApd
annee: 2026
dateMiseAJour: 2027-03-01
versements:
  - { id: V1, montant: 100.50, devise: EUR, beneficiaire: { nature: association }, nature: D01, secteur: "14031", canal: "12000" }
`;

function valueOf(text: string): Record<string, unknown> {
  const value = readSubset(text)?.value;
  if (value === undefined) throw new Error('not in the subset');
  return { ...value };
}

describe('the first pass answers as the full validator', () => {
  for (const name of EXAMPLES) {
    it(`on ${name}, altered at every path`, () => {
      const value = valueOf(exampleText(name));
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

  it('on rare sections', () => {
    const value = { ...valueOf(exampleText('convention-blitta')), ...valueOf(RARE) };
    for (const alteration of alterations(value)) {
      if (hasShape(dossierPass.schema, value, dossierPass.definitions) !== dossierValidator(value)) expect.fail(alteration);
    }
  });

  it('on a declaration', () => {
    const value = valueOf(DECLARATION);
    for (const alteration of alterations(value)) {
      if (hasShape(declarationPass.schema, value, declarationPass.definitions) !== declarationValidator(value)) expect.fail(alteration);
    }
  });
});
