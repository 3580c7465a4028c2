import { isSiren } from '../base/siren.js';
import type { AnswerName, RawAnswers } from './answers.js';
import {
  type Country,
  isForeignAuthority,
  isFrench,
  LEAD_NATURES,
  levelsOf,
  MODELES,
  type Modele,
  type Nature,
  natureOfLevel,
  partnerNatures,
  regionsOf,
  THEMATIQUES,
} from './choices.js';
import { readDay } from './period.js';
import { forbiddenCharacter } from './quote.js';
import { findCountry, nearCountries, nearest } from './search.js';

/** What is wrong with an answer; the sentences are in the locales. */
export type Problem =
  | { readonly code: 'valeurInconnue'; readonly value: string; readonly accepted: readonly string[]; readonly near: string | undefined }
  | { readonly code: 'paysInconnu'; readonly value: string; readonly near: readonly Country[] }
  | { readonly code: 'paysContredit' | 'paysManquant' | 'sirenCle' | 'sirenEtranger' | 'regionSansListe' | 'niveauSansListe' }
  | { readonly code: 'titreTropLong'; readonly length: number }
  | { readonly code: 'caractereInterdit'; readonly codePoint: string }
  | { readonly code: 'dateInconnue' | 'sirenForme' | 'siret' | 'montantInconnu'; readonly value: string }
  | { readonly code: 'finAvantDebut'; readonly debut: string; readonly fin: string };

export type Checked = { readonly value: string } | { readonly problem: Problem };

/** `identification.titre`, as in the schema. */
export const TITLE_LENGTH = 150;

/**
 * Checks one answer that is not blank and gives it back as the dossier writes it: a code for a country, digits for a SIREN,
 * `AAAA-MM-JJ` for a date. `known` holds the answers already checked, in the order of `ANSWER_NAMES`.
 */
export function check(name: AnswerName, raw: string, known: RawAnswers, countries: readonly Country[]): Checked {
  const text = raw.trim();
  const forbidden = forbiddenCharacter(text);
  if (forbidden !== undefined) {
    const hex = (forbidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { problem: { code: 'caractereInterdit', codePoint: `U+${hex}` } };
  }
  switch (name) {
    case 'modele':
      return oneOf(text, MODELES);
    case 'nature':
      return oneOf(text, LEAD_NATURES);
    case 'niveau':
      return ofList(text, levelsOf(leadNature(known)), 'niveauSansListe');
    case 'region':
      return ofList(text, regionsOf(leadCountry(known)), 'regionSansListe');
    case 'themes':
      return themes(text);
    case 'siren':
      return leadCountry(known) === 'FR' ? siren(text) : { problem: { code: 'sirenEtranger' } };
    case 'paysCollectivite':
      return country(text, countries, (code) => isFrench(leadNature(known)) === (code === 'FR') || !isAuthority(leadNature(known)));
    case 'pays':
      return country(text, countries, () => true);
    case 'partenaireNature':
      return partnerNature(text, known, countries);
    case 'titre': {
      const length = [...text].length;
      return length > TITLE_LENGTH ? { problem: { code: 'titreTropLong', length } } : { value: text };
    }
    case 'date':
      return day(text);
    case 'debut':
      return day(text, 'first');
    case 'fin': {
      const fin = day(text, 'last');
      if ('problem' in fin || known.debut === undefined || known.debut <= fin.value) return fin;
      return { problem: { code: 'finAvantDebut', debut: known.debut, fin: fin.value } };
    }
    case 'montant':
      return amount(text);
    default:
      return { value: text };
  }
}

/** Nature of the lead as far as it is known: its tier, else a French authority. */
export function leadNature(known: RawAnswers): Nature {
  return LEAD_NATURES.find((nature) => nature === known.nature) ?? natureOfLevel(known.niveau);
}

/** Country of the lead: the one given, else France for all but a European authority. */
export function leadCountry(known: RawAnswers): string | undefined {
  if (known.paysCollectivite !== undefined) return known.paysCollectivite;
  return leadNature(known) === 'collectiviteEuropeenne' ? undefined : 'FR';
}

export function modeleOf(known: RawAnswers): Modele {
  return MODELES.find((modele) => modele === known.modele) ?? 'projet';
}

function isAuthority(nature: Nature): boolean {
  return isFrench(nature) || isForeignAuthority(nature);
}

function oneOf(text: string, accepted: readonly string[]): Checked {
  const found = accepted.find((value) => value.toLowerCase() === text.toLowerCase());
  return found === undefined
    ? { problem: { code: 'valeurInconnue', value: text, accepted, near: nearest(text, accepted) } }
    : { value: found };
}

function ofList(text: string, accepted: readonly string[], code: 'niveauSansListe' | 'regionSansListe'): Checked {
  return accepted.length === 0 ? { problem: { code } } : oneOf(text, accepted);
}

function themes(text: string): Checked {
  const found = new Set<string>();
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const checked = oneOf(part.trim(), THEMATIQUES);
    if ('problem' in checked) return checked;
    found.add(checked.value);
  }
  return { value: [...found].join(',') };
}

function country(text: string, countries: readonly Country[], agrees: (code: string) => boolean): Checked {
  const found = findCountry(text, countries);
  if (!found) return { problem: { code: 'paysInconnu', value: text, near: nearCountries(text, countries) } };
  return agrees(found.code) ? { value: found.code } : { problem: { code: 'paysContredit' } };
}

function partnerNature(text: string, known: RawAnswers, countries: readonly Country[]): Checked {
  const modele = modeleOf(known);
  const anyCountry = oneOf(text, partnerNatures(undefined, modele));
  if ('problem' in anyCountry || known.pays === undefined) return anyCountry;
  const possible = partnerNatures(findCountry(known.pays, countries), modele);
  return possible.some((nature) => nature === anyCountry.value) ? anyCountry : { problem: { code: 'paysContredit' } };
}

function siren(text: string): Checked {
  const digits = text.replace(/[\s.]/gu, '');
  if (/^\d{14}$/.test(digits)) return { problem: { code: 'siret', value: text } };
  if (!/^\d{9}$/.test(digits)) return { problem: { code: 'sirenForme', value: text } };
  // Nine zeros have a right key and are the placeholder of the scaffold, nobody's number.
  return isSiren(digits) && digits !== '000000000' ? { value: digits } : { problem: { code: 'sirenCle' } };
}

function day(text: string, edge?: 'first' | 'last'): Checked {
  const date = readDay(text, edge);
  return date === undefined ? { problem: { code: 'dateInconnue', value: text } } : { value: date };
}

/** `12 500,50 €` and `12500.5` are the same amount; `12.500` and `12,500` are refused: thousands or cents, nobody can tell. */
function amount(text: string): Checked {
  const digits = text.replace(/\s|€|euros?$/giu, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(digits)
    ? { value: digits.replace(/^0+(?=\d)/, '') }
    : { problem: { code: 'montantInconnu', value: text } };
}
