/**
 * Text that XML 1.0 can hold and that does not rewrite the line it stands in: no control character, lone surrogate, noncharacter
 * or mark of direction. No-break spaces stay as they are: Word knows them all.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ufeff]/g, '')
      .replace(/[\t\n\v\f\r\u2028\u2029 ]+/g, ' ')
  );
}

/** Of text that is printed; the list of the languages written from right to left is that of the scripts in use. */
export function isRightToLeft(lang: string): boolean {
  return /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i.test(lang);
}
