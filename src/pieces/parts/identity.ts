import type { KeyValues, Table } from '../../base/blocks.js';
import { toCents } from '../../base/money.js';
import { fill, type PieceContext } from '../context.js';
import { keyValues, table } from '../tables.js';
import { add } from '../totals.js';

export function identity(context: PieceContext): KeyValues | null {
  const { dossier, words, lead } = context;
  const { identification, calendrier, budget } = dossier;
  const code = lead?.codeOfficiel;
  return keyValues(words.captions.identite, [
    [words.labels.reference, identification.reference],
    [words.labels.acronyme, identification.acronyme],
    [words.labels.typeDossier, context.label('typeDossier', dossier.typeDossier)],
    [words.labels.natureAction, context.label('natureAction', identification.natureAction)],
    [words.labels.chefDeFile, lead?.nom],
    [
      words.labels.codeOfficiel,
      code?.valeur === undefined ? undefined : `${context.label('typeCode', code.type ?? 'autre')} ${code.valeur}`,
    ],
    [words.labels.siege, lead?.siege],
    [
      words.labels.contact,
      [lead?.contact?.fonction, lead?.contact?.courriel, lead?.contact?.telephone].filter((each) => each !== undefined).join(', '),
    ],
    [words.labels.duree, period(context, calendrier)],
    [
      words.labels.cout,
      budget?.depenses === undefined ? undefined : context.amount(add(budget.depenses.flatMap((line) => line.parAnnee.map(toCents)))),
    ],
    [words.labels.thematiques, (dossier.thematiques ?? []).map((each) => context.label('thematiques', each)).join(', ')],
    [words.labels.ouvrages, (dossier.typesOuvrage ?? []).map((each) => context.label('typesOuvrage', each)).join(', ')],
    [words.labels.miseAJour, context.day(identification.dateMiseAJour)],
  ]);
}

function period(context: PieceContext, calendar: { readonly debut?: string; readonly fin?: string } | undefined): string | undefined {
  if (calendar?.debut === undefined || calendar.fin === undefined) return undefined;
  return fill(context.words.years, { start: context.day(calendar.debut), end: context.day(calendar.fin) });
}

export function partners(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.partenaires,
    [[heads.organisme], [heads.statut], [heads.role]],
    context.dossier.acteurs.map((actor) => ({ cells: [actor.nom, context.status(actor), context.label('role', actor.role)] })),
  );
}

export function expectations(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.attentes,
    [[heads.partie], [heads.attend], [heads.apporte]],
    (context.dossier.partenariat?.attentes ?? []).map((line) => ({
      cells: [context.name(line.acteur), line.attend ?? '', line.apporte ?? ''],
    })),
  );
}

/** Acts with the partner, then votes, each with its date and the day it was sent to the State's representative. */
export function acts(context: PieceContext): Table | null {
  const { heads, captions, labels } = context.words;
  const conventions = (context.dossier.conventions ?? []).map(
    (act) => [context.label('forme', act.type), act.parties, act.dateSignature, act.dateTransmissionPrefet] as const,
  );
  const votes = (context.dossier.deliberations ?? []).map(
    (vote) =>
      [
        `${fill(labels.deliberationDe, { name: context.name(vote.acteur) })}${vote.numero === undefined ? '' : ` (${vote.numero})`}`,
        undefined,
        vote.date,
        vote.dateTransmission,
      ] as const,
  );
  return table(
    captions.actes,
    [[heads.acte], [heads.date], [heads.transmission]],
    [...conventions, ...votes].map(([name, parties, date, sent]) => ({
      cells: [
        parties === undefined ? name : `${name.charAt(0).toLocaleUpperCase(context.lang)}${name.slice(1)} – ${context.names(parties)}`,
        context.day(date),
        context.day(sent),
      ],
    })),
  );
}

export function places(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.localisation,
    [[heads.lieu], [heads.pays], [heads.part, 'right']],
    (context.dossier.localisation ?? []).map((place) => ({
      cells: [place.lieu ?? context.country(place.pays), context.country(place.pays), context.percent(place.part)],
    })),
  );
}

export function beneficiaries(context: PieceContext): KeyValues | null {
  const { beneficiaires } = context.dossier;
  const { labels, captions } = context.words;
  const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : context.number(value));
  const percent = (value: number | undefined): string | undefined => (value === undefined ? undefined : context.percent(value));
  return keyValues(captions.beneficiaires, [
    [labels.directs, number(beneficiaires?.directs)],
    [labels.indirects, number(beneficiaires?.indirects)],
    [labels.femmes, percent(beneficiaires?.femmesPourcent)],
    [labels.jeunes, percent(beneficiaires?.jeunesPourcent)],
    [labels.description, beneficiaires?.description],
  ]);
}

export function attachments(context: PieceContext): Table | null {
  const { heads, captions } = context.words;
  return table(
    captions.pieces,
    [[heads.piece], [heads.emetteur], [heads.date], [heads.fichier]],
    (context.dossier.piecesJointes ?? []).map((piece) => ({
      cells: [context.label('typePiece', piece.type), context.name(piece.acteur), context.day(piece.date), piece.fichier],
    })),
  );
}
