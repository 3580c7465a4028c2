/** Signs that no reader should get: controls, forced directions, byte order marks, what neither HTML nor XML may hold. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu;

/** Text that any reader of HTML or XML takes, on one line. A half of a pair of code units becomes a sign that shows the loss. */
function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(FORBIDDEN, '')
    .replace(/[\t\n\f\r\u2028\u2029]+/g, ' ');
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** A string of CSS with its quotes, safe inside a `style` element: only letters, digits and spaces stand as they are. */
export function cssString(text: string): string {
  return `"${cleanText(text).replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/** The address of a link that leads somewhere for any reader and runs nothing; undefined for all others. */
export function publicAddress(href: string): string | undefined {
  const address = cleanText(href).trim();
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]+@)/i.test(address) ? address : undefined;
}
