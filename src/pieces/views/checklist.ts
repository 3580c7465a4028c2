import { owesEngagementRepublicain } from '../../calculs/subventions.js';
import { isFrench } from '../../dossier/model.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';

type Attachment = NonNullable<PieceContext['dossier']['piecesJointes']>[number];

/** Why an attachment is expected: the template says it in words. */
type Reason = 'acte' | 'vote' | 'transmission' | 'subvention' | 'association' | 'outreMer' | 'securite' | 'budget' | 'calendrier';

interface Expected {
  readonly types: readonly Attachment['type'][];
  readonly actor?: string;
  readonly reason: Reason;
}

/** Statements and attachments that the dossier calls for, present or missing, then those that nothing calls for. */
export function checklistView(context: PieceContext): ViewValue {
  const { dossier } = context;
  const left = [...(dossier.piecesJointes ?? [])];
  const lines = expected(context).map(({ types, actor, reason }) => {
    const place = left.findIndex((piece) => types.includes(piece.type) && (actor === undefined || piece.acteur === actor));
    const found = place < 0 ? undefined : left.splice(place, 1)[0];
    return {
      type: found?.type ?? types[0] ?? null,
      emetteur: actor === undefined ? null : context.name(actor),
      motif: reason,
      ...shown(found),
    };
  });
  return {
    francais: context.dossier.acteurs.some((actor) => isFrench(actor)),
    attestations: statements(context),
    attendues: lines,
    manquantes: lines.filter((line) => !line.presente).length,
    autres: left.map((piece) => ({
      type: piece.type,
      emetteur: piece.acteur === undefined ? null : context.name(piece.acteur),
      ...shown(piece),
    })),
  };
}

function shown(piece: Attachment | undefined): {
  readonly presente: boolean;
  readonly date: string | null;
  readonly fichier: string | null;
} {
  return { presente: piece !== undefined, date: piece?.date ?? null, fichier: piece?.fichier ?? null };
}

/** Acts, votes and proofs that the dossier itself speaks of. What a funding scheme asks for beside stands with that scheme. */
function expected(context: PieceContext): Expected[] {
  const { dossier } = context;
  const lines: Expected[] = [];
  for (const act of dossier.conventions ?? []) {
    if (act.dateSignature === undefined) continue;
    const types: Attachment['type'][] = ['convention', 'accordCooperation', 'contratRelation', 'lettreIntention'];
    lines.push({ types: act.type === 'lettreIntention' ? ['lettreIntention'] : types, reason: 'acte' });
    if (act.dateTransmissionPrefet !== undefined) lines.push({ types: ['preuveTransmission'], reason: 'transmission' });
  }
  for (const vote of dossier.deliberations ?? [])
    if (isFrench(context.actor(vote.acteur))) lines.push({ types: ['deliberation'], actor: vote.acteur, reason: 'vote' });
  for (const subsidy of dossier.subventions ?? []) {
    if (subsidy.conventionAttributive !== undefined) lines.push({ types: ['conventionSubvention'], reason: 'subvention' });
    if (owesEngagementRepublicain(context.actor(subsidy.beneficiaire)))
      lines.push({ types: ['contratEngagementRepublicain'], actor: subsidy.beneficiaire, reason: 'association' });
  }
  if (dossier.outreMer?.autorisationRepublique !== undefined) lines.push({ types: ['autorisationPrealable'], reason: 'outreMer' });
  if (dossier.securite?.avisCentreCriseSoutien?.demande === true) lines.push({ types: ['avisSecurite'], reason: 'securite' });
  if ((dossier.candidatures ?? []).length > 0) {
    if (dossier.budget !== undefined) lines.push({ types: ['budgetPrevisionnel'], reason: 'budget' });
    if ((dossier.activites ?? []).length > 0) lines.push({ types: ['chronogramme'], reason: 'calendrier' });
  }
  return lines;
}

/** The four statements: `etat` is conforme, contraire, aVerifier or absente. */
function statements({ dossier }: PieceContext): ViewValue[] {
  const given = dossier.attestations;
  const plain = (['engagementsInternationaux', 'neutralite', 'nonIngerence'] as const).map((nom) => {
    const statement = given?.[nom];
    const etat = statement?.conforme === undefined ? 'absente' : statement.conforme ? 'conforme' : 'contraire';
    return { nom, etat, date: statement?.date ?? null, precision: given?.engagementsInternationaux?.fonction ?? null };
  });
  const screening = given?.mesuresRestrictives;
  const etats = { aucuneCorrespondance: 'conforme', correspondance: 'contraire', aVerifier: 'aVerifier' } as const;
  return [
    ...plain.map((line) => (line.nom === 'engagementsInternationaux' ? line : { ...line, precision: null })),
    {
      nom: 'mesuresRestrictives',
      etat: screening?.resultat === undefined ? 'absente' : etats[screening.resultat],
      date: screening?.date ?? null,
      precision: screening?.liste ?? null,
    },
  ];
}
