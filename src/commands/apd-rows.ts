import type { ApdLine, Part } from '../base/figures.js';

type PackedPart = Omit<Part, 'weight'> & { readonly weight: string };
type PackedLine = Omit<ApdLine, 'figures'> & {
  readonly figures: (Omit<NonNullable<ApdLine['figures']>, 'parts'> & { readonly parts: readonly PackedPart[] }) | null;
};

/** A line as JSON can hold it: exact weights are written as digits. */
export const packedLines = {
  pack: (line: ApdLine): PackedLine => {
    const { figures } = line;
    if (figures === null) return { ...line, figures };
    return { ...line, figures: { ...figures, parts: figures.parts.map((part) => ({ ...part, weight: String(part.weight) })) } };
  },
  unpack: (line: PackedLine): ApdLine => {
    const { figures } = line;
    if (figures === null) return { ...line, figures };
    // A group that is undefined has no key in JSON.
    const parts = figures.parts.map((part) => ({ ...part, group: part.group, weight: BigInt(part.weight) }));
    return { ...line, figures: { ...figures, parts } };
  },
};
