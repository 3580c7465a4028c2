import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/model.js';

/** Every example that is a dossier. */
export const NAMES = readdirSync('examples').filter((name) => name !== 'declaration-2025');

/** A fresh copy of an example, dates as text. */
export function example(name: string): Dossier {
  return parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier;
}

/** What IATI demands and the example lacks, mended as the message says. */
export function mended(name: string): Dossier {
  const dossier = example(name);
  const [lead] = dossier.acteurs;
  if (lead === undefined) throw new Error(`${name} has no actor`);
  if (lead.codeOfficiel === undefined || !['siren', 'siret'].includes(lead.codeOfficiel.type ?? ''))
    lead.codeOfficiel = { type: 'autre', valeur: 'XI-IATI-ESSAI' };
  dossier.thematiques ??= ['gouvernanceLocale'];
  return dossier;
}
