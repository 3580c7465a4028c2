/** Words of the scaffold for what nobody has told yet; legal in a draft, reported once the dossier is ready. */
export const TO_COMPLETE = 'À compléter';

/** Explanations: `# ` and a sentence, one a line, at the indentation of what they explain. */
export function notes(indent: number, ...sentences: readonly string[]): string[] {
  return sentences.map((sentence) => `${' '.repeat(indent)}# ${sentence}`);
}

/**
 * Lines that do not count until their `#` is removed. The `#` touches the word and stands at the indentation of the first line,
 * so that removing it, and nothing else, puts every line in its place: `  #siege: …`, `  #codeOfficiel:`, `  #  type: siren`.
 */
export function example(...lines: readonly string[]): string[] {
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => `${line.slice(0, indent)}#${line.slice(indent)}`);
}

/** The lines as they are when they say what the user answered, an example otherwise. */
export function liveOrExample(live: boolean, ...lines: readonly string[]): string[] {
  return live ? [...lines] : example(...lines);
}

/** A headline that the eye finds while scrolling. */
export function headline(title: string): string[] {
  return ['', `# ── ${title} ${'─'.repeat(Math.max(3, 74 - title.length))}`];
}
