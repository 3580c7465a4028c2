/** One code that a dossier may bear, in one language. */
export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** What the name does not say: hint, income group, coefficient… Short texts, the most useful first. */
  readonly details: readonly string[];
  /** Other texts that find it: name in the other language, acronym, ISO alpha-3. Not printed. */
  readonly aliases: readonly string[];
  /** Usual in decentralised co-operation. */
  readonly usual: boolean;
  /** What to type in the dossier; undefined for a heading, which only gathers codes. */
  readonly write: string | undefined;
}

/** A code that exists but that a new declaration refuses. */
export interface ClosedCode {
  readonly code: string;
  readonly name: string;
  readonly replacedBy?: string;
}

/** A nomenclature, ready to be searched and printed. */
export interface CodeList {
  readonly id: string;
  readonly title: string;
  /** Sentences printed under the codes: where they go in the dossier, what scores mean. */
  readonly notes: readonly string[];
  /** A sentence for the whole list, not for a search in it. */
  readonly wholeNote?: string;
  readonly entries: readonly CodeEntry[];
  /** Codes that no list shows: withdrawn, or kept for other statistics. */
  readonly closed: readonly ClosedCode[];
  /** Found by a search, but left out of the whole list: countries that receive no aid. */
  readonly asides: readonly CodeEntry[];
  /** Undefined for the words of the model of dossiers itself. */
  readonly source: CodeSource | undefined;
}

/** Where a list comes from and the day it was checked. */
export interface CodeSource {
  readonly text: string;
  readonly url?: string;
  readonly checked: string;
  readonly licence?: string;
}
