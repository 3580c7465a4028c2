import type { Path } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import type { Range } from '../document/places.js';

/** One change of the text: what stands at `range` becomes `replacement`. It neither adds nor takes away lines. */
export interface Edit {
  /** The value that the change is about. */
  readonly path: Path;
  readonly range: Range;
  readonly replacement: string;
}

/**
 * A slip that can be mended without asking: the text itself says what was meant. Edits do not overlap, and a text that they mended
 * holds nothing more for the repair.
 */
export interface Repair {
  readonly name: string;
  find(document: SourceDocument): readonly Edit[];
}
