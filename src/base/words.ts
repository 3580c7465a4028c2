/** The words of a finding in one language. `{name}` in `message` and `help` is filled with the data of the finding. */
export interface Words {
  /** The duty, as a sentence that holds when it is met. */
  readonly title: string;
  /** Why it matters and what follows from a failure. */
  readonly why: string;
  /** The fact. */
  readonly message: string;
  /** The remedy, with an example to copy. */
  readonly help: string;
  /** Short words that only this finding uses, by the names that its data give as `{ term }`. */
  readonly terms?: Readonly<Record<string, string>>;
}
