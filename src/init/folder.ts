/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A folder name that every system takes: lower-case letters without accents, digits and hyphens, 50 characters at most. */
export function folderName(title: string | undefined): string {
  const slug = (title ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  if (slug === '') return 'dossier';
  return RESERVED.test(slug) ? `dossier-${slug}` : slug;
}

/** A path as one word of a command line, quoted when a shell would cut it; double quotes serve cmd too, single ones stop `$`. */
export function shellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{N}_./\\:@%+=-]+$/u.test(word)) return word;
  return /[$`"!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
