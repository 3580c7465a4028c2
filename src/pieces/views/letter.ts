import { FEMININE } from '../../locales/fr/acts.js';
import type { Subject } from '../applies.js';
import type { PieceContext } from '../context.js';
import { commitmentsOf, contributionsOf } from '../parts/contributions.js';
import type { ViewValue } from '../view.js';
import { insideSentence, ofWord, withArticle } from './sentence.js';

/** What a letter of commitment reads: who writes, to whom, what is brought in money and otherwise. */
export function letterView(context: PieceContext, subject: Subject): ViewValue {
  const { dossier, lead } = context;
  const actor = context.actor(subject.actor);
  if (actor === undefined) return null;
  const sent = dossier.piecesJointes?.find(
    ({ type, acteur }) => acteur === actor.id && (type === 'lettreEngagement' || type === 'lettreIntention'),
  );
  const money = commitmentsOf(context, actor.id);
  const own = actor.id === lead?.id;
  const name = withArticle(actor.nom, context.lang);
  const wish = dossier.partenariat?.attentes?.find((line) => line.acteur === actor.id)?.attend;
  return {
    id: actor.id,
    nom: actor.nom,
    statut: context.status(actor),
    siege: actor.siege ?? null,
    fonction: (own ? dossier.echangePairs?.lettreEngagement?.signataireFonction : undefined) ?? actor.representantLegal?.fonction ?? null,
    nomDansLaPhrase: name,
    feminin: /^l[ae] /.test(name) ? name.startsWith('la ') : FEMININE.includes(actor.niveau ?? actor.nature),
    role: actor.role,
    deQualite: ofWord(context.label('role', actor.role)),
    parLeChefDeFile: own,
    destinataire: own ? null : (lead?.nom ?? null),
    siegeDestinataire: own ? null : (lead?.siege ?? null),
    date: (own ? dossier.echangePairs?.lettreEngagement?.date : undefined) ?? sent?.date ?? null,
    apports: money.map(({ year, mode, status, amount }) => ({ annee: String(year), mode, statut: status ?? null, montant: amount / 100 })),
    total: money.reduce((sum, line) => sum + line.amount, 0) / 100,
    devise: dossier.budget?.devise ?? 'EUR',
    enNature: contributionsOf(context, actor.id),
    attend: wish === undefined ? null : insideSentence(wish),
    activites: (dossier.activites ?? [])
      .filter((each) => each.responsable === actor.id)
      .map((each) => ({ id: each.id, libelle: each.libelle, debut: each.debut, fin: each.fin })),
    contributions: (dossier.missionExpert?.contributions ?? [])
      .filter((line) => line.acteur === actor.id)
      .map((line) => ({ nature: line.nature, jours: line.joursParAn ?? null, note: line.note ?? null })),
  };
}
