import type { Kit, KitAttachment } from '../../base/kit.js';
import { isPlaceholder } from '../../dossier/placeholder.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';
import { textView } from './texts.js';

/** What a scheme asks for and where the dossier stands, then the texts to copy in the order of its form. */
export function kitView(context: PieceContext, kit: Kit | undefined): ViewValue {
  const attachments = (kit?.attachments ?? []).map((each) => attachmentView(context, kit, each));
  return {
    demande: kit !== undefined,
    id: kit?.id ?? null,
    titre: kit?.title ?? null,
    edition: kit?.edition ?? null,
    fenetre: kit?.windowText ?? null,
    etatFenetre: kit?.window ?? null,
    source: kit?.source ?? null,
    aVerifier: kit !== undefined && !kit.sure,
    verdict: kit?.verdict ?? null,
    verdictDit: kit?.verdictText ?? null,
    montants: [...(kit?.request ?? [])],
    note: kit?.note ?? null,
    refus: points(kit, true),
    aRegler: points(kit, false),
    pieces: attachments,
    manquantes: attachments.filter(({ etat, obligatoire }) => etat !== 'presente' && obligatoire === true).length,
    fichiers: (kit?.files ?? []).map(({ name, piece }) => ({ nom: name, piece })),
    ordre: kit?.order ?? null,
    get champs() {
      return (kit?.fields ?? []).map((field, index) => ({
        numero: index + 1,
        titre: field.title,
        ...textView(context, kit?.id, field),
        fichiers: filesOf(kit?.files ?? [], field.pieces),
      }));
    },
  };
}

function points(kit: Kit | undefined, refused: boolean): ViewValue[] {
  return (kit?.points ?? [])
    .filter((point) => point.refused === refused)
    .map(({ text, help, blocking }) => ({ texte: text, remede: help, bloquant: blocking }));
}

function filesOf(files: Kit['files'], pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) => files.filter((file) => file.piece === piece).map(({ name }) => name));
}

/** `presente`, `introuvable` (declared, but no such file), `aCosigner` (a second signature is asked for), `aSigner` (the kit makes its text), `manquante`. */
function attachmentView(context: PieceContext, kit: Kit | undefined, asked: KitAttachment): { readonly [key: string]: ViewValue } {
  const given = (context.dossier.piecesJointes ?? []).filter(({ type, fichier }) => type === asked.type && !isPlaceholder(fichier));
  const help = filesOf(kit?.files ?? [], asked.pieces);
  const cosigned = !asked.cosigned || given.some(({ cosignataire }) => cosignataire !== undefined);
  const lost = given.some(({ fichier }) => kit?.found?.has(fichier) === false);
  const there = lost ? 'introuvable' : cosigned ? 'presente' : 'aCosigner';
  const state = given.length > 0 ? there : asked.signed && help.length > 0 ? 'aSigner' : 'manquante';
  return {
    type: asked.type,
    obligatoire: asked.compulsory,
    etat: state,
    presents: given.map(({ fichier }) => fichier),
    fichiers: help,
  };
}
