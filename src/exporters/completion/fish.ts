import type { CommandLine, OptionNode, Takes } from '../../base/command-line.js';

/** Completion for fish. */
export function fishCompletion({ name, notice, options, commands }: CommandLine): string {
  const start = `complete -c ${name}`;
  const lines = [
    ...notice.map((line) => `# ${line}`),
    '',
    `${start} -f`,
    ...options.map((option) => `${start} -n '__fish_use_subcommand' ${optionOf(option)}`),
    ...commands.map((command) => `${start} -n '__fish_use_subcommand' -a ${command.name} -d ${quoted(command.does)}`),
    ...commands.flatMap((command) => {
      const here = `__fish_seen_subcommand_from ${command.name}`;
      return [
        '',
        ...command.options.map((option) => `${start} -n '${here}' ${optionOf(option)}`),
        ...command.arguments.flatMap(({ takes, many }) => {
          if (takes.kind === 'path') return [`${start} -n '${here}' -F`];
          if (takes.kind === 'text') return [];
          const words = takes.words.join(' ');
          // A word already there means that this place is taken.
          const free = many ? here : `${here}; and not __fish_seen_subcommand_from ${words}`;
          return [`${start} -n '${free}' -a '${words}'`];
        }),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function optionOf({ names, does, takes }: OptionNode): string {
  const flags = names.map((each) => (each.startsWith('--') ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`)).join(' ');
  return `${flags}${takes === undefined ? '' : ` ${argumentOf(takes)}`} -d ${quoted(does)}`;
}

function argumentOf(takes: Takes): string {
  if (takes.kind === 'path') return '-r -F';
  return takes.kind === 'text' ? '-x' : `-x -a '${takes.words.join(' ')}'`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, (sign) => `\\${sign}`)}'`;
}
