import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/model.js';

export { dossierNames as EXAMPLES } from '../examples/names.js';

/** A fresh copy of an example, dates as text. */
export function example(name: string): Dossier {
  return parse(readFileSync(new URL(`../../examples/${name}/dossier.yaml`, import.meta.url), 'utf8')) as Dossier;
}

/** The least that a draft may hold. */
export function minimal(): Dossier {
  return {
    schema: 1,
    typeDossier: 'projet',
    identification: { reference: 'R-1', titre: 'Essai', etat: 'brouillon', dateMiseAJour: '2027-01-01' },
    acteurs: [{ id: 'ville', role: 'chefDeFile', nature: 'collectiviteFrancaise', nom: 'Ville d’essai', pays: 'FR' }],
  };
}
