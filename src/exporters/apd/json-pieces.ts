/** A value as `JSON.stringify(value, null, 2)` writes it `depth` levels down. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/**
 * The text of `JSON.stringify(object, null, 2)`, one key after the other and, for the values that are generators, one item after the
 * other: none of them stands whole in memory.
 */
export function* jsonPieces(entries: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(entries)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (isGenerator(value)) yield* items(value);
    else yield indented(value, 1);
    before = ',\n';
  }
  yield '\n}\n';
}

function* items(values: Iterable<unknown>): Generator<string> {
  let before = '[\n    ';
  for (const value of values) {
    yield before + indented(value, 2);
    before = ',\n    ';
  }
  yield before === '[\n    ' ? '[]' : '\n  ]';
}

function isGenerator(value: unknown): value is Generator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;
}
