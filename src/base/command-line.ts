/** What a place of the command line takes: one of these words, several of them between commas, a path, or anything. */
export type Takes =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'text' };

export interface OptionNode {
  /** `--format`, or `--help` and `-h`. */
  readonly names: readonly string[];
  readonly does: string;
  /** Undefined for a switch. */
  readonly takes: Takes | undefined;
}

export interface ArgumentNode {
  readonly name: string;
  readonly does: string;
  /** It takes all that is left. */
  readonly many: boolean;
  readonly takes: Takes;
}

export interface CommandNode {
  readonly name: string;
  readonly does: string;
  /** Those of the program among them: they are understood everywhere. */
  readonly options: readonly OptionNode[];
  readonly arguments: readonly ArgumentNode[];
}

/** The whole command line, as the shells are told of it. */
export interface CommandLine {
  readonly name: string;
  /** First lines of a script, without comment signs. */
  readonly notice: readonly string[];
  /** Understood before a command too. */
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
}
