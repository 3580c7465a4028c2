import { type IsoDate, isRealDate } from '../base/dates.js';
import type { Finding } from '../base/finding.js';
import { type Path, toKeyPattern } from '../base/path.js';
import { Calculs } from '../calculs/calculs.js';
import type { SourceDocument } from '../document/document.js';
import { hasShape } from '../dossier/first-pass.js';
import * as declarationPass from '../dossier/generated/declaration-first-pass.js';
import * as dossierPass from '../dossier/generated/dossier-first-pass.js';
import type { Dossier } from '../dossier/model.js';
import { parameter, parametersUsedBy } from '../reference/parametres.js';
import { rules } from '../rules/index.generated.js';
import { type Context, type Hit, pathOf, type Rule } from '../rules/rule.js';
import { faultFindings, listsCutByCommas } from './forme.js';
import { staleValues } from './stale.js';

export type Kind = 'dossier' | 'declaration';

export interface Checked {
  readonly kind: Kind;
  /** Reference date: the one asked for, else the file's own; undefined when neither can be read. */
  readonly date: IsoDate | undefined;
  /** The file reads and its value has the shape of the schema: it may be computed and printed, whatever the rules say of it. */
  readonly sound: boolean;
  /** The dossier is in `etat: brouillon`. */
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

export interface ValidateSettings {
  /** Reference date, in place of the file’s own. */
  readonly date?: IsoDate | undefined;
  /** See `Context.files`. */
  readonly files?: ReadonlySet<string> | undefined;
}

/**
 * All findings of a document: the file, its shape, then the rules. A rule stays silent where the keys that it needs have a wrong
 * shape, and when neither the date of the fact nor the reference date lies in its period.
 */
export async function validate(document: SourceDocument, settings: ValidateSettings = {}): Promise<Checked> {
  const value = document.value;
  const { kind, sound, findings: form, broken } = await checkShape(document);
  const date = settings.date ?? referenceDate(value, kind);
  const findings = [...form];
  if (kind === 'dossier' && date !== undefined && isRecord(value) && !broken.some((pattern) => ROOTS.has(pattern))) {
    const run = parametersUsedBy(() => runRules(value as unknown as Dossier, { date, files: settings.files }, broken));
    findings.push(...run.result, ...staleValues(run.used, date));
  }
  return {
    kind,
    date,
    sound,
    draft: isRecord(value) && isRecord(value.identification) && value.identification.etat === 'brouillon',
    findings,
  };
}

interface Form extends Pick<Checked, 'kind' | 'sound' | 'findings'> {
  /** Key patterns that cannot be relied on. */
  readonly broken: readonly string[];
}

/** The file and its shape, without any rule: what the commands that compute ask before they do. */
export async function checkShape(document: SourceDocument): Promise<Form> {
  const value = document.value;
  const kind: Kind = isRecord(value) && value.typeFichier === 'declarationApd' ? 'declaration' : 'dossier';
  const faults = faultFindings(document.faults);
  if (value === undefined) return { kind, sound: false, findings: faults, broken: [''] };
  const cut = listsCutByCommas(document);
  // One fact, one finding: what a fault of the text or a cut list already explains is not judged again.
  const unknown = [...document.faults.flatMap(({ path }) => (path === undefined ? [] : [path])), ...cut.map(({ path }) => path)];
  const shape = (await shapeOf(document, kind)).filter(({ path }) => !unknown.some((above) => startsWith(path, above)));
  return {
    kind,
    sound: faults.length + cut.length + shape.length === 0,
    findings: [...faults, ...cut, ...shape],
    broken: [...unknown.map(toKeyPattern), ...shape.flatMap((finding) => brokenPatterns(finding))],
  };
}

/** A rule of plain coherence, which no profile switches off. */
export function isInternal(name: string): boolean {
  return rules.some((rule) => rule.name === name && rule.source[0].text === 'cohérence interne');
}

/** Without these nothing can be judged. */
const ROOTS = new Set(['', 'acteurs', 'acteurs[]', 'acteurs[].id', 'identification', 'identification.etat', 'typeDossier']);

async function shapeOf(document: SourceDocument, kind: Kind): Promise<readonly Finding[]> {
  const { schema, definitions } = kind === 'dossier' ? dossierPass : declarationPass;
  if (hasShape(schema, document.value, definitions)) return [];
  const { shapeFindings } = await import('../dossier/shape.js');
  return shapeFindings(kind, document.value, document.sourceOf, (name) => {
    const rule = rules.find((each) => each.name === name);
    return rule === undefined ? undefined : { profile: rule.profile, severity: rule.severity };
  });
}

function referenceDate(value: unknown, kind: Kind): IsoDate | undefined {
  const holder = kind === 'declaration' ? value : isRecord(value) ? value.identification : undefined;
  const date = isRecord(holder) ? holder.dateMiseAJour : undefined;
  return typeof date === 'string' && isRealDate(date) ? date : undefined;
}

function startsWith(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

/** Key patterns that a finding of shape makes unreliable. */
function brokenPatterns(finding: Finding): string[] {
  const pattern = toKeyPattern(finding.path);
  // An entry is quoted by its identifier: without a sound one, nothing can be said of the entry.
  if (finding.rule !== 'cle-inconnue') return finding.path.at(-1) === 'id' ? [pattern, toKeyPattern(finding.path.slice(0, -1))] : [pattern];
  const proposal = finding.data.proposition;
  return typeof proposal === 'string' ? [toKeyPattern([...finding.path.slice(0, -1), proposal])] : [];
}

function runRules(dossier: Dossier, given: Pick<Context, 'date' | 'files'>, broken: readonly string[]): Finding[] {
  const context: Context = { dossier, calculs: new Calculs(dossier), parameter, ...given };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.about !== undefined && dossier[rule.about] === undefined) continue;
    if (broken.length > 0 && rule.needs !== 'anything' && rule.needs.some((need) => broken.some((pattern) => overlaps(need, pattern))))
      continue;
    for (const hit of rule.check(context)) {
      if (inForce(rule, hit.factDate ?? given.date)) findings.push(toFinding(rule, hit));
    }
  }
  return findings;
}

/** One of the two patterns is the other, or stands above it. */
function overlaps(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === '' || (long.startsWith(short) && (long.length === short.length || '.['.includes(long.charAt(short.length))));
}

function inForce(rule: Rule, date: IsoDate): boolean {
  const { from, until } = rule.inForce ?? {};
  return (from === undefined || from <= date) && (until === undefined || date < until);
}

function toFinding(rule: Rule, hit: Hit): Finding {
  return {
    rule: rule.name,
    profile: rule.profile,
    severity: rule.severity,
    path: pathOf(hit.at),
    on: hit.on ?? 'key',
    data: hit.data ?? {},
    related: (hit.related ?? []).map((place) => ({ path: pathOf(place.at), on: 'value', label: place.label })),
    absence: hit.absence ?? false,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
