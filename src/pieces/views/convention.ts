import { toCents } from '../../base/money.js';
import { type Convention, isAct, isFrench } from '../../dossier/model.js';
import { isPlaceholder } from '../../dossier/placeholder.js';
import { formatList } from '../../locales/format.js';
import { FEMININE } from '../../locales/fr/acts.js';
import { goal, targetLabel } from '../../reference/odd.js';
import { fill, type PieceContext } from '../context.js';
import { funderName } from '../parts/budget.js';
import { add } from '../totals.js';
import type { ViewValue } from '../view.js';
import { onePercentArticle, sendingArticle } from './authority.js';
import { insideSentence } from './sentence.js';

type View = Readonly<Record<string, ViewValue>>;

/**
 * An act that no one has described yet, for the charter of a partnership that only says which form it will take: the partners, and the
 * object of the dossier.
 */
export function actOfPartnership({ dossier }: PieceContext): Convention | undefined {
  const type = dossier.partenariat?.forme;
  if (type === undefined) return undefined;
  const parties = dossier.acteurs.filter(({ role }) => ['chefDeFile', 'coChefDeFile', 'partenaireEtranger'].includes(role));
  return {
    id: type,
    type,
    parties: parties.map(({ id }) => id),
    ...(dossier.objectifGeneral === undefined ? {} : { objet: dossier.objectifGeneral }),
    ...(dossier.identification.langues === undefined ? {} : { langues: dossier.identification.langues }),
  };
}

/** What the template of an act reads beside the dossier: the act, its parties with their status, its clauses by type. */
export function conventionView(context: PieceContext, act: Convention): View {
  const { dossier } = context;
  const parties = act.parties.map((id) => party(context, act, id));
  const shares = onePercent(context, act);
  const others = otherFunding(context, act);
  const owners = (dossier.partenariat?.maitriseOuvrage ?? []).map((id) => context.name(id));
  const operators = (dossier.operateurs ?? []).map((each) => ({
    nom: context.name(each.acteur),
    acte: context.label('typeActe', each.typeActe),
    mission: each.mission === undefined ? null : insideSentence(each.mission),
  }));
  const french = parties.filter((each) => each.francaise);
  const authentic = authenticLanguages(act, french.length > 0);
  return {
    intitule: context.label('forme', act.type),
    annees: years(act),
    formule: { ...context.acts[act.type] },
    estConvention: isAct(act),
    parties,
    partiesFrancaises: french,
    partiesPartenaires: parties.filter((each) => !each.francaise),
    visas: (act.visas ?? []).map((visa) => visa.texte.trim().replace(/[ ;.,]+$/, '')),
    clauses: clauses(context, act),
    clausesAutres: (act.clauses ?? []).filter((clause) => clause.type === 'autre').map((clause) => clause.texte ?? null),
    modifie: dossier.conventions?.find((each) => each.id === act.modifie)?.dateSignature ?? null,
    initial: amended(context, act),
    numeroAvenant: rank(dossier.conventions ?? [], act),
    montant: {
      devise: act.devise ?? 'EUR',
      nomDevise: context.currency(act.devise ?? 'EUR'),
      nul: act.typeMontant === 'sansEngagement' || act.montantPrevisionnel === 0,
    },
    avecMontant: isAct(act) || act.montantPrevisionnel !== undefined || act.typeMontant !== undefined,
    avecEngagements: (act.engagements ?? []).length > 0,
    partieUnique: act.parties.length === 1,
    plusDeDeuxParties: act.parties.length > 2,
    exemplaires: context.inLetters(act.parties.length),
    odd: [dossier.odd?.principal, ...(dossier.odd?.secondaires ?? [])].flatMap((number) =>
      number === undefined ? [] : `${fill(context.words.goalNumber, { n: String(number) })} (${goal(number, context.lang)?.short ?? ''})`,
    ),
    cibles: (dossier.odd?.cibles ?? []).map((code) => `${code} (${targetLabel(code, context.lang) ?? context.words.toComplete})`),
    avecFinancements: shares.length > 0 || others.length > 0,
    unPourcent: shares,
    concours: others,
    langues: (act.langues ?? ['fr']).map((code) => context.language(code)),
    versionFrancaise: authentic.includes('fr'),
    // A text in a language that the act does not name authentic is a translation, for information.
    traductionDe: context.lang === 'fr' || authentic.includes(context.lang) ? [] : authentic.map((code) => context.language(code)),
    autresLanguesFoi: authentic.filter((code) => code !== 'fr').map((code) => context.language(code)),
    transmission: transmission(context, act),
    comite: {
      frequence: dossier.partenariat?.gouvernance?.comitePilotage?.frequence ?? null,
      membres: (dossier.partenariat?.gouvernance?.comitePilotage?.membres ?? []).map((id) => context.name(id)),
    },
    avecMaitriseOuvrage:
      owners.length > 0 || operators.length > 0 || act.clauses?.some((clause) => clause.type === 'maitriseOuvrage') === true,
    maitresOuvrage: owners,
    operateurs: operators,
    preavisMois: dossier.partenariat?.clauseRupture?.preavisMois ?? null,
    annexes: annexes(context),
  };
}

