import { toPointer } from '../../base/path.js';
import type { SchemeEdition, SchemeReason, SchemeReport, SchemeStatus, SchemeVerdict } from '../../base/verdicts.js';
import { messageOf, type Voice } from './words.js';

/** The verdicts as JSON, for other programs: amounts in euros, keys as JSON pointers. */
export function verdictsToJson(report: SchemeReport, voice: Voice): string {
  const dispositifs = report.verdicts.map((verdict) => verdictOf(verdict, voice));
  return `${JSON.stringify({ version: 1, date: report.date, dispositifs }, null, 2)}\n`;
}

function verdictOf(verdict: SchemeVerdict, voice: Voice) {
  const { request } = verdict;
  const reasons = [...(verdict.applicable === null ? [] : [verdict.applicable]), ...verdict.raisons];
  return {
    id: verdict.id,
    titre: verdict.titre[voice.lang],
    famille: verdict.famille,
    edition: verdict.edition.id,
    verdict: verdict.verdict,
    fenetre: verdict.fenetre,
    ...editionOf(verdict.edition),
    demandeMax: euros(request?.amount),
    horsDePortee: request?.outOfReach ?? false,
    bornes: (request?.bounds ?? []).map(({ name, amount, data }) => ({
      nom: name,
      ...(typeof data.annee === 'string' ? { annee: Number(data.annee) } : {}),
      montant: euros(amount),
    })),
    planActuel: euros(request?.planned),
    raisons: reasons.map((reason) => reasonOf(reason, voice)),
    manquantes: verdict.manquantes.map(toPointer),
    pieces: verdict.pieces.map(({ type, compulsory, present }) => ({ type, obligatoire: compulsory, jointe: present })),
  };
}

function reasonOf(reason: SchemeReason, voice: Voice) {
  const { regle, resultat, gravite, confidence } = reason;
  return { regle, resultat, gravite, message: messageOf(reason, voice), confiance: confidence, chemins: reason.places.map(toPointer) };
}

function editionOf({ opens, closes, source, confidence, checked }: SchemeEdition) {
  return { ouvre: opens, ferme: closes, source, confiance: confidence, verifieLe: checked };
}

function euros(cents: number | null | undefined): number | null {
  return cents === null || cents === undefined ? null : cents / 100;
}

/** The schemes themselves, without a dossier. */
export function statusesToJson(statuses: readonly SchemeStatus[], date: string, { lang }: Voice): string {
  const dispositifs = statuses.map(({ id, titre, famille, current, editions }) => ({
    id,
    titre: titre[lang],
    famille,
    edition: current,
    fenetre: editions.find((edition) => edition.id === current)?.fenetre ?? 'inconnue',
    editions: editions.map((edition) => ({ id: edition.id, fenetre: edition.fenetre, ...editionOf(edition) })),
  }));
  return `${JSON.stringify({ version: 1, date, dispositifs }, null, 2)}\n`;
}
