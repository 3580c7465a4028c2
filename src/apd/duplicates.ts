import type { ApdLine } from '../base/figures.js';
import type { Path } from '../base/path.js';
import type { Rows } from '../base/rows.js';

/** Lines that a finding names at most: a portfolio copied twice would otherwise quote itself again and again. */
const SHOWN = 4;

/** Places of the table, a power of two: 2 MiB, whatever the number of lines. */
const PLACES = 1 << 21;

interface Repeat {
  readonly input: number;
  readonly versement: string;
  readonly path: Path;
  /** The lines that look alike. */
  readonly names: readonly string[];
}

/** The first lines that look alike, by name, and those that repeat the first one. */
interface Group {
  readonly first: readonly string[];
  readonly later: readonly (Omit<Repeat, 'names'> & { readonly name: string })[];
}

/**
 * Lines that look like one payment typed twice: same payer, day, amount and beneficiary, whatever the dossier. While lines come, only
 * a number drawn from each is noted: when no number came twice, no line is alike and none is read again.
 */
export class Duplicates {
  private noted: Uint8Array | undefined;
  private perhaps = false;

  add(line: ApdLine): void {
    if (line.date === null) return;
    this.noted ??= new Uint8Array(PLACES);
    const place = placeOf(likeness(line));
    if (this.noted[place] === 0) this.noted[place] = 1;
    else {
      this.noted[place] = 2;
      this.perhaps = true;
    }
  }

  /** Each later line, with the names of the lines it repeats. `lines` are those that were added. */
  *among(lines: Rows<ApdLine>): Generator<Repeat> {
    if (!this.perhaps) return;
    const groups = new Map<string, { first: string[]; later: Group['later'][number][] }>();
    for (const line of lines) {
      if (line.date === null) continue;
      const key = likeness(line);
      if (this.noted?.[placeOf(key)] !== 2) continue;
      const name = `${line.dossier}#${line.payment.id}`;
      const group = groups.get(key);
      if (!group) groups.set(key, { first: [name], later: [] });
      else {
        if (group.first.length <= SHOWN) group.first.push(name);
        group.later.push({ input: line.input, versement: line.payment.id, path: line.path, name });
      }
    }
    for (const group of groups.values()) yield* repeats(group);
  }
}

function* repeats({ first, later }: Group): Generator<Repeat> {
  for (const { name, ...line } of later) yield { ...line, names: first.length <= SHOWN ? first : [...first.slice(0, 1), name] };
}

function likeness({ payment, declarant, date }: ApdLine): string {
  return [declarant.siren ?? declarant.id, date, payment.amount, payment.currency, payment.operator.toLowerCase()].join('|');
}

/** FNV-1a: spreads texts over the table. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 21)) & (PLACES - 1);
}
