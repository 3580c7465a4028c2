import stringWidth from 'string-width';

/** Columns of a printed page. */
export const WIDTH = 100;

export type Column = { readonly width: number; readonly align: 'left' | 'right' };

/** Cuts a text to a number of columns, with an ellipsis where something is lost. Wide scripts count double. */
function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Text padded to a number of columns. */
export function pad(text: string, { width, align }: Column): string {
  const cut = cutTo(text, width);
  const space = ' '.repeat(Math.max(0, width - stringWidth(cut)));
  return align === 'left' ? cut + space : space + cut;
}

/** One row, two spaces before it and one between its cells. */
export function row(cells: readonly string[], columns: readonly Column[]): string {
  return `  ${columns.map((column, index) => pad(cells[index] ?? '', column)).join(' ')}`.trimEnd();
}

/** Lines of at most `WIDTH` columns; the following ones are indented by `hang`. No-break spaces hold. */
export function wrap(text: string, indent: string, hang: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const glue = line === indent || line === hang ? '' : ' ';
    if (glue !== '' && stringWidth(line + glue + word) > WIDTH) {
      lines.push(line);
      line = hang + word;
    } else {
      line += glue + word;
    }
  }
  return [...lines, line].join('\n');
}
