import type { Lang } from '../base/lang.js';
import { nearest } from '../dossier/nearest.js';
import type { Departement, Region } from './content.js';
import territories from './generated/territoires.js';

/** The territories that live abroad of the mainland’s networks and those that do not, in the order of their names. */
export function regions(lang: Lang): readonly Region[] {
  return [...territories.regions].sort((a, b) => a.nom[lang].localeCompare(b.nom[lang], lang));
}

/** A region by its name in French or English, its INSEE code or its name in a dossier; accents, case and hyphens aside. */
export function findRegion(text: string): Region | undefined {
  const wanted = fold(text);
  return territories.regions.find((region) => namesOf(region).some((name) => fold(name) === wanted));
}

export function findDepartement(text: string): Departement | undefined {
  const wanted = fold(text);
  return territories.departements.find(({ code, nom }) => fold(code) === wanted.padStart(2, '0') || fold(nom) === wanted);
}

export function regionOf(departement: Departement): Region | undefined {
  return territories.regions.find(({ code }) => code === departement.region);
}

/** Départements of a region, in the order of their codes. */
export function departementsOf(region: Region): readonly Departement[] {
  return territories.departements.filter((each) => each.region === region.code);
}

/** Countries that a territory touches by land: those of the département, else those of its region. */
export function neighboursOf(region: Region, departement: Departement | undefined): readonly string[] {
  const places = departement === undefined ? departementsOf(region) : [departement];
  return [...new Set(places.flatMap(({ voisins }) => voisins ?? []))].sort();
}

/** Up to three names that a text may have meant: those that contain it, else the closest. */
export function suggestions(text: string, names: readonly string[]): readonly string[] {
  const wanted = fold(text);
  const containing = wanted.length < 2 ? [] : names.filter((name) => fold(name).includes(wanted));
  if (containing.length > 0) return containing.slice(0, 3);
  // A name too long to be a typing error of any is not measured: the measure takes the product of the two lengths.
  const close = text.length > 60 ? undefined : nearest(text, names);
  return close === undefined ? [] : [close];
}

export function departementNames(): readonly string[] {
  return territories.departements.map(({ nom }) => nom);
}

function namesOf({ code, cle, nom }: Region): readonly string[] {
  return [code, cle, nom.fr, nom.en];
}

/** Letters and digits alone: `Côte-d’Or` and `cote d'or` meet. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]/g, '');
}
