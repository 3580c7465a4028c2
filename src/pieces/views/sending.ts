import { type Convention, isAct } from '../../dossier/model.js';
import { FEMININE } from '../../locales/fr/acts.js';
import type { Subject } from '../applies.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';
import { kindOf, sendingArticle } from './authority.js';

/** Attachments that go with the acts to the representative of the State. */
const SENT: readonly string[] = [
  ...['convention', 'accordCooperation', 'contratRelation', 'lettreIntention', 'deliberation', 'conventionSubvention', 'plan'],
  ...['autorisationPrealable', 'budgetPrevisionnel'],
];

/** What the slip that goes to the representative of the State reads: the sender, its votes and acts, the annexes. */
export function sendingView(context: PieceContext, subject: Subject): ViewValue {
  const { dossier, date } = context;
  const actor = context.actor(subject.actor);
  if (actor === undefined) return null;
  const votes = (dossier.deliberations ?? []).filter((vote) => vote.acteur === actor.id);
  const acts = (dossier.conventions ?? []).filter((act) => act.parties.includes(actor.id));
  return {
    id: actor.id,
    nom: actor.nom,
    statut: context.status(actor),
    siege: actor.siege ?? null,
    autorite: kindOf(actor),
    feminin: FEMININE.includes(actor.niveau ?? actor.nature),
    fonction: actor.representantLegal?.fonction ?? null,
    service: actor.contact?.fonction ?? null,
    article: sendingArticle(actor, date),
    deliberations: votes.map((vote) => ({
      numero: vote.numero ?? null,
      objet: vote.objet ?? null,
      date: vote.date,
      transmise: vote.dateTransmission ?? null,
      publiee: vote.datePublication ?? null,
    })),
    actes: acts.map((act) => ({
      intitule: context.label('forme', act.type),
      avec: act.parties.filter((id) => id !== actor.id).map((id) => context.name(id)),
      signe: act.dateSignature ?? null,
      transmis: act.dateTransmissionPrefet ?? null,
    })),
    avecConvention: acts.some((act) => isAct(act)),
    autorisations: acts.flatMap((act) => authorisations(context, act)),
    annexes: (dossier.piecesJointes ?? [])
      .filter((piece) => SENT.includes(piece.type) && (piece.acteur === undefined || piece.acteur === actor.id))
      .map((piece) => ({ type: piece.type, date: piece.date ?? null, langue: piece.langue ?? null, fichier: piece.fichier })),
  };
}

/** Authorisations that the law asks for before the act, apart from its sending. */
function authorisations({ dossier }: PieceContext, act: Convention): ViewValue[] {
  const overseas = dossier.outreMer?.convention === act.id ? dossier.outreMer : undefined;
  return [
    ...(act.autorisationsPrealables ?? []).map(({ objet, date, reference }) => ({ objet, date, reference: reference ?? null })),
    ...(overseas?.autorisationRepublique === undefined
      ? []
      : [
          {
            objet: 'negociation',
            date: overseas.autorisationRepublique.date ?? null,
            reference: overseas.autorisationRepublique.reference ?? null,
          },
        ]),
    ...(overseas?.pouvoirSignature === undefined
      ? []
      : [{ objet: 'signature', date: overseas.pouvoirSignature.date ?? null, reference: overseas.pouvoirSignature.reference ?? null }]),
  ];
}
