import type { CodeEntry, CodeList } from '../../base/codes.js';

/** Codes for other programs: a contract of version 1. `texte` and `annee` are null when the search has none. */
export function codesToJson(list: CodeList, entries: readonly CodeEntry[], text: string | undefined, year: number | undefined): string {
  return json({
    version: 1,
    liste: list.id,
    titre: list.title,
    texte: text ?? null,
    annee: year ?? null,
    source:
      list.source === undefined
        ? null
        : { texte: list.source.text, url: list.source.url ?? null, verifieLe: list.source.checked, licence: list.source.licence ?? null },
    notes: list.notes,
    codes: entries.map(({ code, name, details, usual, write }) => ({
      code,
      nom: name,
      precisions: details,
      usuel: usual,
      ecriture: write ?? null,
    })),
  });
}

/** The names of the lists. `nombre` counts the codes that can be typed. */
export function listsToJson(lists: readonly CodeList[]): string {
  return json({
    version: 1,
    listes: lists.map(({ id, title, entries }) => ({
      liste: id,
      titre: title,
      nombre: entries.filter(({ write }) => write !== undefined).length,
    })),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
