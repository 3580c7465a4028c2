import { tierWithArticles } from '../../calculs/article.js';
import type { Acteur, Convention } from '../../dossier/model.js';
import { parameter } from '../../reference/parametres.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';

/** Kinds of French authority that vote in a manner of their own. */
export type AuthorityKind = 'commune' | 'departement' | 'region' | 'epci' | 'syndicat' | 'autre';

const SYNDICATES: readonly (string | undefined)[] = ['syndicatIntercommunal', 'syndicatMixte', 'petr', 'poleMetropolitain'];

export function kindOf(actor: Acteur | undefined): AuthorityKind {
  const tier = tierWithArticles(actor);
  if (tier === 'groupement') return SYNDICATES.includes(actor?.niveau) ? 'syndicat' : 'epci';
  return tier ?? 'autre';
}

/** The article on the sending of acts that holds for an authority on a day; null where none is known: nothing is guessed. */
export function sendingArticle(actor: Acteur | undefined, date: string): string | null {
  const known = parameter('articles-par-niveau', date)?.transmission;
  const tier = tierWithArticles(actor);
  return tier === undefined || known === undefined ? null : known[tier];
}

/** Articles of the CGCT that a vote cites, each with the mark of those that were not read again. */
export function votingArticles(actor: Acteur | undefined, date: string): Readonly<Record<'assemblee' | 'mandat' | 'outreMer', ViewValue>> {
  const known = parameter('visas-deliberation', date);
  if (known === undefined) return { assemblee: [], mandat: [], outreMer: [] };
  const unread: readonly string[] = known.aConfirmer;
  const of = (list: Readonly<Record<string, readonly string[]>>, key: string): ViewValue =>
    (Object.hasOwn(list, key) ? (list[key] ?? []) : []).map((numero) => ({ numero, aConfirmer: unread.includes(numero) }));
  const kind = kindOf(actor);
  return {
    assemblee: of(known.assemblee, kind),
    mandat: of(known.mandatSpecial, kind),
    outreMer: of(known.outreMer, actor?.region ?? ''),
  };
}

/** The « 1 % » article of a service on a day. */
export function onePercentArticle(service: string, date: string): string | null {
  const known: Readonly<Record<string, string>> | undefined = parameter('un-pourcent-articles', date);
  const article = known !== undefined && Object.hasOwn(known, service) ? known[service] : undefined;
  return article === undefined || article === '' ? null : article;
}

/** The parties of an act but one, as names. */
export function otherParties(context: PieceContext, act: Convention, actor: string | undefined): string[] {
  return act.parties.filter((id) => id !== actor).map((id) => context.name(id));
}
