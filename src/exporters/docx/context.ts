import type { ILevelsOptions } from 'docx';

/** What grows while a document is written: numbers are given in order, never at random, so that the bytes stay the same. */
export class Registry {
  readonly #numberings: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];
  readonly #bullets = new Map<string, string>();
  #drawings = 0;
  #links = 0;
  #bookmarks = 0;

  get numberings(): readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] {
    return this.#numberings;
  }

  /**
   * The reference of a list. A numbered one has its own, or it would go on with the numbers of the one before; those of bullets share one
   * for each `look`. The library finds references by their text in the whole document: they begin with a character that `cleanText` drops.
   */
  numbering(levels: readonly ILevelsOptions[], look?: string): string {
    const known = look === undefined ? undefined : this.#bullets.get(look);
    if (known !== undefined) return known;
    const reference = `\ufdd0${this.#numberings.length + 1}`;
    this.#numberings.push({ reference, levels });
    if (look !== undefined) this.#bullets.set(look, reference);
    return reference;
  }

  drawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  link(): string {
    this.#links += 1;
    return `Link${this.#links}`;
  }

  bookmark(): number {
    this.#bookmarks += 1;
    return this.#bookmarks;
  }
}

/** Where a block stands. Widths and indents in twips. */
export interface Context {
  readonly registry: Registry;
  readonly lang: string;
  readonly width: number;
  readonly indent: number;
  /** Style of paragraphs; the body text when absent. */
  readonly style?: string;
  /** Depth of lists around. */
  readonly depth: number;
}
