import { yearOf } from '../base/dates.js';
import { toCents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { FactDatum } from '../base/verdicts.js';
import type { Dossier } from '../dossier/model.js';
import { partnerCountries } from './countries.js';
import { find } from './keys.js';
import type { Subject } from './subject.js';

export type Unit = 'euros' | 'mois' | 'nombre';

/** A measured value: integer cents when `unit` is `euros`. `value` is undefined while keys are `missing`. */
export interface Measure {
  readonly value: number | undefined;
  readonly unit: Unit;
  readonly label: FactDatum;
  readonly missing: readonly Path[];
  readonly places: readonly Path[];
}

type Lines = readonly { readonly mode: string; readonly parAnnee: readonly number[] }[];

const RECETTES: Path = ['budget', 'recettes'];
const DEPENSES: Path = ['budget', 'depenses'];

/** A measure by its name in a scheme file: `cout`, `apport(collectiviteEtrangere)`, or any path that leads to a number or a list. */
export function measure(subject: Subject, text: string, unit?: Unit): Measure {
  const match = /^(\w+)\(([^)]*)\)$/.exec(text);
  const name = match?.[1] ?? text;
  const words = (match?.[2] ?? '').split(',').map((word) => word.trim());
  const { depenses, recettes } = subject.dossier.budget ?? {};
  // A long list of sources says less than what it adds up to.
  const plain = match === null || words.length > 3;
  const label: FactDatum = plain ? { term: `mesure.${name}` } : { list: words.map((word) => ({ term: `${name}.${word}` })) };
  const spent = (keep: (line: NonNullable<typeof depenses>[number]) => boolean): Measure => money(label, depenses?.filter(keep), DEPENSES);
  const income = (keep: (line: NonNullable<typeof recettes>[number]) => boolean): Measure => money(label, recettes?.filter(keep), RECETTES);
  switch (name) {
    case 'cout':
      return spent(() => true);
    case 'coutNumeraire':
      return spent(({ mode }) => mode === 'numeraire');
    case 'rubrique':
      return spent(({ rubrique }) => words.includes(rubrique));
    case 'apport':
      return income(({ origine }) => words.includes(origine));
    case 'apportNumeraire':
      return income(({ origine, mode }) => words.includes(origine) && mode === 'numeraire');
    case 'valorisation':
      return income(({ origine, mode }) => words.includes(origine) && mode === 'valorisation');
    case 'apportCtf':
      return income(({ origine }) => origine === 'collectiviteFrancaise');
    case 'valorisationCtf':
      return income(({ origine, mode }) => origine === 'collectiviteFrancaise' && mode === 'valorisation');
    case 'acquis':
      return income(({ statut }) => statut === 'acquis');
    case 'aRechercher':
      return income(({ statut }) => statut === 'aRechercher');
    case 'demande':
      return asked(subject, label);
    case 'duree':
      return duration(subject.dossier, label);
    case 'pays':
      return countries(subject, label);
    case 'acteurs':
      return count(label, subject.dossier.acteurs.filter(({ nature }) => words.includes(nature)).length, ['acteurs']);
    default:
      return atPath(subject.dossier, text, unit);
  }
}

export function sumOfLines(lines: Lines): number {
  return lines.reduce((sum, line) => sum + line.parAnnee.reduce((inner, amount) => inner + toCents(amount), 0), 0);
}

function money(label: FactDatum, lines: Lines | undefined, path: Path): Measure {
  const value = lines === undefined ? undefined : sumOfLines(lines);
  return { value, unit: 'euros', label, missing: value === undefined ? [path] : [], places: [path] };
}

function count(label: FactDatum, value: number, place: Path): Measure {
  return { value, unit: 'nombre', label, missing: [], places: [place] };
}

function asked({ candidature }: Subject, label: FactDatum): Measure {
  const path: Path = candidature === undefined ? ['candidatures'] : ['candidatures', candidature.index, 'montantDemande'];
  const typed = candidature?.value.montantDemande;
  return {
    value: typed === undefined ? undefined : toCents(typed),
    unit: 'euros',
    label,
    missing: typed === undefined ? [path] : [],
    places: [path],
  };
}

/** Calendar months, the first and the last included. */
function duration({ calendrier }: Dossier, label: FactDatum): Measure {
  const { debut, fin } = calendrier ?? {};
  const missing: Path[] = [];
  if (debut === undefined) missing.push(['calendrier', 'debut']);
  if (fin === undefined) missing.push(['calendrier', 'fin']);
  const value =
    debut === undefined || fin === undefined
      ? undefined
      : (yearOf(fin) - yearOf(debut)) * 12 + Number(fin.slice(5, 7)) - Number(debut.slice(5, 7)) + 1;
  return { value, unit: 'mois', label, missing, places: [['calendrier', 'fin']] };
}

function countries({ dossier }: Subject, label: FactDatum): Measure {
  const codes = partnerCountries(dossier);
  return {
    value: codes?.length,
    unit: 'nombre',
    label,
    missing: codes === undefined ? [['localisation']] : [],
    places: [['acteurs']],
  };
}

function atPath(dossier: Dossier, pattern: string, unit: Unit = 'nombre'): Measure {
  const { values, absent } = find(dossier, pattern);
  const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : Array.isArray(value) ? [value.length] : []));
  const whole = absent.length === 0 && numbers.length > 0 && numbers.length === values.length;
  const sum = numbers.reduce((a, b) => a + b, 0);
  const last = pattern.slice(pattern.lastIndexOf('.') + 1);
  return {
    value: whole ? (unit === 'euros' ? numbers.reduce((total, number) => total + toCents(number), 0) : sum) : undefined,
    unit,
    label: { term: `mesure.${last}` },
    missing: absent.length > 0 ? absent : whole ? [] : [pattern.split('.').map((step) => step.replace('[]', ''))],
    places: values.map(({ path }) => path),
  };
}
