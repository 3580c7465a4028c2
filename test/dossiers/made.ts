import { exampleText } from '../document/mutants.js';

/** A faulty file that cannot be kept in the repository as a text, made from the agreement of Blitta. */
interface Made {
  readonly name: string;
  content(): string | Buffer;
  readonly rule: string;
  /** `line:column` of the finding. */
  readonly at: string;
}

const text = exampleText('convention-blitta');
const replaced = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the example no longer contains ${from}`);
  return text.replace(from, to);
};
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

export const MADE: readonly Made[] = [
  { name: 'UTF-16 with its mark', content: () => Buffer.from(`\ufeff${text}`, 'utf16le'), rule: 'encodage', at: '1:1' },
  { name: 'UTF-16 without mark', content: () => Buffer.from(text, 'utf16le'), rule: 'encodage', at: '1:1' },
  { name: 'big-endian UTF-16', content: () => swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), rule: 'encodage', at: '1:1' },
  { name: 'Windows-1252', content: () => Buffer.from(text.replace(/[–’]/g, '-'), 'latin1'), rule: 'encodage', at: '2:21' },
  {
    name: 'UTF-8 with one word of Windows-1252',
    content: () => Buffer.concat([Buffer.from(text), Buffer.from('genre: Parit\u00e9\n', 'latin1')]),
    rule: 'encodage',
    at: '224:13',
  },
  { name: 'a NUL in a text', content: () => replaced('Montloue\n', 'Mont\0loue\n'), rule: 'caractere-interdit', at: '29:63' },
  {
    name: 'an ESC in a text',
    content: () => replaced('fonction: maire', 'fonction: \u001b[31mmaire'),
    rule: 'caractere-interdit',
    at: '46:17',
  },
  {
    name: 'a line end of old Macintosh',
    content: () => replaced('etat: enCours\n', 'etat: enCours\r'),
    rule: 'caractere-interdit',
    at: '16:16',
  },
  { name: 'half a surrogate pair', content: () => replaced('nom: Commune', 'nom: "\\ud800" #'), rule: 'caractere-interdit', at: '42:10' },
  { name: 'more than 1 MB', content: () => `${text}${'# une ligne de commentaire\n'.repeat(40_000)}`, rule: 'taille-limite', at: '1:1' },
  {
    name: 'brackets sixty deep',
    content: () => `${text}contexte: ${'['.repeat(60)}${']'.repeat(60)}\n`,
    rule: 'profondeur-limite',
    at: '224:51',
  },
  {
    name: 'brackets a hundred thousand deep',
    content: () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    rule: 'profondeur-limite',
    at: '1:200',
  },
  { name: 'an empty file', content: () => '', rule: 'yaml-syntaxe', at: '1:1' },
  { name: 'comments only', content: () => '# rien encore\n\n', rule: 'yaml-syntaxe', at: '1:1' },
  { name: 'a quote open until the end', content: () => `${text}contexte: "Rien\n`, rule: 'yaml-syntaxe', at: '224:11' },
  { name: 'a sentence', content: () => 'Bonjour\n', rule: 'type-attendu', at: '1:1' },
  { name: 'a list', content: () => '- Blitta\n- Montloue\n', rule: 'type-attendu', at: '1:1' },
  { name: 'a second dossier after three dots', content: () => `${text}...\n${text}`, rule: 'documents-multiples', at: '229:1' },
];
