import type { Path } from '../base/path.js';
import type { FactDatum } from '../base/verdicts.js';
import { isPlaceholder } from '../dossier/placeholder.js';
import { elements, find } from './keys.js';
import { all, answerOf, type Outcome, outcome, unknown } from './outcome.js';
import type { Condition } from './scheme.js';
import type { Subject } from './subject.js';

/** The place that a pattern names, for keys whose lists are empty. */
function placeOf(pattern: string): Path {
  return pattern.split('.').map((step) => step.replace('[]', ''));
}

/** `present`: filled everywhere; explicitly empty somewhere is a no, absent is not. */
export function presentCondition({ dossier }: Subject, pattern: string): Outcome {
  const { values, absent } = find(dossier, pattern);
  const empty = values.filter(({ value }) => isExplicitlyEmpty(value));
  if (empty.length > 0) return outcome('non', { places: empty.map(({ path }) => path) });
  if (absent.length > 0) return unknown(...absent);
  if (values.length === 0) return outcome('non', { places: [placeOf(pattern)] });
  return outcome('oui', { places: values.map(({ path }) => path) });
}

function isExplicitlyEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'string') return value.trim() === '' || value === 'sansObjet';
  return value === false;
}

/** `egal`, `parmi`: the value is one of those. */
export function amongCondition({ dossier }: Subject, pattern: string, wanted: readonly unknown[]): Outcome {
  const { values, absent } = find(dossier, pattern);
  const wrong = values.filter(({ value }) => !wanted.includes(value));
  if (wrong.length > 0) {
    return outcome('non', {
      facts: [{ name: 'valeur', data: { valeur: { list: wrong.map(({ value }) => say(value)) } } }],
      places: wrong.map(({ path }) => path),
    });
  }
  if (absent.length > 0 || values.length === 0) return unknown(...(absent.length > 0 ? absent : [placeOf(pattern)]));
  return outcome('oui', { places: values.map(({ path }) => path) });
}

/** `contient`: the list holds so many of the values. What is still absent could hold them too. */
export function holdsCondition(
  { dossier }: Subject,
  { chemin, valeurs, auMoins = 1 }: Extract<Condition, { contient: unknown }>['contient'],
): Outcome {
  const { values, absent } = elements(dossier, chemin);
  const holding = values.filter(({ value }) => typeof value === 'string' && valeurs.includes(value));
  const places = holding.length > 0 ? holding.map(({ path }) => path) : [placeOf(chemin)];
  if (new Set(holding.map(({ value }) => value)).size >= auMoins) return outcome('oui', { places });
  return absent.length > 0 ? unknown(...absent) : outcome('non', { places: [placeOf(chemin)] });
}

/** `inclus`: every element is one of the values. */
export function includedCondition({ dossier }: Subject, { chemin, valeurs }: Extract<Condition, { inclus: unknown }>['inclus']): Outcome {
  const { values, absent } = elements(dossier, chemin);
  const other = values.filter(({ value }) => typeof value !== 'string' || !valeurs.includes(value));
  if (other.length > 0) {
    return outcome('non', {
      facts: [{ name: 'valeur', data: { valeur: { list: other.map(({ value }) => say(value)) } } }],
      places: other.map(({ path }) => path),
    });
  }
  return absent.length > 0 ? unknown(...absent) : outcome('oui', { places: [placeOf(chemin)] });
}

function say(value: unknown): FactDatum {
  return typeof value === 'number' ? value : String(value);
}

/** `piece`: an attachment of one of the types, cosigned where asked. */
export function attachmentCondition(
  { dossier, calculs }: Subject,
  { type, acteurs, cosignee }: Extract<Condition, { piece: unknown }>['piece'],
): Outcome {
  const pieces = dossier.piecesJointes;
  if (pieces === undefined) return unknown(['piecesJointes']);
  const answers = pieces.flatMap((piece, index): Outcome[] => {
    if (!type.includes(piece.type)) return [];
    const parts: Outcome[] = [outcome('oui', { places: [['piecesJointes', index]] })];
    // Written in advance, without its file yet.
    if (isPlaceholder(piece.fichier)) parts.push(unknown(['piecesJointes', index, 'fichier']));
    if (cosignee === true && piece.cosignataire === undefined) parts.push(unknown(['piecesJointes', index, 'cosignataire']));
    if (acteurs !== undefined) {
      const role = calculs.acteur(piece.acteur)?.role;
      parts.push(role === undefined ? unknown(['piecesJointes', index, 'acteur']) : outcome(answerOf(acteurs.includes(role))));
    }
    return [all(parts)];
  });
  const yes = answers.find(({ answer }) => answer === 'oui');
  if (yes !== undefined) return yes;
  const doubt = answers.filter(({ answer }) => answer === 'inconnu');
  if (doubt.length > 0) return unknown(...doubt.flatMap(({ missing }) => missing));
  return outcome('non', {
    facts: [{ name: 'piece.absente', data: { types: { list: type.map((each) => ({ term: `piece.${each}` })) } } }],
    places: [['piecesJointes']],
  });
}
