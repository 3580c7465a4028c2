/** One finding that a dossier of `ko/` announces: `rule severity line`, with the column where the announcement gives one. */
interface Announced {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
}

const MARK = /# attendu: ([a-z-]+)(?: (error|warning|info))?\s*$/;

/**
 * What a faulty dossier announces in its comments: `# attendu: rule [severity]`, at the end of the faulty line, or alone on the
 * line before it where no comment can stand. The severity is `error` where none is written.
 */
export function announced(text: string): Announced[] {
  const found: Announced[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, rule, severity = 'error'] = MARK.exec(line) ?? [];
    if (rule === undefined) continue;
    const alone = /^\s*#/.test(line);
    found.push({ rule, severity, line: index + (alone ? 2 : 1) });
  }
  return found;
}
