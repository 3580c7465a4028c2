import { distance } from 'fastest-levenshtein';
import { plain } from '../base/plain.js';
import type { Country } from './choices.js';

/** Countries whose name or code answers the text, names that begin with it first, then in alphabetical order; all of them for an empty text. */
export function searchCountries(text: string, countries: readonly Country[]): readonly Country[] {
  const wanted = plain(text);
  const rankOfName = (name: string): number => {
    if (wanted === '' || name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  const rank = (country: Country): number => Math.min(...namesOf(country).map(rankOfName), country.code.toLowerCase() === wanted ? 0 : 4);
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank || plain(a.country.name).localeCompare(plain(b.country.name)))
    .map((one) => one.country);
}

function namesOf(country: Country): readonly string[] {
  return [country.name, ...(country.aliases ?? [])].map(plain);
}

/** The country named by its code or one of its exact names, accents and case aside. */
export function findCountry(text: string, countries: readonly Country[]): Country | undefined {
  const wanted = plain(text);
  return countries.find((country) => country.code.toLowerCase() === wanted || namesOf(country).includes(wanted));
}

/** Up to three countries that the text may have meant. */
export function nearCountries(text: string, countries: readonly Country[]): readonly Country[] {
  const found = searchCountries(text, countries);
  if (found.length > 0) return found.slice(0, 3);
  const close = nearest(
    plain(text),
    countries.map((country) => plain(country.name)),
  );
  return countries.filter((country) => plain(country.name) === close).slice(0, 3);
}

/** The accepted value closest to what was typed, when a third of the letters at most differ. */
export function nearest(text: string, accepted: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(Math.max(text.length, 3) / 3) + 1;
  for (const value of accepted) {
    const edits = distance(text.toLowerCase(), value.toLowerCase());
    if (edits < fewest) {
      best = value;
      fewest = edits;
    }
  }
  return best;
}
