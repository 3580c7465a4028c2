import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** Texts of the templates shipped with the program (`convention.fr`), or of their fragments (`modele`), in the order of the alphabet. */
export function templateTexts(folder: 'templates' | 'templates/_partials'): ReadonlyMap<string, string> {
  const place = root(folder);
  const names = readdirSync(place)
    .filter((name) => name.endsWith('.md.hbs'))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -'.md.hbs'.length), readFileSync(join(place, name), 'utf8')]));
}
