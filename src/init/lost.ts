/** What a dossier read back from a PDF may have lost, by the names that the user knows. */
export interface Lost {
  /** Actors; the PDF carries no contact of theirs. */
  readonly contacts: readonly string[];
  /** Actors whose representative has a capacity and no name. */
  readonly representatives: readonly string[];
  /** Attached files that the dossier names. */
  readonly attachments: readonly string[];
}

/** Reads a value of any shape: what a PDF carries is not checked yet. */
export function lostIn(dossier: unknown): Lost {
  const actors = records(property(dossier, 'acteurs'));
  const nameOf = (actor: object): string => text(property(actor, 'nom')) ?? text(property(actor, 'id')) ?? '?';
  return {
    contacts: actors.filter((actor) => property(actor, 'contact') === undefined).map(nameOf),
    representatives: actors
      .filter((actor) => {
        const representative = property(actor, 'representantLegal');
        return representative !== undefined && property(representative, 'nom') === undefined;
      })
      .map(nameOf),
    attachments: records(property(dossier, 'piecesJointes')).flatMap((piece) => text(property(piece, 'fichier')) ?? []),
  };
}

function records(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.filter((item): item is object => item !== null && typeof item === 'object') : [];
}

function property(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
