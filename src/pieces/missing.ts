import { type Convention, isAct, isFrench } from '../dossier/model.js';
import { isPlaceholder } from '../dossier/placeholder.js';
import { missing as wordsEn } from '../locales/en/missing.js';
import { type MissingWords, missing as wordsFr } from '../locales/fr/missing.js';
import { isPieceName, type PieceName, pieceRule, type Subject } from './applies.js';
import { fill, type PieceContext } from './context.js';
import { absentKeys, type NeedKey } from './needs.js';
import { commitmentsOf, contributionsOf } from './parts/contributions.js';

/** What the dossier lacks for a piece, as sentences that name the key and the remedy. Empty: the piece is complete. */
export function missingFor(context: PieceContext, act: Convention | undefined, piece: string, subject: Subject): string[] {
  const words = context.lang === 'fr' ? wordsFr : wordsEn;
  const draft = context.dossier.identification.etat === 'brouillon' ? [words.brouillon] : [];
  const keys = absentKeys(context.dossier, pieceRule(piece).needs).map((key) => missingKey(words, key));
  const find = isPieceName(piece) ? SPECIFIC[piece] : undefined;
  return [...draft, ...(find?.({ context, act, subject, words }) ?? []), ...keys, ...placeholders(context, words)];
}

interface Search {
  readonly context: PieceContext;
  readonly act: Convention | undefined;
  readonly subject: Subject;
  readonly words: MissingWords;
}

/** What one copy lacks beyond the keys of `applies.ts`. */
const SPECIFIC: Readonly<Partial<Record<PieceName, (search: Search) => string[]>>> = {
  convention: missingInAct,
  'convention-simplifiee': missingInAct,
  avenant: missingInAmendment,
  charte: missingInCharter,
  deliberation: missingInVote,
  mission: ({ context, words }) => (some(context.dossier.missionExpert?.objectifs) ? [] : [words.objectifs]),
  echange: missingInExchange,
  'lettre-engagement': missingInLetter,
};

function missingKey(words: MissingWords, key: NeedKey): string {
  const [what, example] = words.keys[key];
  const sentence = fill(words.cle, { what, key, example });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A charter owes neither amount nor dates. */
function missingInCharter({ context, act, words }: Search): string[] {
  if (act === undefined) return [words.conventionAbsente];
  // Drafted from the partnership: no act can hold its votes and its seats yet.
  if (context.dossier.conventions?.some((each) => each.id === act.id) !== true) return [fill(words.acteAEcrire, { id: act.type })];
  return [
    ...(act.objet === undefined ? [fill(words.objet, { id: act.id })] : []),
    ...(act.parties.length < 2 && act.type !== 'voeu' && act.type !== 'declaration' ? [fill(words.parties, { id: act.id })] : []),
    ...act.parties.flatMap((party) => missingInParty(context, act, party, words)),
  ];
}

function missingInAmendment(search: Search): string[] {
  const { context, act, words } = search;
  if (act === undefined) return [words.conventionAbsente];
  const { id } = act;
  const changed = context.dossier.conventions?.some((each) => each.id === act.modifie) === true;
  return [
    ...(changed ? [] : [fill(words.modifie, { id })]),
    ...(act.objet === undefined ? [fill(words.objet, { id })] : []),
    ...(act.parties.length < 2 ? [fill(words.parties, { id })] : []),
    ...(act.signataires === undefined ? [fill(words.signataires, { id })] : []),
    ...act.parties.flatMap((party) => missingInParty(context, act, party, words)),
  ];
}

function missingInVote({ context, subject, words }: Search): string[] {
  const vote = context.dossier.deliberations?.find((each) => each.id === subject.vote);
  if (vote === undefined) return [fill(words.voteDate, { name: context.name(subject.actor), id: subject.act ?? '' })];
  const holes: [boolean, string][] = [
    [vote.numero === undefined, words.voteNumero],
    [vote.objet === undefined, words.voteObjet],
    [vote.decisions === undefined || vote.decisions.length === 0, words.voteDecisions],
  ];
  return [
    ...holes.flatMap(([lacks, sentence]) => (lacks ? [fill(sentence, { id: vote.id })] : [])),
    ...(context.actor(vote.acteur)?.representantLegal?.fonction === undefined
      ? [fill(words.representant, { name: context.name(vote.acteur) })]
      : []),
  ];
}

function missingInExchange({ context, words }: Search): string[] {
  const exchange = context.dossier.echangePairs;
  return [
    ...(exchange?.methode === undefined ? [words.methode] : []),
    ...(some(exchange?.praticiens) ? [] : [words.praticiens]),
    ...(exchange?.praticiens ?? []).flatMap(({ fonction, fonctionHomologue }) =>
      fonctionHomologue === undefined ? [fill(words.homologue, { fonction })] : [],
    ),
  ];
}

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function missingInLetter({ context, subject, words }: Search): string[] {
  const { dossier } = context;
  const id = subject.actor ?? '';
  const name = context.name(id);
  const exchange = dossier.echangePairs !== undefined || dossier.missionExpert !== undefined;
  const brings = exchange || commitmentsOf(context, id).length > 0 || contributionsOf(context, id).length > 0;
  const signed = context.actor(id)?.representantLegal?.fonction ?? dossier.echangePairs?.lettreEngagement?.signataireFonction;
  return [...(brings ? [] : [fill(words.apport, { name })]), ...(signed === undefined ? [fill(words.representant, { name })] : [])];
}

function missingInAct({ context, act, words }: Search): string[] {
  if (act === undefined) return [words.conventionAbsente];
  const formal = isAct(act);
  const id = act.id;
  const holes: [boolean, string][] = [
    [act.objet === undefined, words.objet],
    [formal && act.montantPrevisionnel === undefined, words.montant],
    [act.duree?.debut === undefined || act.duree.fin === undefined, words.duree],
    [act.parties.length < 2 && act.type !== 'voeu' && act.type !== 'declaration', words.parties],
    [formal && act.visas === undefined, words.visas],
    [act.signataires === undefined, words.signataires],
  ];
  const values = { id, accolades: '{ debut: 2027-01-01, fin: 2029-12-31 }' };
  return [
    ...holes.flatMap(([lacks, sentence]) => (lacks ? [fill(sentence, values)] : [])),
    ...act.parties.flatMap((party) => missingInParty(context, act, party, words)),
    ...(act.clauses ?? []).flatMap((clause) =>
      clause.texte === undefined && (clause.type === 'definitions' || clause.type === 'autre')
        ? [fill(words.clauseSansTexte, { id, clause: context.label('typeClause', clause.type) })]
        : [],
    ),
  ];
}

function missingInParty(context: PieceContext, act: Convention, party: string, words: MissingWords): string[] {
  const actor = context.actor(party);
  const name = context.name(party);
  const voted = (context.dossier.deliberations ?? []).some((vote) => vote.acteur === party && act.deliberations?.includes(vote.id));
  return [
    ...(actor?.siege === undefined ? [fill(words.siege, { name })] : []),
    ...(actor?.representantLegal?.fonction === undefined ? [fill(words.representant, { name })] : []),
    ...(isFrench(actor) && !voted ? [fill(words.deliberation, { name, id: act.id })] : []),
  ];
}

/** Texts that still say « À compléter », names of people aside: no piece needs those. */
function placeholders({ dossier }: PieceContext, words: MissingWords): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string' && isPlaceholder(value) && !/\.(representantLegal|contact)\.nom$/.test(path))
      found.push(fill(words.aCompleter, { path, value }));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${path}[${index + 1}]`);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(dossier, '');
  return found;
}
