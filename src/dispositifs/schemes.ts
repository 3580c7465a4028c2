import type { IsoDate } from '../base/dates.js';
import files from './generated/schemes.js';
import { resolveSchemes } from './resolve.js';
import type { CommonFile, Scheme, SchemeFile } from './scheme.js';

let resolved: readonly Scheme[] | undefined;

/** Every scheme of `data/dispositifs`, held against its schema when the program was built. */
export function allSchemes(): readonly Scheme[] {
  resolved ??= resolveSchemes(files as readonly (SchemeFile | CommonFile)[]);
  return resolved;
}

/** The day of the last check of the data: what a list without a dossier is dated by. */
export function schemesCheckedOn(): IsoDate {
  return (
    allSchemes()
      .map(({ verifieLe }) => verifieLe)
      .sort()
      .at(-1) ?? ''
  );
}
