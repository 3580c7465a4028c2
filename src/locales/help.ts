import { help as en } from './en/help.js';
import type { Lang } from './format.js';
import { help as fr } from './fr/help.js';

/** The help of the command line: one word list per language, loaded by the entry point and by nothing else. */
export interface HelpWords {
  readonly program: string;
  readonly usage: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly options: {
    readonly help: string;
    readonly version: string;
    readonly lang: string;
    readonly color: string;
    readonly noColor: string;
    readonly date: string;
    readonly out: string;
    readonly dispositif: string;
  };
  readonly validate: Readonly<
    Record<
      | 'does'
      | 'paths'
      | 'format'
      | 'profil'
      | 'strict'
      | 'maxWarnings'
      | 'quiet'
      | 'all'
      | 'allowEmpty'
      | 'fix'
      | 'jobs'
      | 'watch'
      | 'examples',
      string
    >
  >;
  readonly init: Readonly<Record<'does' | 'target' | 'yes' | 'reponses' | 'depuis' | 'dispositif' | 'examples', string>>;
  readonly render: Readonly<
    Record<
      | 'does'
      | 'path'
      | 'piece'
      | 'pour'
      | 'format'
      | 'out'
      | 'langue'
      | 'bilingue'
      | 'template'
      | 'sansDossier'
      | 'avecDossier'
      | 'strict'
      | 'font'
      | 'watch'
      | 'examples',
      string
    >
  >;
  readonly apd: Readonly<Record<'does' | 'paths' | 'annee' | 'format' | 'detail' | 'limites' | 'examples', string>>;
  readonly export: Readonly<Record<'does' | 'format' | 'paths' | 'annee' | 'examples', string>>;
  readonly dispositifs: Readonly<Record<'does' | 'path' | 'format' | 'all' | 'examples', string>>;
  readonly explain: Readonly<Record<'does' | 'name' | 'list' | 'format' | 'examples', string>>;
  readonly codes: Readonly<Record<'does' | 'list' | 'text' | 'annee' | 'date' | 'format' | 'examples', string>>;
  readonly orienter: Readonly<
    Record<'does' | 'path' | 'situation' | 'region' | 'departement' | 'pays' | 'format' | 'date' | 'examples', string>
  >;
  readonly quiz: Readonly<Record<'does' | 'theme' | 'n' | 'hasard' | 'format' | 'examples', string>>;
  readonly templates: Readonly<Record<'does' | 'action' | 'name' | 'out' | 'examples', string>>;
  readonly schema: Readonly<Record<'does' | 'name', string>>;
  readonly completion: Readonly<Record<'does' | 'shell' | 'examples', string>>;
  /** Sentences for the errors of the call, by the code of the command-line library. */
  readonly errors: Readonly<Record<string, (name: string) => string>>;
  didYouMean(near: string): string;
  /** Standard output cannot be written: full disk, for instance. */
  readonly outputLost: string;
  readonly seeHelp: string;
}

const WORDS: Record<Lang, HelpWords> = { fr, en };

export function helpWords(lang: Lang): HelpWords {
  return WORDS[lang];
}
