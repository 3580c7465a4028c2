import { type Dossier, isForeignAuthority, isFrench } from '../dossier/model.js';

/** What a dossier already answers: the region of its lead, the only country it is about. */
export function answersOf(dossier: Dossier): { readonly region?: string; readonly pays?: string } {
  const french = dossier.acteurs.filter(isFrench);
  const region = (french.find(({ role }) => role === 'chefDeFile') ?? french[0])?.region;
  const countries = new Set([
    ...dossier.acteurs.filter(isForeignAuthority).map(({ pays }) => pays),
    ...(dossier.localisation ?? []).map(({ pays }) => pays),
  ]);
  countries.delete('FR');
  const [pays, another] = countries;
  return { ...(region !== undefined && { region }), ...(pays !== undefined && another === undefined && { pays }) };
}

/** Whether every one of the keys (`budget.recettes`, `acteurs[].region`) has something in the dossier. A step without keys is never noted. */
export function isNoted(dossier: Dossier, keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => holdsSomething(key.replaceAll('[]', '').split('.').reduce<unknown>(inside, dossier)));
}

/** The value of a key, or those of every element of a list. */
function inside(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inside(item, key));
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function holdsSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value !== 'object' || Object.values(value).some(holdsSomething);
}
