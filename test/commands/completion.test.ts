import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CODE_LISTS } from '../../src/locales/codes.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-completion-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'dossiers à moi'));
writeFileSync(join(folder, 'dossier.yaml'), '');

function aect(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/aect.cjs'), ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const script = { bash: aect('completion', 'bash').out, zsh: aect('completion', 'zsh').out, fish: aect('completion', 'fish').out };
/** Fish does not read a script from a pipe. */
function fileOf(shell: keyof typeof script): string {
  const file = join(folder, shell);
  writeFileSync(file, script[shell]);
  return file;
}

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Names of the commands and their options, from the help that the user reads. */
const commands = [...aect('--help').out.matchAll(/^ {2}([a-z]+)(?: \[options\])?/gm)]
  .map(([, name]) => name ?? '')
  .filter((name) => name !== 'aect');
const optionsOf = (command: string): string[] =>
  [...aect(command, '--help').out.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, name]) => name ?? '');

test('the help names commands and options, so that the tests below say something', () => {
  expect(commands).toEqual(expect.arrayContaining(['init', 'validate', 'render', 'apd', 'explain', 'codes', 'schema', 'completion']));
  expect(optionsOf('init')).toContain('--modele');
});

describe.each(['bash', 'zsh', 'fish'] as const)('the script for %s', (shell) => {
  test('knows every command and every option that the help shows', () => {
    for (const command of commands) {
      expect(script[shell]).toContain(command);
      for (const option of optionsOf(command))
        expect(script[shell], `${command} ${option}`).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option);
    }
  });

  test('says what it is and when to write it anew, in the language asked for', () => {
    expect(script[shell]).toContain(`aect completion ${shell}`);
    expect(script[shell]).toContain('mise à jour');
    expect(aect('completion', shell, '--lang', 'en').out).toContain('after each update');
  });

  test('is the same each time', () => {
    expect(aect('completion', shell).out).toBe(script[shell]);
  });

  test.runIf(has(shell))('is read by the shell itself', () => {
    const { status, stderr } = spawnSync(shell, ['-n', fileOf(shell)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe.runIf(has('bash'))('in bash', () => {
  /** What Tab offers at the end of a line. The words are parted as bash parts them: the equals sign stands alone. */
  const offered = (line: string): string[] => {
    const words = line.split(/ |(?<==)|(?==)/);
    const input = `${script.bash}
cd ${JSON.stringify(folder)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_aect
printf '%s\\n' "\${COMPREPLY[@]}"
`;
    const { stdout, stderr } = spawnSync('bash', ['--norc'], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '');
  };

  test.each<[string, readonly string[]]>([
    ['aect v', ['validate']],
    ['aect --lang ', ['fr', 'en']],
    ['aect --lang=', ['fr', 'en']],
    ['aect --lang=e', ['en']],
    ['aect --lang en val', ['validate']],
    ['aect --no-color val', ['validate']],
    ['aect validate --format s', ['sarif']],
    ['aect validate --format=j', ['json', 'junit']],
    ['aect validate --profil le', ['legalite']],
    ['aect validate --profil legalite,ap', ['legalite,appel']],
    ['aect validate --max-w', ['--max-warnings']],
    ['aect validate --max-warnings ', []],
    ['aect validate d', ['dossier.yaml', 'dossiers à moi']],
    ['aect validate un deux dossier.', ['dossier.yaml']],
    ['aect render --piece con', ['convention', 'convention-simplifiee']],
    ['aect apd --annee ', []],
    ['aect explain convention-montant-p', ['convention-montant-previsionnel']],
    ['aect explain odd-17', ['odd-17']],
    ['aect codes ', CODE_LISTS],
    ['aect codes crs ', []],
    ['aect codes --format csv p', ['pays']],
    ['aect schema ', ['dossier', 'declaration']],
    ['aect completion ', ['bash', 'zsh', 'fish']],
    ['aect init --modele sub', ['subvention']],
    ['aect inconnue ', []],
    ['aect inconnue --', []],
  ])('“%s” offers %j', (line, words) => {
    expect(offered(line).sort()).toEqual([...words].sort());
  });

  test('a lone command offers every command', () => {
    expect(offered('aect ').sort()).toEqual([...commands].sort());
  });
});

describe('in zsh', () => {
  test.each([
    ['its first line', '#compdef aect\n'],
    ['the values of an option', "    '--lang=[langue des messages \\: fr ou en (ou AECT_LANG)]: :(fr en)' \\\n"],
    ['several values between commas', ": :_values -s , values legalite appel statistique pratique forme' \\\n"],
    ['the command, then its own words', "    ':: :_aect_commands' \\\n    '*::: :->aect' && ret=0\n"],
    ['paths, as many as one likes', "            '*:dossiers, répertoires ou motifs:_files' && ret=0\n          ;;\n"],
    ['one word of a list', "            '::dossier ou declaration:(dossier declaration)' && ret=0\n"],
  ])('the script has %s', (_, piece) => {
    expect(script.zsh.includes(piece)).toBe(true);
  });

  test('every specification is a whole word between quotes', () => {
    const specs = script.zsh.split('\n').filter((line) => /^ {4,}'/.test(line));
    expect(specs.length).toBeGreaterThan(80);
    for (const spec of specs) expect(spec).toMatch(/^ +'(?:[^']|'\\'')*'(?: \\| && ret=0)?$/);
  });
});

describe('in fish', () => {
  test.runIf(has('fish')).each([
    ['aect val', ['validate']],
    ['aect codes c', ['canaux', 'crs']],
    ['aect schema d', ['declaration', 'dossier']],
    ['aect validate --format gi', ['github', 'gitlab']],
  ])('“%s” offers %j', (line, words) => {
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source ${fileOf('fish')}; complete -C '${line}'`], { encoding: 'utf8' });
    const offered = stdout
      .trim()
      .split('\n')
      .map((each) => each.replace(/\t.*/, '').replace(/^--format=?/, ''));
    expect(offered.sort()).toEqual(words);
  });

  test.each([
    'complete -c aect -f\n',
    "complete -c aect -n '__fish_use_subcommand' -a validate -d '",
    "complete -c aect -n '__fish_seen_subcommand_from validate' -l format -x -a 'text json sarif junit github gitlab' -d '",
    "complete -c aect -n '__fish_seen_subcommand_from validate' -F\n",
    "complete -c aect -n '__fish_seen_subcommand_from apd' -l out -r -F -d '",
    "complete -c aect -n '__fish_seen_subcommand_from schema; and not __fish_seen_subcommand_from dossier declaration' -a 'dossier declaration'\n",
  ])('the script has %j', (piece) => {
    expect(script.fish).toContain(piece);
  });

  test('every line is a whole command', () => {
    for (const line of script.fish.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:|#.*|complete -c aect(?: '(?:[^'\\]|\\.)*'| [^' ]+)+)$/);
  });
});

test('an unknown shell is told, with exit code 2', () => {
  const { code, out, err } = aect('completion', 'cmd');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('bash, zsh et fish');
});
