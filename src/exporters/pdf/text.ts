const NO_BREAK = '\u00a0';

/** Signs that never print: controls, marks of direction, joiners of words, soft hyphen, byte order mark, unassigned separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
const SILENT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * Text ready for layout: composed (NFC), one kind of space and one of no-break space, nothing that does not print.
 * U+202F, the French space of thousands, has no width in many fonts.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(SILENT, '')
    .replace(/[\u202f\u2007]/g, NO_BREAK)
    .replace(/[\t\n\v\f\r\u2028\u2029\u2000-\u2006\u2008-\u200a\u3000 ]+/g, ' ');
}

/** What French typography keeps on one line: `58 %`, `1 200 €`, `« mot »`, `n° 5`, `art. 3`, `31 décembre`. */
export function keepTogether(text: string): string {
  return text
    .replace(/ (?=[:;!?%€»])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
    .replace(/(?<=\b[Nn]°) (?=\d)/g, NO_BREAK)
    .replace(/(?<=\b(?:art|p|L|R|D)\.) (?=\d)/g, NO_BREAK)
    .replace(
      /(?<=\b(?:\d{1,2}|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
      NO_BREAK,
    );
}

/** Cuts a text after each space and after a hyphen between two letters; the pieces joined give the text back. */
export function cutAtBreaks(text: string): string[] {
  return text.split(/(?<= )|(?<=\p{L}{2}[-\u2010])(?=\p{L}{2})|(?<=[\u2014])(?=\p{L})/u);
}

/** Characters as a reader sees them: a letter with its marks is never cut. */
export function clusters(text: string): string[] {
  return text.match(/\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu) ?? [];
}
