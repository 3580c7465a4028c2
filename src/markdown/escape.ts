/**
 * Text into Markdown and back. Two escapes: the readable one of the writer (backslashes, where the place is known),
 * and the one of values set into a template (numeric references, safe wherever the author puts them).
 */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Character references (`&#42;`, `&#x2a;`, `&amp;`…) into characters; an unknown one stays as it is. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A run of text as Markdown. Line ends and rare spaces become references, so that nothing is lost and no line starts inside it. */
export function escapeText(text: string): string {
  return text
    .replace(/&(?=#?\w+;)|!(?=\[|$)|[\\`*[\]<>|~]/g, (character) => `\\${character}`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/[^\S \u00a0\u202f]|\0/g, reference);
}

/** What would be read as the start of a block (list, heading, table…) at the start of a line. */
export function escapeLineStart(markdown: string): string {
  return markdown.replace(/^[-+=#:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Spaces at either end, which Markdown would drop. */
export function keepEdges(markdown: string): string {
  return markdown.replace(/^\s+|\s+$/g, (spaces) => [...spaces].map(reference).join(''));
}

/**
 * A value of the dossier set into a template. Safe at the start of a line, inside a cell, an attribute or an alternative text:
 * it can never open a heading, a list, a table, a directive, a link or HTML. White space becomes single spaces.
 */
export function escapeValue(value: string): string {
  return value
    .replace(/[\p{Co}\p{Cs}\0]/gu, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&"'#!(){}=+:@^$]|--|^-|^\d+(?=[.)])/g, (match) => [...match].map(reference).join(''));
}
