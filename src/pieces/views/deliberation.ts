import type { Acteur, Convention, Deliberation } from '../../dossier/model.js';
import { FEMININE } from '../../locales/fr/acts.js';
import type { Subject } from '../applies.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';
import { kindOf, onePercentArticle, otherParties, sendingArticle, votingArticles } from './authority.js';
import { insideSentence, withArticle } from './sentence.js';

/** Decisions that cost nothing by themselves. */
const FREE: readonly string[] = [
  'approuveConvention',
  'autoriseSignature',
  'demandeAutorisation',
  'accepteAccord',
  'approuveProgrammeCadre',
];

/** What the template of a vote reads: the authority, its articles, the acts put to the vote, what is decided. Null when the dossier has none. */
export function deliberationView(context: PieceContext, subject: Subject): ViewValue {
  const { dossier } = context;
  const vote = dossier.deliberations?.find((each) => each.id === subject.vote);
  const actor = context.actor(vote?.acteur ?? subject.actor);
  if (actor === undefined) return null;
  const date = vote?.date ?? context.date;
  const kind = kindOf(actor);
  const decided = new Set<string>(vote === undefined ? ['approuveConvention', 'autoriseSignature'] : (vote.decisions ?? []));
  const voted = actsOf(context, vote, subject);
  return {
    nom: actor.nom,
    autorite: kind,
    assemblee: context.words.assemblies[kind],
    fonction: actor.representantLegal?.fonction ?? null,
    feminin: FEMININE.includes(actor.niveau ?? actor.nature),
    projet: vote === undefined,
    numero: vote?.numero ?? null,
    date: vote?.date ?? null,
    objet: vote?.objet ?? null,
    montant: vote?.montant ?? null,
    // A vote cites what came before it: a request to negotiate not yet the authorisation, a first vote not yet a later statement.
    autorisation: authorisation(context, date),
    attestee: until(dossier.attestations?.engagementsInternationaux?.date, date),
    mandat: until(dossier.partenariat?.mandat?.date, date),
    valorise: inKind(context, voted, actor.id),
    sansEffetFinancier: withoutCost(vote, voted),
    articles: votingArticles(actor, date),
    transmission: sendingArticle(actor, date),
    transmise: vote?.dateTransmission ?? null,
    publiee: vote?.datePublication ?? null,
    modePublication: vote?.modePublication ?? null,
    projetAnnexe: vote?.projetAnnexe === true,
    actes: voted.map((act) => ({
      intitule: context.label('forme', act.type),
      formule: { ...context.acts[act.type] },
      objet: act.objet === undefined ? null : insideSentence(act.objet),
      avec: otherParties(context, act, actor.id).map((name) => withArticle(name, context.lang)),
      modifie: amendedBy(context, act),
      montant: act.montantPrevisionnel ?? null,
      devise: act.devise ?? 'EUR',
      sansEngagement: isFree(act),
      debut: act.duree?.debut ?? null,
      fin: act.duree?.fin ?? null,
      // The signature names the executive that the act names, else the one of the authority.
      signataire: signer(act, actor),
    })),
    decisions: Object.fromEntries(Object.keys(context.labels.decisions).map((name) => [name, decided.has(name)])),
    sansDecision: decided.size === 0,
    subventions: subsidies(context, vote, actor.id),
    subventionPrivee: subsidies(context, vote, actor.id).length > 0,
    unPourcent: (dossier.mecanismesUnPourcent ?? [])
      .filter((each) => each.acteur === actor.id && (each.deliberation === undefined || each.deliberation === vote?.id))
      .map((each) => ({ service: each.service, budget: each.budget?.nom ?? null, article: onePercentArticle(each.service, date) })),
    missions: (dossier.missions ?? [])
      .filter((each) => each.typeMissionnaire === 'elu' && each.acteur === actor.id && each.deliberation === vote?.id)
      .map((each) => ({
        nombre: each.nombre ?? null,
        nombreEnLettres: each.nombre === undefined ? null : context.inLetters(each.nombre),
        objet: each.objet === undefined ? null : insideSentence(each.objet),
        pays: context.country(each.pays),
        lieu: each.lieu ?? null,
        debut: each.debut,
        fin: each.fin,
      })),
    organismes: (dossier.organismesEtrangers ?? []).map((each) => each.nom),
  };
}

function signer(act: Convention, actor: Acteur): string | null {
  const office = act.signataires?.find((each) => each.acteur === actor.id)?.fonction ?? actor.representantLegal?.fonction;
  return office === undefined ? null : insideSentence(office);
}

/** The acts that cite the vote; for a draft, the act that waits for one. */
function actsOf({ dossier }: PieceContext, vote: Deliberation | undefined, subject: Subject): readonly Convention[] {
  return (dossier.conventions ?? []).filter((act) =>
    vote === undefined ? act.id === subject.act : act.deliberations?.includes(vote.id) === true,
  );
}

function until(date: string | undefined, vote: string): string | null {
  return date === undefined || date > vote ? null : date;
}

function authorisation({ dossier }: PieceContext, vote: string): ViewValue {
  const given = dossier.outreMer?.autorisationRepublique;
  return until(given?.date, vote) === null ? null : { date: given?.date ?? null, reference: given?.reference ?? null };
}

/** The act that an amendment put to the vote changes, once it is signed. */
function amendedBy(context: PieceContext, act: Convention): ViewValue {
  const initial = context.dossier.conventions?.find((each) => each.id === act.modifie);
  return initial?.dateSignature === undefined ? null : { intitule: context.label('forme', initial.type), date: initial.dateSignature };
}

/** Whether the authority brings something in kind: by the acts put to the vote when they tell money from the rest, else by the budget. */
function inKind({ dossier }: PieceContext, voted: readonly Convention[], payer: string): boolean {
  const pledged = voted.flatMap((act) => act.engagements ?? []).filter((line) => line.acteur === payer && line.mode !== undefined);
  const lines = pledged.length > 0 ? pledged : (dossier.budget?.recettes ?? []).filter((line) => line.financeur === payer);
  return lines.some((line) => line.mode === 'valorisation');
}

function isFree(act: Convention): boolean {
  return act.typeMontant === 'sansEngagement' || act.montantPrevisionnel === 0;
}

/** A vote on acts without any commitment, and on nothing else that is paid. */
function withoutCost(vote: Deliberation | undefined, voted: readonly Convention[]): boolean {
  return (
    voted.length > 0 && voted.every(isFree) && (vote?.decisions ?? []).every((each) => FREE.includes(each)) && (vote?.montant ?? 0) === 0
  );
}

function subsidies(context: PieceContext, vote: Deliberation | undefined, payer: string): ViewValue[] {
  return (context.dossier.subventions ?? [])
    .filter((each) => each.acteur === payer && vote !== undefined && each.deliberation === vote.id)
    .map((each) => ({
      beneficiaire: context.name(each.beneficiaire),
      objet: each.objet === undefined ? null : insideSentence(each.objet),
      montants: (each.montants ?? []).map(({ annee, montant }) => ({ annee: String(annee), montant })),
      convention: each.conventionAttributive !== undefined,
    }));
}
