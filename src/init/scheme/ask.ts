/** What a funding scheme asks of a new dossier, in words of the file (French) and key patterns; handed over by the command. */
export interface SchemeAsk {
  readonly id: string;
  readonly edition: string;
  /** Sentences under the headline: title, window, source, sections of the form. */
  readonly about: readonly string[];
  /** What may be asked for, as sentences: rate, floor, ceiling. */
  readonly amount: readonly string[];
  /** Euros, within the bounds of the scheme where it has any. */
  readonly exampleAmount: number;
  readonly conditions: readonly SchemeCondition[];
  /** Values of `thematiques`, the first for the example. */
  readonly themes: readonly string[];
  readonly pieces: readonly { readonly type: string; readonly compulsory: boolean; readonly cosigned: boolean }[];
}

export interface SchemeCondition {
  readonly id: string;
  readonly title: string;
  readonly reads: readonly { readonly key: string; readonly value?: string | number | boolean }[];
}

/** A node of the JSON Schema of the dossier, as far as examples are drawn from it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-aect-reference'?: string;
}
