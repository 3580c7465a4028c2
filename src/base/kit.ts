/** What the kit of a funding scheme prints, gathered by the command: the words of the scheme are in the language of the pieces. */
import type { Bilingual, Verdict, Window } from './verdicts.js';

/** How a value of the dossier is said: as it is, or as a date, an amount, the label of a list (`liste:role`)… */
export interface KitMember {
  readonly cle: string;
  readonly genre?: string;
  /** Said before the value, e.g. `cible :`. */
  readonly avant?: Bilingual;
}

/** A text to copy: a key of the dossier, and how its value is said. */
export interface KitText extends KitMember {
  readonly titre: Bilingual;
  /** Parts of each entry of a list. */
  readonly membres?: readonly KitMember[];
  /** Labels of the values, where no list of the dossier has them. */
  readonly valeurs?: Readonly<Record<string, Bilingual>>;
}

/** A field or a part of the form. */
export interface KitField {
  readonly title: string;
  readonly texts: readonly KitText[];
  /** Most characters, spaces included, and the text where that was read. */
  readonly limit: { readonly characters: number; readonly source: string } | null;
  /** Names of the pieces that answer it. */
  readonly pieces: readonly string[];
}

export interface KitAttachment {
  /** Value of `piecesJointes[].type`. */
  readonly type: string;
  readonly compulsory: boolean;
  /** The text says that another organisation signs it too. */
  readonly cosigned: boolean;
  /** What the kit makes of it is a text to sign. */
  readonly signed: boolean;
  /** Names of the pieces that help to make it. */
  readonly pieces: readonly string[];
}

/** What is left to settle, or fails, for one rule of the scheme. */
export interface KitPoint {
  readonly text: string;
  readonly help: string | null;
  readonly refused: boolean;
  readonly blocking: boolean;
}

export interface Kit {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly window: Window;
  /** The window in words, with its days where they are known. */
  readonly windowText: string;
  /** Source, day of the last check and certainty, in one sentence. */
  readonly source: string;
  /** Neither the edition nor the parts of the form come from memory or supposition. */
  readonly sure: boolean;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly request: readonly string[];
  readonly note: string | null;
  readonly points: readonly KitPoint[];
  readonly attachments: readonly KitAttachment[];
  /** Where the order comes from: the fields of the form, its parts, or neither. */
  readonly order: 'formulaire' | 'parties' | 'general';
  readonly fields: readonly KitField[];
  /** Attached files that were found, as written in the dossier; undefined where nobody looked. */
  readonly found?: ReadonlySet<string>;
  /** Files of the kit in order, without their ending, with the name of their piece. */
  readonly files: readonly { readonly name: string; readonly piece: string }[];
}
