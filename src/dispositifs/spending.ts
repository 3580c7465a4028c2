import type { Path } from '../base/path.js';
import type { Fact } from '../base/verdicts.js';
import { sumOfLines } from './measures.js';
import { all, type Outcome, outcome, unknown } from './outcome.js';
import type { Subject } from './subject.js';

/**
 * `depensesExclues`: a code is raised by what the dossier says, never guessed. Where the dossier describes its spending and shows
 * nothing of the kind, the answer is yes; the codes that no key can show stay open.
 */
export function excludedSpending(subject: Subject, codes: readonly string[]): Outcome {
  return all(codes.map((code) => DETECTORS[code]?.(subject) ?? outcome('inconnu', { facts: [asked(code)] })));
}

const DETECTORS: Readonly<Record<string, (subject: Subject) => Outcome>> = {
  'INEL-PUITS': ({ dossier }) => {
    const index = dossier.typesOuvrage?.indexOf('puits') ?? -1;
    if (index >= 0) return outcome('non', { facts: [found('INEL-PUITS')], places: [['typesOuvrage', index]] });
    return dossier.typesOuvrage === undefined && dossier.budget === undefined ? unknown(['typesOuvrage']) : outcome('oui');
  },
  'INEL-SUP': ({ dossier }) => {
    const path: Path = ['mobiliteJeunes', 'etudiantsSuperieur'];
    const students = dossier.mobiliteJeunes?.etudiantsSuperieur;
    if (students === true) return outcome('non', { facts: [found('INEL-SUP')], places: [path] });
    return dossier.mobiliteJeunes !== undefined && students === undefined ? unknown(path) : outcome('oui');
  },
  'INEL-IMMO': ({ dossier }) => {
    const lines = dossier.budget?.depenses;
    if (lines === undefined) return unknown(['budget', 'depenses']);
    const building = lines
      .map((line, index) => ({ line, index }))
      .filter(({ line }) => line.rubrique === 'travaux' || line.rubrique === 'equipements');
    const amount = sumOfLines(building.map(({ line }) => line));
    if (amount === 0) return outcome('oui');
    return outcome('non', {
      facts: [{ name: 'depense.immobilier', data: { montant: { amount }, code: 'INEL-IMMO' } }],
      places: building.map(({ index }) => ['budget', 'depenses', index, 'rubrique']),
    });
  },
  'INEL-HUMA': ({ dossier }) => {
    const nature = dossier.identification.natureAction;
    if (nature === undefined) return unknown(['identification', 'natureAction']);
    return nature === 'humanitaire'
      ? outcome('non', { facts: [found('INEL-HUMA')], places: [['identification', 'natureAction']] })
      : outcome('oui');
  },
};

function found(code: string): Fact {
  return { name: 'depense.exclue', data: { code, nature: { term: `depense.${code}` } } };
}

function asked(code: string): Fact {
  return { name: 'depense.aVerifier', data: { code, nature: { term: `depense.${code}` } } };
}
