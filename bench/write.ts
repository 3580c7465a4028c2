/** A value as the text of a dossier, written block by block the way people write it; the library is not needed to measure it. */
export function write(value: Readonly<Record<string, unknown>>): string {
  return entries(value, '').join('\n').concat('\n');
}

function entries(value: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    if (Array.isArray(inner)) {
      if (inner.every((item) => typeof item !== 'object')) return [`${indent}${key}: [${inner.map(scalar).join(', ')}]`];
      return [`${indent}${key}:`, ...inner.flatMap((item) => listItem(item as Record<string, unknown>, `${indent}  `))];
    }
    if (typeof inner === 'object' && inner !== null)
      return [`${indent}${key}:`, ...entries(inner as Record<string, unknown>, `${indent}  `)];
    if (typeof inner === 'string' && inner.length > 80) return [`${indent}${key}: >-`, ...wrapped(inner, `${indent}  `)];
    return [`${indent}${key}: ${scalar(inner)}`];
  });
}

function listItem(item: Readonly<Record<string, unknown>>, indent: string): string[] {
  const [first = '', ...rest] = entries(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Quotes only where a plain text would read as something else. */
function scalar(value: unknown): string {
  if (typeof value !== 'string' || /^\d{4}-\d{2}(-\d{2})?$/.test(value)) return String(value);
  return /^[\d"'>|@%&*!?{[-]|[,:#]|^(true|false|null)$/.test(value) ? `"${value}"` : value;
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > 90) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`);
}
