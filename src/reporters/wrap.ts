import stringWidth from 'string-width';

/** Folds a text at spaces; no-break spaces hold. Lines after the first begin with `indent`. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(candidate) > columns) {
      lines.push(line.trimEnd());
      line = indent + word;
    } else {
      line = candidate;
    }
  }
  lines.push(line);
  return lines.join('\n');
}
