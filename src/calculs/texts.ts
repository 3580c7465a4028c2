import type { Path } from '../base/path.js';

/** A text of the dossier, and the way to it. */
export class Text {
  constructor(
    readonly value: string,
    private readonly step: string | number,
    private readonly up: Trail | undefined,
  ) {}

  /** Spelt out on demand: thousands of texts are looked at, and few are reported. */
  get path(): Path {
    const path = [this.step];
    for (let trail = this.up; trail !== undefined; trail = trail.up) path.push(trail.step);
    return path.reverse();
  }
}

interface Trail {
  readonly step: string | number;
  readonly up: Trail | undefined;
}

/** All texts of a value, in its order. */
export function textsOf(value: object): readonly Text[] {
  const texts: Text[] = [];
  gather(value, undefined, texts);
  return texts;
}

function gather(container: object, up: Trail | undefined, texts: Text[]): void {
  if (Array.isArray(container)) {
    for (let index = 0; index < container.length; index += 1) add(container[index], index, up, texts);
  } else {
    for (const key in container) add((container as Record<string, unknown>)[key], key, up, texts);
  }
}

function add(value: unknown, step: string | number, up: Trail | undefined, texts: Text[]): void {
  if (typeof value === 'string') texts.push(new Text(value, step, up));
  else if (value !== null && typeof value === 'object') gather(value, { step, up }, texts);
}
