import { isRealDate } from '../base/dates.js';
import { REFUSALS, type SchemeReport, type SchemeStatus } from '../base/verdicts.js';
import { evaluate, evaluateAll, statusOf } from '../dispositifs/evaluate.js';
import type { Scheme } from '../dispositifs/scheme.js';
import { allSchemes, schemesCheckedOn } from '../dispositifs/schemes.js';
import { type Deadline, deadlinesToIcs } from '../exporters/dispositifs/ics.js';
import { statusesToJson, verdictsToJson } from '../exporters/dispositifs/json.js';
import { statusesToMd, verdictsToMd } from '../exporters/dispositifs/md.js';
import { statusesToText, verdictsToText } from '../exporters/dispositifs/text.js';
import { fill } from '../exporters/dispositifs/words.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import type { LoadedDossier } from './dossiers.js';
import { dossierRules, type Named, namedScheme, schemeVoice } from './schemes.js';

export interface DispositifsOptions {
  readonly lang: Lang;
  readonly date?: string;
  readonly format?: string;
  readonly all?: boolean;
  /** `ID` or `ID@édition`. */
  readonly dispositif?: readonly string[];
  readonly out?: string;
}

/** The one dossier of the call, and a place to write to. */
export interface DispositifsDoors {
  load(path: string): Promise<LoadedDossier | { readonly error: string }>;
  write(path: string, text: string): Promise<void>;
}

/**
 * `aect dispositifs`: which schemes fit a dossier, why not, how much can be asked; without a dossier, the list of the schemes. Exit
 * code 0; 1 when a scheme asked for by name says no; 2 when the dossier cannot be read. Throws a `UserError` for a wrong call.
 */
export async function dispositifs(
  target: string | undefined,
  options: DispositifsOptions,
  io: Io,
  doors: DispositifsDoors,
): Promise<number> {
  const voice = await schemeVoice(options.lang);
  const { erreurs } = voice.words;
  if (options.date !== undefined && !isRealDate(options.date)) throw new UserError(fill(erreurs.date, { date: options.date }, voice));
  const named = (options.dispositif ?? []).map((spec) => namedScheme(spec, voice));
  const emit = async (text: string): Promise<void> => (options.out === undefined ? io.print(text) : doors.write(options.out, text));
  const format = options.format ?? 'text';
  if (target === undefined) {
    await list(named, format, options, io, emit);
    return 0;
  }
  const loaded = await doors.load(target);
  if ('error' in loaded) {
    io.note(`${loaded.error}\n`);
    return 2;
  }
  const { dossier, checked, file } = loaded;
  const date = options.date ?? dossier.identification.dateMiseAJour;
  const settings = { schemes: allSchemes(), rules: dossierRules(checked), date };
  const whole = evaluateAll(dossier, settings);
  const report: SchemeReport =
    named.length === 0
      ? whole
      : { ...whole, verdicts: named.map(({ scheme, edition }) => evaluate(dossier, scheme, settings, edition)), unknownSchemes: [] };
  const title = dossier.identification.titre || file;
  if (format === 'ics') {
    const concerned = new Set(report.verdicts.filter(({ verdict }) => verdict !== 'nonApplicable').map(({ id }) => id));
    const schemes = settings.schemes.filter(({ id }) => concerned.has(id));
    const deadlines = [...deadlinesOf(schemes, options.lang), ...ownDeadlines(report, settings.schemes, options.lang)];
    await calendar(deadlines, date, options, io, emit);
  } else if (format === 'json') {
    await emit(verdictsToJson(report, voice));
  } else if (format === 'md') {
    await emit(verdictsToMd(report, voice, title, options.all === true || named.length > 0));
  } else {
    const columns = Math.min(io.columns, 100);
    await emit(verdictsToText(report, voice, { columns, all: options.all === true, named: named.length > 0, dossier: title }));
  }
  return named.length > 0 && report.verdicts.some(({ verdict }) => REFUSALS.includes(verdict)) ? 1 : 0;
}

/** Without a dossier, the list is dated by the last check of the data: today’s date would make it change by itself. */
async function list(
  named: readonly Named[],
  format: string,
  options: DispositifsOptions,
  io: Io,
  emit: (text: string) => Promise<void>,
): Promise<void> {
  const voice = await schemeVoice(options.lang);
  const date = options.date ?? schemesCheckedOn();
  const schemes = named.length === 0 ? allSchemes() : named.map(({ scheme }) => scheme);
  if (format === 'ics') return calendar(deadlinesOf(schemes, options.lang), date, options, io, emit);
  const statuses: readonly SchemeStatus[] = schemes.map((scheme) => statusOf(scheme, date));
  if (format === 'json') return emit(statusesToJson(statuses, date, voice));
  if (format === 'md')
    return emit(
      `# ${fill(voice.words.ecran.liste, { date: { date } }, voice)}\n\n${statusesToMd(statuses, voice)}\n\n${voice.words.ecran.avis}\n`,
    );
  return emit(statusesToText(statuses, date, voice, Math.min(io.columns, 100)));
}

async function calendar(
  deadlines: readonly Deadline[],
  date: string,
  options: DispositifsOptions,
  io: Io,
  emit: (text: string) => Promise<void>,
): Promise<void> {
  const voice = await schemeVoice(options.lang);
  const kept = deadlines.filter(({ closes }) => options.all === true || closes.slice(0, 10) >= date);
  // A calendar without an event is not one: nothing is written, and a sentence says why.
  if (kept.length === 0) io.note(`${voice.words.erreurs.aucuneEcheance}\n`);
  else
    await emit(
      deadlinesToIcs(
        [...kept].sort((a, b) => (a.closes < b.closes ? -1 : a.closes > b.closes ? 1 : a.scheme < b.scheme ? -1 : 1)),
        date,
        voice,
      ),
    );
}

function deadlinesOf(schemes: readonly Scheme[], lang: Lang): Deadline[] {
  return schemes.flatMap(({ id, titre, editions }) =>
    editions.flatMap((edition) =>
      edition.ferme === undefined
        ? []
        : [{ scheme: id, title: titre[lang], edition: edition.id, closes: edition.ferme, source: edition.source, own: false }],
    ),
  );
}

/** Deadlines that the dossier writes itself, but for those that a scheme gives already. */
function ownDeadlines(report: SchemeReport, schemes: readonly Scheme[], lang: Lang): Deadline[] {
  return report.deadlines.flatMap(({ scheme: id, edition, closes }) => {
    const scheme = schemes.find((each) => each.id === id);
    const same = scheme?.editions.some((each) => each.id === edition && each.ferme?.slice(0, 10) === closes.slice(0, 10));
    return same === true
      ? []
      : [{ scheme: id, title: scheme?.titre[lang] ?? id, edition, closes, source: 'candidatures[].dateLimite', own: true }];
  });
}
