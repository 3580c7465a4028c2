/** « À compléter » at the start of a text is legal in a draft and says that the value is not known yet. Case and accent do not count. */
export function isPlaceholder(value: string): boolean {
  return /^[àa]\s+compléter/i.test(value.trim().normalize('NFC'));
}
