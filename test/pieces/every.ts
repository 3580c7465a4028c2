import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/model.js';
import { type PieceName, pieceRule, type Subject } from '../../src/pieces/applies.js';
import { type BuiltPiece, buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';

const ROOT = new URL('../../examples/', import.meta.url);

/** Names of all examples that are dossiers. */
export const DOSSIERS: readonly string[] = readdirSync(ROOT)
  .filter((name) => existsSync(new URL(`${name}/dossier.yaml`, ROOT)))
  .sort();

export function dossierOf(name: string): Dossier {
  return parse(readFileSync(new URL(`${name}/dossier.yaml`, ROOT), 'utf8')) as Dossier;
}

export async function buildFrom(piece: PieceName, dossier: Dossier, subject: Subject): Promise<BuiltPiece> {
  const template = await loadTemplate(piece, 'fr');
  if (template === undefined) throw new Error(`no template ${piece}`);
  const built = buildPiece({ name: piece, template, dossier, lang: 'fr', date: dossier.identification.dateMiseAJour, subject });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

/** The first copy of a piece, which must apply. */
export async function firstCopy(piece: PieceName, dossier: Dossier): Promise<BuiltPiece> {
  const [subject] = pieceRule(piece).copies(dossier);
  if (subject === undefined) throw new Error(`${piece} does not apply`);
  return buildFrom(piece, dossier, subject);
}
