import type { Ledger } from '../apd/ledger.js';
import type { ApdFinding, ApdLine } from '../base/figures.js';
import type { Path } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Span } from '../exporters/apd/json.js';

interface Placed extends ApdFinding {
  readonly span: Span;
}

/** Numbers noted of each line: its file, its number in the file, and the lines and columns of its two ends. */
const NOTED = 6;

/**
 * Lines and columns of the findings, worked out while the text of each dossier is at hand: it is not kept. A finding takes its place along
 * into the ledger. For what is only found at the end, six numbers are noted of each line, and declarations are kept: they are few.
 */
export class Spans {
  private readonly declarations = new Map<number, SourceDocument>();
  /** Of the lines of dossiers, in the order of the files. */
  private readonly noted: number[] = [];
  private document: SourceDocument | undefined;
  private starts: ReturnType<typeof lineStarts> | undefined;

  /** The file that the next rows come from; none for what is found at the end. */
  read(document: SourceDocument | undefined): void {
    this.document = document;
    this.starts = undefined;
  }

  hold(input: number, document: SourceDocument): void {
    this.declarations.set(input, document);
  }

  /** The ledger, whose findings bear their places. */
  over(ledger: Ledger): Ledger {
    const { lines, findings } = ledger;
    return {
      outOfPeriod: ledger.outOfPeriod,
      lines: {
        get length() {
          return lines.length;
        },
        [Symbol.iterator]: () => lines[Symbol.iterator](),
        push: (line) => {
          this.note(line);
          lines.push(line);
        },
      },
      findings: {
        get length() {
          return findings.length;
        },
        [Symbol.iterator]: () => findings[Symbol.iterator](),
        push: (finding) => findings.push(this.placed(finding)),
      },
    };
  }

  of(finding: ApdFinding): Span | undefined {
    return isPlaced(finding) ? finding.span : undefined;
  }

  private placed(finding: ApdFinding): ApdFinding | Placed {
    const { input, path, on } = finding;
    if (input === null) return finding;
    const declaration = this.declarations.get(input);
    const span = declaration
      ? spanIn(declaration, lineStarts(declaration.text), path, on)
      : this.document
        ? this.spanHere(this.document, path, on)
        : this.notedSpan(input, path);
    return span ? { ...finding, span } : finding;
  }

  private spanHere(document: SourceDocument, path: Path, on: 'key' | 'value'): Span {
    this.starts ??= lineStarts(document.text);
    return spanIn(document, this.starts, path, on);
  }

  private note({ input, path }: ApdLine): void {
    const [list, index] = path;
    if (!this.document || list !== 'versements' || typeof index !== 'number') return;
    const { start, end } = this.spanHere(this.document, path, 'value');
    this.noted.push(input, index, start.line, start.column, end.line, end.column);
  }

  /** Files come in the order of their numbers. */
  private notedSpan(input: number, [list, index]: Path): Span | undefined {
    if (list !== 'versements') return undefined;
    let low = 0;
    let high = this.noted.length / NOTED;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.noted[middle * NOTED] ?? 0) < input) low = middle + 1;
      else high = middle;
    }
    for (let at = low * NOTED; this.noted[at] === input; at += NOTED) {
      if (this.noted[at + 1] !== index) continue;
      const [line = 1, column = 1, endLine = 1, endColumn = 1] = this.noted.slice(at + 2, at + NOTED);
      return { start: { line, column }, end: { line: endLine, column: endColumn } };
    }
    return undefined;
  }
}

function isPlaced(finding: ApdFinding): finding is Placed {
  return 'span' in finding;
}

function spanIn(document: SourceDocument, starts: readonly number[], path: Path, on: 'key' | 'value'): Span {
  const [start, end] = document.rangeOf(path, on);
  return { start: positionOf(starts, start), end: positionOf(starts, end) };
}
