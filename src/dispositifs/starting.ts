import { holdsFor } from './editions.js';
import type { ActorFilter, Condition, Edition, Scheme } from './scheme.js';

/** Who a scheme is for, as far as its own text leaves no choice. A list empty: it does not say. */
export interface Start {
  readonly lead: Facts;
  readonly partner: Facts;
  readonly themes: readonly string[];
}

export interface Facts {
  readonly nature: readonly string[];
  readonly pays: readonly string[];
  readonly region: readonly string[];
}

type Mutable = { nature: readonly string[]; pays: readonly string[]; region: readonly string[] };

/** Reads the scope and the blocking rules of one edition; of alternatives, the first is a proposal where nothing else is said. */
export function startOf(scheme: Scheme, edition: Edition): Start {
  const lead: Mutable = { nature: [], pays: [], region: [] };
  const partner: Mutable = { nature: [], pays: [], region: [] };
  let themes: readonly string[] = [];
  const blocking = scheme.regles.filter((rule) => rule.gravite === 'bloquant' && holdsFor(rule, edition)).map(({ condition }) => condition);
  const demands = [...(scheme.applicable === undefined ? [] : [scheme.applicable]), ...blocking];
  for (const demand of demands) visit(demand);
  return { lead, partner, themes };

  function visit(condition: Condition): void {
    if ('tous' in condition) for (const part of condition.tous) visit(part);
    else if ('unDe' in condition) for (const part of condition.unDe.slice(0, 1)) visit(part);
    else if ('acteur' in condition) actor(condition.acteur);
    else if ('contient' in condition && condition.contient.chemin === 'thematiques') themes = narrowed(themes, condition.contient.valeurs);
    else if ('pays' in condition && condition.pays.liste === 'programme' && condition.pays.quantite !== 'aucun')
      partner.pays = narrowed(partner.pays, condition.pays.codes);
  }

  function actor(filter: ActorFilter): void {
    if (filter.dans !== undefined || filter.auPlus === 0) return;
    const role = filter.role ?? ['chefDeFile'];
    // Without a role, a filter of foreign bodies is about the partner.
    const foreign = role.every((each) => PARTNERS.includes(each)) || (filter.role === undefined && isForeign(filter));
    const side = foreign ? partner : lead;
    if (!foreign && !role.includes('chefDeFile')) return;
    side.nature = narrowed(side.nature, filter.nature);
    side.pays = narrowed(side.pays, filter.pays);
    side.region = narrowed(side.region, filter.region);
  }
}

const PARTNERS: readonly string[] = ['partenaireEtranger', 'demandeur'];

function isForeign({ nature, pays }: ActorFilter): boolean {
  return nature?.includes('collectiviteEtrangere') === true || pays?.every((code) => code !== 'FR' && code !== 'DE') === true;
}

/** What both lists hold; the first where they share nothing: two rules that disagree leave the earlier word. */
function narrowed(known: readonly string[], more: readonly string[] | undefined): readonly string[] {
  if (more === undefined) return known;
  const both = known.filter((each) => more.includes(each));
  return known.length === 0 ? more : both.length === 0 ? known : both;
}
