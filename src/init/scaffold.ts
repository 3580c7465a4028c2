import type { Answers } from './answers.js';
import type { SchemaNode, SchemeAsk } from './scheme/ask.js';
import { attachments, merge, request } from './scheme/merge.js';
import { attestations, conventions, deliberations, partnership, subventions } from './sections/acts.js';
import { budget, filing, goals, markers } from './sections/figures.js';
import { actors, heading, identification } from './sections/identity.js';
import { calendar, logic, narrative, places, themes } from './sections/project.js';
import { ownSection } from './sections/special.js';

type Section = (answers: Answers) => readonly string[];

/** What matters first for each kind of dossier, in the order people meet it. */
const SECTIONS: Record<Answers['modele'], readonly Section[]> = {
  projet: [
    partnership,
    conventions,
    deliberations,
    attestations,
    narrative,
    logic,
    themes,
    places,
    calendar,
    goals,
    markers,
    budget,
    filing,
  ],
  convention: [conventions, deliberations, attestations, goals, themes, places, filing],
  subvention: [subventions, deliberations, attestations, narrative, themes, places, calendar, goals, markers, filing],
  partenariat: [partnership, narrative, themes, places, calendar, goals, markers, budget, conventions, deliberations, filing],
  jumelage: [partnership, ownSection, narrative, themes, places, calendar, goals, markers, budget, conventions, deliberations, filing],
  missionExpert: [ownSection, narrative, themes, places, calendar, goals, markers, filing],
  echangePairs: [ownSection, narrative, themes, places, calendar, goals, markers, filing],
  programmeClesEnMain: [ownSection, narrative, logic, themes, places, calendar, goals, markers, budget, filing],
};

/** The funding scheme that the dossier is for, and the schema from which its examples are drawn. */
export interface ForScheme {
  readonly ask: SchemeAsk;
  readonly schema: SchemaNode;
}

/**
 * The text of a new `dossier.yaml`: a draft that holds what was answered and nothing else, the rest as commented examples.
 * It fits the schema and raises no error of the rules, and still does when the examples are uncommented.
 */
export function scaffold(answers: Answers, scheme?: ForScheme): string {
  const own = SECTIONS[answers.modele];
  // An amount is always the amount of an act: the kinds that start without one get it when an amount was given.
  const acts = answers.montant === undefined || own.includes(conventions) || own.includes(subventions) ? [] : [conventions, deliberations];
  const sections: readonly Section[] = [heading, identification, actors, ...own, ...acts];
  if (scheme === undefined) return text(sections.flatMap((section) => section(answers)));
  const { ask, schema } = scheme;
  const files = ask.pieces.length > 0;
  const lines = sections.flatMap((section) => [
    ...(files && section === filing ? attachments(ask, answers) : section === themes ? themes(answers, ask.themes) : section(answers)),
    ...(section === actors ? request(ask) : []),
  ]);
  return text(merge(lines, ask, answers, schema));
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
