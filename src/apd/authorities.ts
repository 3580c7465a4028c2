import type { ApdLine, Declarant } from '../base/figures.js';
import { keyOf } from './declarant.js';
import { Tally } from './tally.js';

/** The sums of each authority that pays a line of the year. */
export class Authorities {
  // A declaration and a dossier may name one authority in two ways, which the checks of transfers compare.
  private readonly tallies = new Map<Declarant, Tally>();
  private byKey: Map<string, Tally> | undefined;

  add(line: ApdLine): void {
    const tally = this.tallies.get(line.declarant) ?? new Tally();
    this.tallies.set(line.declarant, tally);
    tally.add(line);
    this.byKey = undefined;
  }

  /** Keys (`keyOf`) of those who pay. */
  get keys(): Iterable<string> {
    return this.joined().keys();
  }

  of(declarant: Declarant): Tally {
    return this.ofKey(keyOf(declarant));
  }

  ofKey(key: string): Tally {
    return this.joined().get(key) ?? new Tally();
  }

  /** The sums of all those that `matches` recognises. */
  where(matches: (declarant: Declarant) => boolean): Tally {
    const found = new Tally();
    for (const [declarant, tally] of this.tallies) if (matches(declarant)) found.join(tally);
    return found;
  }

  private joined(): Map<string, Tally> {
    if (this.byKey) return this.byKey;
    this.byKey = new Map();
    for (const [declarant, tally] of this.tallies) {
      const key = keyOf(declarant);
      const known = this.byKey.get(key);
      this.byKey.set(key, known ? sum(known, tally) : tally);
    }
    return this.byKey;
  }
}

function sum(one: Tally, other: Tally): Tally {
  const both = new Tally();
  both.join(one);
  both.join(other);
  return both;
}
