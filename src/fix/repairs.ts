import { citationCgct } from './citation-cgct.js';
import { codeSansGuillemets } from './code-sans-guillemets.js';
import { oddOrdre } from './odd-ordre.js';
import type { Repair } from './repair.js';

/** In the order they are made: targets are quoted before they are sorted. */
export const repairs: readonly Repair[] = [codeSansGuillemets, oddOrdre, citationCgct];
