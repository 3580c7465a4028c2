import type { ApdRun } from '../apd/run.js';
import type { ApdFinding } from '../base/figures.js';
import { type Path, toPointer } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Span } from '../exporters/apd/json.js';

/**
 * Lines and columns of the findings, worked out while the text of each dossier is at hand: it is not kept. Declarations are few and are
 * kept, for what is only found at the end.
 */
export class Spans {
  private readonly spans = new Map<string, Span>();
  private readonly declarations = new Map<number, SourceDocument>();
  private findings = 0;
  private lines = 0;

  hold(input: number, document: SourceDocument): void {
    this.declarations.set(input, document);
  }

  /** Places what the dossier just read has given: its findings, and its lines for what is only found at the end. */
  place(document: SourceDocument, run: ApdRun): void {
    let starts: ReturnType<typeof lineStarts> | undefined;
    const keep = (input: number | null, path: Path, on: 'key' | 'value'): void => {
      if (input === null || this.declarations.has(input)) return;
      starts ??= lineStarts(document.text);
      this.spans.set(keyOf(input, path, on), spanIn(document, starts, path, on));
    };
    for (const { input, path, on } of run.findings.slice(this.findings)) keep(input, path, on);
    for (const { input, path } of run.lines.slice(this.lines)) keep(input, path, 'value');
    this.findings = run.findings.length;
    this.lines = run.lines.length;
  }

  of({ input, path, on }: ApdFinding): Span | undefined {
    if (input === null) return undefined;
    const declaration = this.declarations.get(input);
    return declaration ? spanIn(declaration, lineStarts(declaration.text), path, on) : this.spans.get(keyOf(input, path, on));
  }
}

function spanIn(document: SourceDocument, starts: readonly number[], path: Path, on: 'key' | 'value'): Span {
  const [start, end] = document.rangeOf(path, on);
  return { start: positionOf(starts, start), end: positionOf(starts, end) };
}

function keyOf(input: number, path: Path, on: 'key' | 'value'): string {
  return `${input} ${on} ${toPointer(path)}`;
}
