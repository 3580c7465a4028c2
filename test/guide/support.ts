import type { Context } from '../../src/guide/context.js';
import { CHECKED, orient, situations } from '../../src/guide/orientation.js';
import { findDepartement, findRegion, regionOf } from '../../src/guide/places.js';
import { guideEn } from '../../src/locales/en/guide.js';
import { guideFr } from '../../src/locales/fr/guide.js';

export const WORDS = { fr: guideFr, en: guideEn };

interface Answers {
  readonly region?: string;
  readonly departement?: string;
  readonly pays?: string;
  readonly date?: string;
}

function contextOf({ region, departement, pays, date = CHECKED }: Answers): Context {
  const place = departement === undefined ? undefined : findDepartement(departement);
  return { region: region === undefined ? place && regionOf(place) : findRegion(region), departement: place, pays, date };
}

/** An orientation by the names of its answers. */
export function oriented(id: string, answers: Answers = {}, lang: 'fr' | 'en' = 'fr') {
  const situation = situations().find((each) => each.id === id);
  if (situation === undefined) throw new Error(id);
  return orient(situation, contextOf(answers), lang, WORDS[lang].orientation);
}
