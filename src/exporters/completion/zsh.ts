import type { ArgumentNode, CommandLine, OptionNode, Takes } from '../../base/command-line.js';

/** Completion for zsh, in the manner of its own `_arguments`. */
export function zshCompletion({ name, notice, options, commands }: CommandLine): string {
  return `#compdef ${name}
${notice.map((line) => `# ${line}\n`).join('')}
_${name}() {
  local context curcontext="$curcontext" state line ret=1
  typeset -A opt_args
  _arguments -S -C \\
${lines(options.flatMap(optionSpec))}
    ':: :_${name}_commands' \\
    '*::: :->${name}' && ret=0
  case $state in
    (${name})
      words=($line[1] "\${words[@]}")
      (( CURRENT += 1 ))
      curcontext="\${curcontext%:*:*}:${name}-command-$line[1]:"
      case $line[1] in
${commands
  .map(
    (command) => `        (${command.name})
          _arguments -S \\
${lines([...command.options.flatMap(optionSpec), ...command.arguments.map(argumentSpec)], '            ').replace(/ \\$/, ' && ret=0')}
          ;;`,
  )
  .join('\n')}
      esac
      ;;
  esac
  return ret
}

_${name}_commands() {
  local commands
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.does.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _describe -t commands '${name}' commands "$@"
}

if [ "$funcstack[1]" = '_${name}' ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function lines(specs: readonly string[], indent = '    '): string {
  return specs.map((spec) => `${indent}${quoted(spec)} \\`).join('\n');
}

/** `(-h --help)--help[affiche cette aide]`: names that stand for each other exclude each other. */
function optionSpec({ names, does, takes }: OptionNode): string[] {
  const others = names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map(
    (each) =>
      `${others}${each}${takes === undefined ? '' : each.startsWith('--') ? '=' : '+'}[${escaped(does)}]${takes === undefined ? '' : `: :${action(takes)}`}`,
  );
}

function argumentSpec({ does, many, takes }: ArgumentNode): string {
  return `${many ? '*' : ':'}:${escaped(does)}:${action(takes)}`;
}

function action(takes: Takes): string {
  if (takes.kind === 'path') return '_files';
  if (takes.kind === 'text') return ' ';
  return takes.kind === 'list' ? `_values -s , values ${takes.words.join(' ')}` : `(${takes.words.join(' ')})`;
}

/** Brackets and colons part the pieces of a specification. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
