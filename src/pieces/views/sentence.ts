/** A text that goes on a sentence: without its capital (an acronym keeps it) and its full stop. */
export function insideSentence(text: string): string {
  return text
    .trim()
    .replace(/\.$/, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
