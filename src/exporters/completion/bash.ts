import type { CommandLine, OptionNode, Takes } from '../../base/command-line.js';

/** Completion for bash, from version 3.2 (macOS) on; nothing but bash itself is needed. */
export function bashCompletion({ name, notice, options, commands }: CommandLine): string {
  const all = [{ name: '', options }, ...commands];
  const taking = (list: readonly OptionNode[]): readonly string[] =>
    list.filter(({ takes }) => takes !== undefined).flatMap((each) => each.names);
  const values = all.flatMap((command) =>
    command.options.flatMap((option) =>
      option.names.flatMap((each) =>
        option.takes === undefined ? [] : `      '${command.name} ${each}') ${reply(name, option.takes)} ;;`,
      ),
    ),
  );
  const places = commands.flatMap((command) =>
    command.arguments.map((argument, index) => `      '${command.name} '${argument.many ? '*' : index}) ${reply(name, argument.takes)} ;;`),
  );
  return `${notice.map((line) => `# ${line}\n`).join('')}
_${name}_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_${name}_list() {
  local IFS=$' \\t\\n' before=
  case $cur in *,*) before=\${cur%,*}, ;; esac
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}

_${name}_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$cur"))
}

_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command= option= word= index=1 place=0
  COMPREPLY=()
  # In « --lang=fr », the equals sign is a word of its own to bash.
  [ "$cur" = '=' ] && cur=
  while [ "$index" -lt "$COMP_CWORD" ]; do
    word=\${COMP_WORDS[index]}
    if [ -n "$option" ]; then
      [ "$word" = '=' ] || option=
    else
      case $word in
        -*)
          case " $(_${name}_taking "$command") " in *" $word "*) option=$word ;; esac
          ;;
        *)
          if [ -z "$command" ]; then command=$word; else place=$((place + 1)); fi
          ;;
      esac
    fi
    index=$((index + 1))
  done
  if [ -n "$option" ]; then
    case "$command $option" in
${values.join('\n')}
    esac
    return
  fi
  case $cur in
    -*)
      case $command in
${all.map((command) => `        ${command.name === '' ? "''" : command.name}) _${name}_words '${command.options.flatMap((each) => each.names).join(' ')}' ;;`).join('\n')}
      esac
      return
      ;;
  esac
  case "$command $place" in
      ' 0') _${name}_words '${commands.map((each) => each.name).join(' ')}' ;;
${places.join('\n')}
  esac
}

_${name}_taking() {
  case $1 in
${all.map((command) => `    ${command.name === '' ? "''" : command.name}) echo '${taking(command.options).join(' ')}' ;;`).join('\n')}
  esac
}

complete -F _${name} ${name}
`;
}

function reply(name: string, takes: Takes): string {
  if (takes.kind === 'path') return `_${name}_paths`;
  if (takes.kind === 'text') return ':';
  return `_${name}_${takes.kind} '${takes.words.join(' ')}'`;
}
