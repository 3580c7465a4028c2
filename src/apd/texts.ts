/**
 * Texts that outlive their file. A text cut from a file holds the whole file in memory for as long as it lives (V8 cuts from 13 characters
 * on without copying), and ten thousand dossiers would all stay: what a run keeps is copied, each text once.
 */
export class Texts {
  private readonly known = new Map<string, string>();

  keep(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const copy = text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
    this.known.set(copy, copy);
    return copy;
  }

  /** The same plain data with its texts copied. */
  keepAll<Value>(value: Value): Value {
    return this.copy(value) as Value;
  }

  private copy(value: unknown): unknown {
    if (typeof value === 'string') return this.keep(value);
    if (Array.isArray(value)) return value.map((item) => this.copy(item));
    if (value === null || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) copy[key] = this.copy(item);
    return copy;
  }
}
