/** Columns of the label of a field, its indent included. */
const LABEL = 15;

/** Folds a text at spaces to a number of columns; no-break spaces hold. Every line begins with `indent`. */
export function fold(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** Texts beside a label, one below the other; nothing for none. */
export function field(label: string, texts: readonly string[], columns: number): string[] {
  return texts.map((text, index) => {
    const head = `   ${index === 0 ? label : ''}`.padEnd(LABEL);
    return head + fold(text, columns, ' '.repeat(LABEL)).trimStart();
  });
}
