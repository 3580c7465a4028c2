import { type Finding, PROFILES } from '../base/finding.js';
import type { ReportedFile } from '../base/report.js';
import { readDocument } from '../document/document.js';
import { existingAttachments, lookedFor, readBytes } from '../io/files.js';
import { isUserError, UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { countOf } from '../reporters/reporter.js';
import { setAside } from '../validate/ignores.js';
import { isInternal, validate } from '../validate/validate.js';
import { word } from '../validate/word.js';
import type { fixer } from './fixer.js';

/** What decides the findings of one file; plain values, so that they can be sent to another thread. */
export interface CheckOptions {
  readonly lang: Lang;
  readonly date?: string;
  /** Profiles to keep, separated by commas; all when absent. */
  readonly profil?: string;
  /** Shows errors alone. */
  readonly quiet?: boolean;
  /** Schemes whose conditions are laid on the dossier, `ID` or `ID@édition`. */
  readonly dispositif?: readonly string[];
}

/** Sentences for standard error, and the report of a file that could be read. Counts include what is not shown. */
export interface CheckedFile {
  readonly notes: readonly string[];
  readonly report?: ReportedFile;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Throws a `UserError` for a profile or a scheme that nobody knows. */
export async function fileChecker(
  options: CheckOptions,
  fixer?: Awaited<ReturnType<Fixer>>,
): Promise<(file: string) => Promise<CheckedFile>> {
  const { lang } = options;
  const words = messages(lang);
  const kept = profilesOf(options.profil, words);
  const layer =
    options.dispositif === undefined ? undefined : await (await import('./dispositif-findings.js')).schemeLayer(options.dispositif, lang);
  const looked = lookedFor();
  return async (file) => {
    const notes: string[] = [];
    const carried = /\.pdf$/i.test(file);
    let bytes: Buffer;
    try {
      bytes = carried ? (await import('./carried.js')).carriedFor(file, lang, (note) => notes.push(note)) : readBytes(file);
      // A PDF on standard input would be called a text in a wrong encoding.
      if (!carried && bytes.toString('latin1', 0, 5) === '%PDF-') throw (await import('./carried.js')).unnamedPdf(file, lang);
    } catch (error) {
      notes.push(`${isUserError(error) ? error.message : words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '')}\n`);
      return { notes, errors: 0, warnings: 0, infos: 0 };
    }
    const read = await readDocument(bytes);
    const document = fixer === undefined ? read : await fixer.mend(file, Buffer.from(bytes), read);
    const checked = await validate(document, {
      date: options.date,
      files: carried ? undefined : existingAttachments(file, document.value, looked),
    });
    const worded = word(checked.findings.filter(kept), document, lang);
    const { findings, ignored } = setAside(layer?.(worded, document, checked) ?? worded, document, lang);
    return {
      notes,
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      infos: countOf(findings, 'info'),
      report: {
        file: file === '-' ? words.standardInput : file,
        text: document.text,
        date: checked.date,
        draft: checked.draft,
        findings: options.quiet === true ? findings.filter((finding) => finding.severity === 'error') : findings,
        ignored,
      },
    };
  };
}

type Fixer = typeof fixer;

/** The file’s form and its own coherence are checked whatever profiles are chosen. */
function profilesOf(asked: string | undefined, words: ReturnType<typeof messages>): (finding: Finding) => boolean {
  if (asked === undefined) return () => true;
  const profiles = asked.split(',').map((each) => each.trim());
  const unknown = profiles.find((each) => !(PROFILES as readonly string[]).includes(each));
  if (unknown !== undefined) throw new UserError(words.unknownProfile(unknown, PROFILES.join(', ')));
  return (finding) => finding.profile === 'forme' || profiles.includes(finding.profile) || isInternal(finding.rule);
}
