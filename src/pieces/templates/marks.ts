/**
 * Line marks: private-use characters that a compiled template prints at the start of each of its lines, so that a problem found in
 * the Markdown can name the line of the template. Values never hold them (`escapeValue`), and they are taken out before reading.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Lines of partials are shifted by this times the number of the file. */
const FILE_STRIDE = 100_000;

export function encodeLine(file: number, line: number): number {
  return file * FILE_STRIDE + line;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

export function decodeLine(encoded: number, files: readonly string[]): Place {
  return { file: files[Math.floor(encoded / FILE_STRIDE)] ?? files[0] ?? '', line: encoded % FILE_STRIDE || 1 };
}

/** A text of a template, with a mark at its start and after each line end; `line` is that of its first character. */
export function markLines(text: string, file: number, line: number): string {
  return text
    .split('\n')
    .map((part, index) => `${OPEN}${encodeLine(file, line + index)}${CLOSE}${part}`)
    .join('\n');
}

const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const LEADING = new RegExp(`^(?:${OPEN}\\d+${CLOSE})*${OPEN}(\\d+)${CLOSE}`);

/** The text without marks, and the place of each of its lines: the last mark before its first letter, else that of the line before. */
export function unmark(marked: string, files: readonly string[]): { readonly text: string; readonly places: readonly Place[] } {
  let last = 1;
  const places: Place[] = [];
  const lines = marked.split('\n').map((line) => {
    places.push(decodeLine(Number(LEADING.exec(line)?.[1] ?? last), files));
    last = Number([...line.matchAll(MARK)].at(-1)?.[1] ?? last);
    return line.replaceAll(MARK, '');
  });
  return { text: lines.join('\n'), places };
}
