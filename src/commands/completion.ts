import type { Argument, Command, Option } from 'commander';
import type { ArgumentNode, CommandLine, OptionNode, Takes } from '../base/command-line.js';
import { PROFILES } from '../base/finding.js';
import { allSchemes } from '../dispositifs/schemes.js';
import { bashCompletion } from '../exporters/completion/bash.js';
import { fishCompletion } from '../exporters/completion/fish.js';
import { zshCompletion } from '../exporters/completion/zsh.js';
import { LEAD_NATURES, levelsOf, MODELES, regionsOf, THEMATIQUES } from '../init/choices.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { CODE_LISTS } from '../locales/codes.js';
import { completionWords } from '../locales/completion.js';
import { LANGS, type Lang } from '../locales/format.js';
import { PARTNER_TEXTS } from '../locales/partner-texts.js';
import { TEMPLATE_NAMES } from '../pieces/templates/load.js';
import { checkNames } from './checks.js';

const WRITERS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
export const SHELLS = Object.keys(WRITERS) as readonly (keyof typeof WRITERS)[];

/** Words of the places for which the command line itself names none, by command and place. */
const WORDS: Readonly<Record<string, () => Takes>> = {
  'init --modele': () => words(MODELES),
  'init --nature': () => words(LEAD_NATURES),
  'init --niveau': () => words([...new Set(LEAD_NATURES.flatMap(levelsOf))]),
  'init --region': () => words([...regionsOf('FR'), ...regionsOf('BE')]),
  'init --themes': () => list(THEMATIQUES),
  'init --dispositif': () => words(schemeIds()),
  'dispositifs --dispositif': () => words(schemeIds()),
  'validate --profil': () => list(PROFILES),
  'render --piece': () => words([...new Set(TEMPLATE_NAMES.map((name) => name.replace(/\..*/, '')))]),
  'render --bilingue': () => words(['en', ...Object.keys(PARTNER_TEXTS)].map((code) => `fr,${code}`)),
  'render --langue': () => words(LANGS),
  'render --pour': () => words(schemeIds()),
  'render --format': () => list(['pdf', 'md']),
  'explain nom': () => words([...checkNames(), ...Array.from({ length: 17 }, (_, index) => `odd-${index + 1}`)]),
  'codes liste': () => words(CODE_LISTS),
  'schema nom': () => words(['dossier', 'declaration']),
  'completion shell': () => words(SHELLS),
};

function schemeIds(): string[] {
  return allSchemes().map(({ id }) => id);
}

/** Placeholders that stand for a file or a folder. */
const PATHS = /^<?(fichier|repertoire|dossier|chemins)\b/;

/** `aect completion`: the script that teaches a shell the commands and options of this very program. */
export async function run(
  shell: string,
  program: Command,
  choices: (option: Option) => readonly string[] | undefined,
  lang: Lang,
  io: Io = processIo(undefined),
): Promise<number> {
  const known = SHELLS.find((each) => each === shell);
  if (known === undefined) throw new UserError(completionWords(lang).unknownShell(shell, SHELLS));
  io.print(WRITERS[known](commandLine(program, choices, completionWords(lang).notice(known))));
  return 0;
}

/** The command line as data, read from the program itself. */
export function commandLine(
  program: Command,
  choices: (option: Option) => readonly string[] | undefined,
  notice: readonly string[],
): CommandLine {
  const help = program.createHelp();
  const optionsOf = (command: Command, options: readonly Option[]): OptionNode[] =>
    options.map((option) => ({
      names: [option.long, option.short].filter((name) => name !== undefined && name !== null) as string[],
      does: option.description,
      takes:
        option.required || option.optional
          ? takesOf(`${command.name()} ${option.long}`, option.flags.replace(/^[^<[]*/, ''), choices(option))
          : undefined,
    }));
  const argumentOf = (command: Command, argument: Argument): ArgumentNode => ({
    name: argument.name(),
    does: argument.description,
    many: argument.variadic,
    takes: takesOf(`${command.name()} ${argument.name()}`, argument.name(), undefined),
  });
  const own = optionsOf(program, help.visibleOptions(program));
  const shared = own.filter(({ names }) => !names.includes('--help'));
  return {
    name: program.name(),
    notice,
    options: own,
    commands: program.commands.map((command) => ({
      name: command.name(),
      does: command.description(),
      options: [...optionsOf(command, help.visibleOptions(command)), ...shared],
      arguments: command.registeredArguments.map((argument) => argumentOf(command, argument)),
    })),
  };
}

function takesOf(place: string, placeholder: string, choices: readonly string[] | undefined): Takes {
  if (choices !== undefined) return words(choices);
  return WORDS[place]?.() ?? (PATHS.test(placeholder) ? { kind: 'path' } : { kind: 'text' });
}

function words(some: readonly string[]): Takes {
  return { kind: 'words', words: some };
}

function list(some: readonly string[]): Takes {
  return { kind: 'list', words: some };
}
