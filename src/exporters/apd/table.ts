import stringWidth from 'string-width';

/** Columns of a printed page. */
export const WIDTH = 100;

export type Column = { readonly width: number; readonly align: 'left' | 'right' };

/** Basic Latin to Latin Extended-B and the usual typographic signs: one column each, and no need of the library. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f\u20ac\u2190-\u2193\u2212]*$/;

function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** A name typed over several lines is printed on one. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ');
}

/** Cuts a text to a number of columns, with an ellipsis where something is lost. Wide scripts count double. */
function cutTo(whole: string, width: number): string {
  const text = oneLine(whole);
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Text padded to a number of columns. A right-hand column holds amounts: they are never cut. */
export function pad(text: string, { width, align }: Column): string {
  const cut = align === 'left' ? cutTo(text, width) : text;
  const space = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return align === 'left' ? cut + space : space + cut;
}

/** One row, two spaces before it and one between its cells. */
export function row(cells: readonly string[], columns: readonly Column[]): string {
  return `  ${columns.map((column, index) => pad(cells[index] ?? '', column)).join(' ')}`.trimEnd();
}

/** French signs stay with their word at the end of a line. */
function glued(text: string): string {
  return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?%€](?: |$|[.,)\]]))/g, '\u00a0');
}

/** Lines of at most so many columns; the following ones are indented by `hang`. No-break spaces hold. */
export function wrap(text: string, indent: string, hang: string, width = WIDTH): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of glued(oneLine(text)).split(' ')) {
    const glue = line === indent || line === hang ? '' : ' ';
    if (glue !== '' && widthOf(line + glue + word) > width) {
      lines.push(line);
      line = hang + word;
    } else {
      line += glue + word;
    }
  }
  return [...lines, line].join('\n');
}
