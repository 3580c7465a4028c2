import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isUserError } from './io/user-error.js';
import { LANGS, type Lang } from './locales/format.js';
import { helpWords } from './locales/help.js';
import { version } from './version.generated.js';

/** Runs the command line and sets the exit code; standard output is never cut short. */
export async function main(argv: readonly string[]): Promise<void> {
  const lang = langOf(argv);
  let lost = false;
  // A reader that closes the pipe early (`| head`) is no defect: the command goes on to its end, and prints no more.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || lost) return;
    lost = true;
    process.exitCode = 2;
    process.stderr.write(`${helpWords(lang).outputLost}\n`);
  });
  process.stderr.on('error', () => {});
  try {
    const program = await build(lang, argv);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = await report(error, lang);
  }
  if (lost) process.exitCode = 2;
}

/** The last resort: a sentence for a wrong call (2), a report without any content of a dossier for a defect (3). */
async function report(error: unknown, lang: Lang): Promise<number> {
  const words = helpWords(lang);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    // Called without a command, the library has printed the help already.
    if (error.code !== 'commander.help') {
      const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
      process.stderr.write(
        `${words.errors[error.code]?.(name) ?? error.message}${near === undefined ? '' : words.didYouMean(near)}\n${words.seeHelp}\n`,
      );
    }
    return 2;
  }
  if (isUserError(error)) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const { messages } = await import('./locales/messages.js');
  process.stderr.write(`${messages(lang).defect(traceOf(error), `aect ${version}, Node ${process.version}`)}\n`);
  return 3;
}

/** Where the program failed, without the message: messages may quote the file. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[/\\]([^/\\()]+)\)?$/, '$1'))].join(
    '\n  ',
  );
}

/** The language of help and messages: `--lang`, else `AECT_LANG`, else French. The system’s own is not asked. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const typed = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  const asked = at === -1 ? process.env.AECT_LANG : typed;
  return LANGS.find((each) => each === asked) ?? 'fr';
}

/** Accepted values of the options that have a list of them, for the completion of shells. */
const CHOICES = new WeakMap<Option, readonly string[]>();

/** An option with a list of accepted values; the library’s own would add English words to the help. */
function choice(flags: string, text: string, choices: readonly string[]): Option {
  const option = new Option(flags, text).argParser((value: string) => {
    if (!choices.includes(value)) throw new InvalidArgumentError('');
    return value;
  });
  CHOICES.set(option, choices);
  return option;
}

