import type { ApdBook, ApdFinding } from '../../base/figures.js';
import { nameOf, SHOWN } from './names.js';
import { wrap } from './table.js';
import { colon, fill, messageOf, term, type Voice } from './words.js';

/** Of more findings than `SHOWN`: places that a sentence names, and sentences that a rule has. */
const FEW = 3;

/** A sentence with the lines it is about. */
interface Group {
  readonly severity: string;
  /** The first of its lines. */
  readonly at: string[];
  /** All of its lines. */
  placed: number;
  count: number;
}

/**
 * Errors, then warnings; notes come with the detail. The same sentence is printed once with its lines. When findings are many, each
 * sentence has its first lines and the number of the others, and each rule its first sentences: memory holds no more than that.
 */
export function findings(report: ApdBook, voice: Voice, detail: boolean): string {
  const severities = detail ? ['error', 'warning', 'info'] : ['error', 'warning'];
  const few = report.findings.length > SHOWN ? FEW : Number.POSITIVE_INFINITY;
  const groups = new Map<string, Group>();
  const sentences = new Map<string, number>();
  const others = new Map<string, Group>();
  for (const finding of report.findings) {
    const { severity, rule } = finding;
    if (!severities.includes(severity)) continue;
    const sentence = `${messageOf(finding, voice)} [${rule}]`;
    const known = groups.get(sentence);
    const told = sentences.get(rule) ?? 0;
    if (!known && told < few) sentences.set(rule, told + 1);
    const [all, key] = known || told < few ? [groups, sentence] : [others, rule];
    const group = all.get(key) ?? { severity, at: [], placed: 0, count: 0 };
    all.set(key, group);
    group.count += 1;
    const place = placeOf(finding, report);
    if (place === '') continue;
    if (group.at.length < few) group.at.push(place);
    group.placed += 1;
  }
  const rows = severities.flatMap((severity) => {
    const own = (all: ReadonlyMap<string, Group>) => [...all].filter(([, group]) => group.severity === severity);
    const head = term(`gravite:${severity}`, voice);
    return [
      ...own(groups).map(([sentence, group]) => {
        const names = namesOf(group, voice);
        return wrap(`${head}  ${names === '' ? '' : `${names}${colon(voice)}`}${sentence}`, '  ', '          ');
      }),
      ...own(others).map(([rule, { count }]) => {
        const more = fill(voice.words.ecran.tropDeConstats, { n: count, regle: rule }, voice);
        return wrap(`${head}  ${more}`, '  ', '          ');
      }),
    ];
  });
  const { constats, constatsDetail } = voice.words.ecran;
  return rows.length === 0 ? '' : [detail ? constatsDetail : constats, ...rows].join('\n');
}

function namesOf({ at, placed }: Group, voice: Voice): string {
  const names = at.join(', ');
  return placed > at.length ? `${names} ${fill(voice.words.ecran.etAutres, { n: placed - at.length }, voice)}` : names;
}

function placeOf({ input, versement }: ApdFinding, report: ApdBook): string {
  if (input === null) return '';
  const dossier = report.inputs[input]?.reference ?? '';
  return versement === null ? dossier : nameOf({ dossier, payment: { id: versement } }, report);
}
