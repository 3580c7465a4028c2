import { type FilingKey, missingForFiling } from '../dossier/filing.js';
import { type Convention, isAct, isFrench } from '../dossier/model.js';
import { isPlaceholder } from '../dossier/placeholder.js';
import { missing as wordsEn } from '../locales/en/missing.js';
import { type MissingWords, missing as wordsFr } from '../locales/fr/missing.js';
import { fill, type PieceContext } from './context.js';

/** What the dossier lacks for a piece, as sentences that name the key and the remedy. Empty: the piece is complete. */
export function missingFor(context: PieceContext, act: Convention | undefined, piece: string): string[] {
  const words = context.lang === 'fr' ? wordsFr : wordsEn;
  const draft = context.dossier.identification.etat === 'brouillon' ? [words.brouillon] : [];
  const specific =
    piece === 'convention'
      ? missingInAct(context, act, words)
      : piece === 'presentation'
        ? missingForFiling(context.dossier).map((key) => missingKey(words, key))
        : [];
  return [...draft, ...specific, ...placeholders(context, words)];
}

function missingKey(words: MissingWords, key: FilingKey): string {
  const [what, example] = words.keys[key];
  const sentence = fill(words.cle, { what, key, example });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function missingInAct(context: PieceContext, act: Convention | undefined, words: MissingWords): string[] {
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
