import type { Fact } from '../base/verdicts.js';
import { partnerCountries } from './countries.js';
import { yearsOf } from './editions.js';
import { type Outcome, outcome, unknown } from './outcome.js';
import type { Edition, Scheme } from './scheme.js';
import type { Subject } from './subject.js';

/**
 * `routage`: a call of the same funder and year that fits better — first that of the partner country, then that of the main theme.
 * A secondary theme only asks: is it the main purpose?
 */
export function routingCondition(subject: Subject, families: readonly string[]): Outcome {
  const { dossier } = subject;
  const calls = siblings(subject, families);
  const countries = partnerCountries(dossier);
  const bilateral = calls.filter(({ scheme }) => scheme.routage?.pays !== undefined);
  if (bilateral.length > 0 && (countries === undefined || countries.length === 0)) return unknown(['localisation']);
  const home = bilateral.find(({ scheme }) => countries?.every((pays) => scheme.routage?.pays?.includes(pays)));
  if (home !== undefined) return outcome('non', { facts: [fact('routage.autre', home)], places: [['localisation'], ['acteurs']] });
  const thematic = calls.filter(({ scheme }) => scheme.routage?.thematiques !== undefined);
  if (thematic.length === 0) return outcome('oui');
  const [main, ...others] = dossier.thematiques ?? [];
  if (main === undefined) return unknown(['thematiques']);
  const own = thematic.find(({ scheme }) => scheme.routage?.thematiques?.includes(main));
  if (own !== undefined) return outcome('non', { facts: [fact('routage.autre', own)], places: [['thematiques', 0]] });
  const near = thematic.filter(({ scheme }) => others.some((theme) => scheme.routage?.thematiques?.includes(theme)));
  if (near.length === 0) return outcome('oui');
  return outcome('inconnu', { facts: near.map((call) => fact('routage.question', call)), places: [['thematiques']] });
}

interface Call {
  readonly scheme: Scheme;
  readonly edition: Edition;
}

/** Calls of the same funder with an edition in a year of this one. */
function siblings({ scheme: own, edition, schemes }: Subject, families: readonly string[]): Call[] {
  const years = yearsOf(edition);
  return schemes
    .filter((scheme) => scheme.id !== own.id && scheme.financeur === own.financeur && families.includes(scheme.famille))
    .flatMap((scheme): Call[] => {
      const same = scheme.editions.findLast((each) => yearsOf(each).some((year) => years.includes(year)));
      return same === undefined ? [] : [{ scheme, edition: same }];
    });
}

function fact(name: string, { scheme, edition }: Call): Fact {
  return { name, data: { titre: { text: scheme.titre }, edition: edition.id, id: scheme.id } };
}
