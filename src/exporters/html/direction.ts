/** Languages written from right to left in their usual script. https://www.w3.org/International/questions/qa-scripts */
const LANGUAGES = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'mand', 'nkoo', 'rohg', 'samr', 'syrc', 'thaa']);

/** Whether a BCP 47 tag names a text that runs from right to left; a script in the tag decides. */
export function isRightToLeft(tag: string): boolean {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return script === undefined ? LANGUAGES.has(language) : SCRIPTS.has(script);
}