async function build(lang: Lang, argv: readonly string[]): Promise<Command> {
  const words = helpWords(lang);
  const common = (command: Command): Command =>
    command
      .helpOption('-h, --help', words.options.help)
      .configureHelp({ showGlobalOptions: true, styleTitle: (title) => words.titles[title] ?? title })
      .configureOutput({ outputError: () => {} })
      .exitOverride();
  // Options of the program are understood before and after the name of a command.
  const program = common(new Command('aect').usage(words.usage).description(words.program))
    .version(version, '--version', words.options.version)
    .addOption(choice('--lang <fr|en>', words.options.lang, LANGS))
    .addOption(new Option('--color', words.options.color))
    .addOption(new Option('--no-color', words.options.noColor))
    .helpCommand(false);
  const shared = (): { readonly lang: Lang; readonly color?: boolean } => ({ ...program.opts<{ color?: boolean }>(), lang });
  const command = (name: string, own: { readonly does: string; readonly examples?: string }): Command => {
    const added = common(program.command(name).description(own.does));
    return own.examples === undefined ? added : added.addHelpText('after', `\n${own.examples}`);
  };
  const date = (): Option => new Option('--date <AAAA-MM-JJ>', words.options.date);
  // May be given several times.
  const schemes = (): Option =>
    new Option('--dispositif <id>', words.options.dispositif).argParser((id: string, before: string[] = []) => [...before, id]);

  const init = command('init', words.init)
    .argument('[dossier]', words.init.target)
    .option('--yes', words.init.yes)
    .option('--reponses <fichier>', words.init.reponses)
    .option('--dispositif <id>', words.init.dispositif)
    .option('--depuis <fichier.pdf>', words.init.depuis);
  if (argv[0] === 'init' || argv.includes('completion')) {
    const { initFlags } = await import('./commands/init-flags.js');
    for (const [flag, text] of await initFlags(lang)) init.option(flag, text);
  }
  init.action(async (target, options) => done(await (await import('./commands/init-run.js')).run(target, options, lang)));

  command('validate', words.validate)
    .argument('[chemins...]', words.validate.paths)
    .addOption(choice('--format <format>', words.validate.format, ['text', 'json', 'sarif', 'junit', 'github', 'gitlab']))
    .addOption(date())
    .option('--profil <profils>', words.validate.profil)
    .addOption(schemes())
    .option('--strict', words.validate.strict)
    .option('--max-warnings <nombre>', words.validate.maxWarnings)
    .option('--quiet', words.validate.quiet)
    .option('--all', words.validate.all)
    .option('--allow-empty', words.validate.allowEmpty)
    .option('--fix', words.validate.fix)
    .option('--jobs <nombre>', words.validate.jobs)
    .option('--out <fichier>', words.options.out)
    .option('--watch', words.validate.watch)
    .action(async (paths, { watch, ...options }) => {
      const { run } = lang === 'en' ? await import('./commands/validate-en.js') : await import('./commands/validate.js');
      const work = (): Promise<number> => run(paths, { ...options, ...shared() });
      done(watch ? await (await import('./commands/watch-run.js')).watchValidate(paths, lang, work) : await work());
    });

  command('render', words.render)
    .argument('<dossier>', words.render.path)
    .option('--piece <nom...>', words.render.piece)
    .option('--pour <dispositif>', words.render.pour)
    .option('--format <formats>', words.render.format)
    .option('--out <repertoire>', words.render.out)
    .option('--langue <langue>', words.render.langue)
    .option('--bilingue <fr,en>', words.render.bilingue)
    .option('--template <fichier>', words.render.template)
    .option('--sans-dossier', words.render.sansDossier)
    .option('--avec-dossier', words.render.avecDossier)
    .option('--strict', words.render.strict)
    .option('--font <fichier>', words.render.font)
    .option('--watch', words.render.watch)
    .addOption(date())
    .action(async (path, { watch, ...options }) => {
      const { run } = await import('./commands/render-run.js');
      const work = (): Promise<number> => run(path, { ...options, ...shared() }, lang);
      done(watch ? await (await import('./commands/watch-run.js')).watchRender(path, options.template, lang, work) : await work());
    });

  command('apd', words.apd)
    .argument('[chemins...]', words.apd.paths)
    .option('--annee <AAAA>', words.apd.annee)
    .addOption(choice('--format <format>', words.apd.format, ['text', 'json', 'csv', 'xlsx', 'md', 'html', 'docx', 'pdf']))
    .option('--detail', words.apd.detail)
    .option('--limites', words.apd.limites)
    .option('--out <fichier>', words.options.out)
    .addOption(date())
    .action(async (paths, options) => done(await (await import('./commands/apd-run.js')).run(paths, { ...options, ...shared() }, lang)));

  command('export', words.export)
    .argument('<format>', words.export.format)
    .argument('<chemins...>', words.export.paths)
    .option('--annee <AAAA>', words.export.annee)
    .option('--out <fichier>', words.options.out)
    .addOption(date())
    .action(async (format, paths, options) =>
      done(await (await import('./commands/export-run.js')).run(format, paths, { ...options, ...shared() }, lang)),
    );

  command('dispositifs', words.dispositifs)
    .argument('[dossier]', words.dispositifs.path)
    .addOption(choice('--format <format>', words.dispositifs.format, ['text', 'json', 'md', 'ics']))
    .option('--all', words.dispositifs.all)
    .addOption(schemes())
    .option('--out <fichier>', words.options.out)
    .addOption(date())
    .action(async (path, options) =>
      done(await (await import('./commands/dispositifs-run.js')).run(path, { ...options, ...shared() }, lang)),
    );

  command('explain', words.explain)
    .argument('[nom]', words.explain.name)
    .option('--list', words.explain.list)
    .addOption(choice('--format <format>', words.explain.format, ['text', 'json']))
    .action(async (name, options) => done(await (await import('./commands/explain.js')).run(name, { ...options, ...shared() })));

  command('codes', words.codes)
    .argument('[liste]', words.codes.list)
    .argument('[texte...]', words.codes.text)
    .option('--annee <AAAA>', words.codes.annee)
    .addOption(choice('--format <format>', words.codes.format, ['text', 'json', 'csv']))
    .option('--date <AAAA-MM-JJ>', words.codes.date)
    .action(async (list, texts, options) =>
      done(await (await import('./commands/codes-run.js')).run(list, texts, { ...options, ...shared() }, lang)),
    );

  command('orienter', words.orienter)
    .argument('[dossier]', words.orienter.path)
    .option('--situation <nom>', words.orienter.situation)
    .option('--region <nom>', words.orienter.region)
    .option('--departement <nom>', words.orienter.departement)
    .option('--pays <nom>', words.orienter.pays)
    .addOption(choice('--format <format>', words.orienter.format, ['text', 'md', 'json']))
    .option('--date <AAAA-MM-JJ>', words.orienter.date)
    .action(async (path, options) => done(await (await import('./commands/orienter-run.js')).run(path, { ...options, ...shared() })));

  command('quiz', words.quiz)
    .option('--theme <nom>', words.quiz.theme)
    .option('--n <nombre>', words.quiz.n)
    .option('--hasard <nombre>', words.quiz.hasard)
    .addOption(choice('--format <format>', words.quiz.format, ['text', 'md', 'json']))
    .action(async (options) => done(await (await import('./commands/quiz-run.js')).run({ ...options, ...shared() })));

  command('templates', words.templates)
    .argument('<action>', words.templates.action)
    .argument('[nom]', words.templates.name)
    .option('--out <repertoire>', words.templates.out)
    .action(async (action, name, options) =>
      done(await (await import('./commands/templates-run.js')).run(action, name, { ...options, ...shared() }, lang)),
    );

  command('schema', words.schema)
    .argument('[nom]', words.schema.name)
    .action(async (name) => done(await (await import('./commands/schema.js')).run(name, lang)));

  command('completion', words.completion)
    .argument('<shell>', words.completion.shell)
    .action(async (shell) =>
      done(await (await import('./commands/completion.js')).run(shell, program, (option) => CHOICES.get(option), lang)),
    );
  return program;
}

function done(code: number): void {
  process.exitCode = code;
}
