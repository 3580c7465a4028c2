import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

const OUT = 'demo-sorties';
const COLUMNS = 80;
/** Stands for a space where a line must not break. */
const HARD_SPACE = '\u0000';
const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

interface Step {
  readonly title: string;
  readonly why: string;
  readonly runs: readonly { readonly args: readonly string[]; readonly code: number }[];
}

/** What the demonstration shows: the main job, from an empty folder to the declared amount. */
const STEPS: readonly Step[] = [
  {
    title: 'Préparer un dossier',
    why: 'Quelques réponses suffisent pour un dossier de convention à compléter. Sans option, aect init pose les questions une à une. Les textes à écrire y sont marqués, et rien n’y est faux.',
    runs: [
      {
        args: [
          ...['init', `${OUT}/nouveau-dossier`, '--modele', 'convention', '--niveau', 'commune'],
          ...['--collectivite', 'Commune de Valbrune (fictive)', '--partenaire', 'Commune de Blitta 1', '--pays', 'TG', '--yes'],
        ],
        code: 0,
      },
      { args: ['validate', `${OUT}/nouveau-dossier`], code: 0 },
    ],
  },
  {
    title: 'Vérifier un dossier fautif',
    why: 'Voici l’exemple convention-blitta avec deux fautes : la convention est signée avant le vote, et son montant prévisionnel a disparu. Le programme les trouve, cite le texte et dit quoi faire. Il rend le code 1 : un dossier fautif arrête une chaîne de traitement.',
    runs: [{ args: ['validate', `${OUT}/blitta-fautif`], code: 1 }],
  },
  {
    title: 'Vérifier le dossier juste',
    why: 'Le même dossier, sans les deux fautes.',
    runs: [{ args: ['validate', 'examples/convention-blitta'], code: 0 }],
  },
  {
    title: 'Imprimer les pièces',
    why: 'La convention à signer et la présentation, en PDF accessible et en Markdown. Le deuxième dossier est encore à l’état de brouillon : la pièce le porte et le programme le dit.',
    runs: [
      { args: ['render', 'examples/convention-blitta', '--piece', 'convention', 'presentation', '--out', `${OUT}/blitta`], code: 0 },
      { args: ['render', 'examples/eau-mali', '--piece', 'presentation', '--out', `${OUT}/eau-mali`], code: 0 },
    ],
  },
  {
    title: 'Calculer l’aide publique au développement',
    why: 'Ce que la ville déclare pour 2025, à l’écran puis en tableau pour Excel.',
    runs: [
      { args: ['apd', 'examples/senegal-generaliste', '--annee', '2025'], code: 0 },
      { args: ['apd', 'examples/senegal-generaliste', '--annee', '2025', '--format', 'csv', '--out', `${OUT}/apd-2025.csv`], code: 0 },
    ],
  },
];

const RESULTS: readonly (readonly [path: string, what: string])[] = [
  ['nouveau-dossier/dossier.yaml', 'à compléter'],
  ['blitta-fautif/dossier.yaml', 'les deux fautes'],
  ['blitta/convention.pdf', 'la convention à signer'],
  ['blitta/convention.md', 'la même, en texte'],
  ['blitta/presentation.pdf', 'sa présentation'],
  ['blitta/presentation.md', 'la même, en texte'],
  ['eau-mali/presentation.pdf', 'celle d’un projet'],
  ['eau-mali/presentation.md', 'la même, en texte'],
  ['apd-2025.csv', 'la déclaration, pour Excel'],
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.exitCode = await demonstrate();

async function demonstrate(): Promise<number> {
  if (!existsSync('dist/cli.cjs')) {
    process.stderr.write('Le programme n’est pas construit : lancez « npm ci », puis « npm run demo ».\n');
    return 2;
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  writeFaultyDossier();
  for (const [index, { title, why, runs }] of STEPS.entries()) {
    await say(`\n${rule(`${index + 1}. ${title}`)}\n\n${wrap(why)}\n`);
    for (const { args, code } of runs) {
      await say(`\n${bold(command(args))}\n\n`);
      // The child writes to the terminal itself, and so in colour where there is one.
      const { status } = spawnSync(process.execPath, ['bin/aect.cjs', ...args], { stdio: 'inherit' });
      if (status !== code) return failed(`cette commande devait rendre le code ${code}, elle a rendu ${status}.`);
    }
  }
  const missing = RESULTS.filter(([path]) => !existsSync(`${OUT}/${path}`));
  if (missing.length > 0) return failed(`il manque ${missing.map(([path]) => `${OUT}/${path}`).join(', ')}.`);
  await say(`\n${rule('Où sont les résultats')}\n\n${RESULTS.map(describe).join('\n')}\n\n`);
  await say(`${wrap(`Ouvrez d’abord ${OUT}/blitta/convention.pdf. Le répertoire ${OUT} est refait à chaque démonstration.`)}\n`);
  return 0;
}

function writeFaultyDossier(): void {
  const text = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8');
  const faulty = text.replace('dateSignature: 2026-11-05', 'dateSignature: 2026-10-01').replace(/^ *montantPrevisionnel:.*\n/m, '');
  mkdirSync(`${OUT}/blitta-fautif`);
  cpSync('examples/convention-blitta/pieces', `${OUT}/blitta-fautif/pieces`, { recursive: true });
  writeFileSync(`${OUT}/blitta-fautif/dossier.yaml`, faulty.replace(/^# yaml-language-server:.*\n/, ''));
}

function describe([path, what]: readonly [string, string]): string {
  const kilobytes = Math.max(1, Math.round(statSync(`${OUT}/${path}`).size / 1024));
  return `  ${`${OUT}/${path}`.padEnd(43)}${`${kilobytes} Ko`.padStart(6)}  ${what}`;
}

function failed(why: string): number {
  process.stderr.write(`\nLa démonstration s’arrête : ${why}\n`);
  return 1;
}

/** Waits until the text is out, so that it stays before what the next child writes. */
function say(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

function rule(title: string): string {
  return bold(`── ${title} ${'─'.repeat(Math.max(0, COLUMNS - title.length - 4))}`);
}

function bold(text: string): string {
  return colour ? styleText('bold', text) : text;
}

/** As typed: over several lines where it is long, but an option stays with its value. */
function command(args: readonly string[]): string {
  const typed = ['$ aect', ...args.map(quote)].join(' ');
  return wrap(typed.replaceAll(/(--[\w-]+) (?!--)/g, `$1${HARD_SPACE}`), ' \\\n    ');
}

function quote(argument: string): string {
  return /[\s()]/.test(argument) ? `"${argument.replaceAll(' ', HARD_SPACE)}"` : argument;
}

function wrap(text: string, lineBreak = '\n'): string {
  const lines: string[] = [];
  let line = '';
  const room = COLUMNS - lineBreak.length + 1;
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(lineBreak).replaceAll(HARD_SPACE, ' ');
}
