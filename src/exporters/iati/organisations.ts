import { isSiren, isSiret } from '../../base/siren.js';
import type { Acteur } from '../../dossier/model.js';
import { iatiCode, iatiCodes } from '../../reference/iati.js';
import { parameter } from '../../reference/parametres.js';
import { incomeGroup, knownYears } from '../../reference/pays-cad.js';
import { plainText } from '../plain-text.js';
import { type Element, element, narrative } from './element.js';

/** An organisation as IATI names it: an identifier where one is known, a type, a name. */
export interface Organisation {
  readonly ref?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
}

export function organisationOf(acteur: Acteur, date: string): Organisation {
  return { ref: referenceOf(acteur, date), type: typeOf(acteur.nature, acteur.pays, date), name: plainText(acteur.nom) };
}

export function organisationElement(name: string, { ref, type, name: text }: Organisation, more: Element['attributes'] = {}): Element {
  return element(name, { ref, type, ...more }, text === undefined ? undefined : narrative(text));
}

/**
 * Identifier of an organisation: a register of org-id.guide and a number of this register. French numbers are known; a code of the
 * type `autre` that is written this way already is taken as it is.
 */
function referenceOf({ codeOfficiel, pays }: Acteur, date: string): string | undefined {
  const value = codeOfficiel?.valeur?.trim() ?? '';
  if (codeOfficiel?.type === 'autre') return /^[A-Z]{2}-[A-Z0-9_]+-[^\s/&|?]+$/.test(value) ? value : undefined;
  const siren = codeOfficiel?.type === 'siret' && isSiret(value) ? value.slice(0, 9) : value;
  const prefix = parameter('iati-prefixe-siren', date);
  const known = (codeOfficiel?.type === 'siren' || codeOfficiel?.type === 'siret') && isSiren(siren);
  return pays === 'FR' && known && prefix !== undefined ? `${prefix}-${siren}` : undefined;
}

/** Stands for an identifier that is not known, in a form that the norm reads: the file can be looked at, and shows what to replace. */
export function placeholderReference({ pays }: Acteur): string {
  const registers: Readonly<Record<string, string>> = iatiCodes.registres;
  return `${(Object.hasOwn(registers, pays) ? registers[pays] : undefined) ?? registers.autre}-A-COMPLETER`;
}

/** Type of an organisation; associations and companies depend on where they are. */
export function typeOf(nature: string, country: string | undefined, date: string): string | undefined {
  const where =
    nature === 'entreprise'
      ? iatiCodes.entreprises
      : nature === 'association' || nature === 'associationLocale'
        ? iatiCodes.associations
        : undefined;
  if (where === undefined) return iatiCode('typesOrganisme', nature);
  if (country === 'FR') return where.enFrance;
  return country !== undefined && isRecipient(country, date) ? where.dansUnPaysPartenaire : where.ailleurs;
}

/** Whether a country can receive aid on a day; the last known list stands for the years after it. */
export function isRecipient(country: string, date: string): boolean {
  const years = knownYears();
  const year = Math.max(years[0] ?? 0, Math.min(Number(date.slice(0, 4)), years.at(-1) ?? 0));
  return incomeGroup(country, year) !== undefined;
}