/** Codes of the languages in which an act is authentic. French law binds the French parties alone: an act between others names its own. */
export function authenticLanguages(act: Convention, french: boolean): readonly string[] {
  return french ? [...new Set(['fr', ...(act.languesFaisantFoi ?? [])])] : (act.languesFaisantFoi ?? act.langues ?? ['fr']);
}

function years(act: Convention): string | null {
  const [start, end] = [act.duree?.debut?.slice(0, 4), act.duree?.fin?.slice(0, 4)];
  if (start === undefined || end === undefined) return null;
  return start === end ? start : `${start}-${end}`;
}

/** The act that an amendment changes: what it said of its object, its amount and its end. `connu` is false when the dossier does not have it. */
function amended(context: PieceContext, act: Convention): ViewValue {
  const initial = context.dossier.conventions?.find((each) => each.id === act.modifie);
  return {
    connu: initial !== undefined,
    intitule: initial === undefined ? null : context.label('forme', initial.type),
    objet: initial?.objet === undefined ? null : insideSentence(initial.objet),
    montant: initial?.montantPrevisionnel ?? null,
    devise: initial?.devise ?? 'EUR',
    fin: initial?.duree?.fin ?? null,
    dateSignature: initial?.dateSignature ?? null,
    transmise: initial?.dateTransmissionPrefet ?? null,
  };
}

/** Place of an amendment among those of the same act, from 1. */
function rank(all: readonly Convention[], act: Convention): number {
  return Math.max(
    1,
    all.filter((each) => each.type === 'avenant' && each.modifie === act.modifie).findIndex((each) => each.id === act.id) + 1,
  );
}

function party(context: PieceContext, act: Convention, id: string): View & { readonly francaise: boolean } {
  const actor = context.actor(id);
  const votes = (context.dossier.deliberations ?? []).filter((vote) => vote.acteur === id && (act.deliberations ?? []).includes(vote.id));
  const name = actor?.representantLegal?.nom;
  return {
    id,
    nom: context.name(id),
    statut: actor === undefined ? null : context.status(actor),
    siege: actor?.siege ?? null,
    fonction: actor?.representantLegal?.fonction ?? null,
    representant: name === undefined || isPlaceholder(name) ? null : name,
    habilitation: actor?.habilitation === undefined ? null : insideSentence(actor.habilitation),
    deliberations: votes.map(({ numero, date }) =>
      numero === undefined
        ? fill(context.words.voteOf, { date: context.day(date) })
        : fill(context.words.voteNumbered, { number: numero, date: context.day(date) }),
    ),
    francaise: isFrench(actor),
    feminin: FEMININE.includes(actor?.niveau ?? actor?.nature ?? ''),
    titreEngagements: fill(context.words.commitmentsOf, { name: context.name(id) }),
    engagementsTechniques: (act.engagementsTechniques ?? []).filter((line) => line.acteur === id).map((line) => line.texte),
  };
}

/** Every type of clause, so that a template may ask for any: `prevue` tells whether the act has it, `texte` its wording if given. */
function clauses({ labels }: PieceContext, act: Convention): View {
  return Object.fromEntries(
    Object.keys(labels.typeClause).map((type) => {
      const clause = act.clauses?.find((each) => each.type === type);
      return [
        type,
        { titre: labels.typeClause[type as keyof typeof labels.typeClause], prevue: clause !== undefined, texte: clause?.texte ?? null },
      ];
    }),
  );
}

/** The service budgets of the parties that pay through a 1 % scheme, each with its article. */
function onePercent(context: PieceContext, act: Convention): ViewValue[] {
  return (context.dossier.mecanismesUnPourcent ?? [])
    .filter((each) => act.parties.includes(each.acteur))
    .map((each) => ({
      nom: context.name(each.acteur),
      budget: each.budget?.nom ?? null,
      service: each.service,
      article: onePercentArticle(each.service, act.dateSignature ?? context.date),
    }));
}

/** Income lines of the budget whose funder does not sign, e.g. an agency or the ministry. */
function otherFunding(context: PieceContext, act: Convention): ViewValue[] {
  return (context.dossier.budget?.recettes ?? [])
    .filter((line) => line.financeur === undefined || !act.parties.includes(line.financeur))
    .map((line) => ({
      nom: funderName(context, line),
      montant: context.amount(add(line.parAnnee.map(toCents))),
      statut: context.label('statut', line.statut),
    }));
}

/** Articles on the sending of acts that hold for the French parties. A tier without a known article gives none: nothing is guessed. */
function transmission(context: PieceContext, act: Convention): ViewValue {
  const articles = act.parties.flatMap((id) => sendingArticle(context.actor(id), act.dateSignature ?? context.date) ?? []);
  const numbers = [...new Set(articles)].sort();
  if (numbers.length === 0) return null;
  return fill(numbers.length === 1 ? context.words.articleCited : context.words.articlesCited, { list: formatList(numbers, context.lang) });
}

function annexes(context: PieceContext): ViewValue {
  return (context.dossier.piecesJointes ?? [])
    .filter((piece) =>
      ['deliberation', 'budgetPrevisionnel', 'chronogramme', 'cadreLogique', 'plan', 'etudeTechnique'].includes(piece.type),
    )
    .map((piece) =>
      [context.label('typePiece', piece.type), context.name(piece.acteur), context.day(piece.date)]
        .filter((each) => each !== '')
        .join(', '),
    );
}
