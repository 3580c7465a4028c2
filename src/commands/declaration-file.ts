import { readDocument } from '../document/document.js';
import { readBytes } from '../io/files.js';
import { checkShape } from '../validate/validate.js';
import { MARK } from './apd-load.js';

/** Whether a file is a declaration rather than a dossier. Standard input is taken for a dossier, since it can be read once only. */
export async function isDeclaration(file: string): Promise<boolean> {
  if (file === '-') return false;
  try {
    const bytes = readBytes(file);
    return bytes.includes(MARK) && (await checkShape(await readDocument(bytes))).kind === 'declaration';
  } catch {
    // Unreadable: said when its turn comes.
    return false;
  }
}
