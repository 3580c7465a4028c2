import type { ErrorObject } from 'ajv';
import type { Datum } from '../base/finding.js';

interface Expectation {
  readonly rule: string;
  readonly data: Record<string, Datum>;
}

/** What was expected where a keyword of the schema fails: the name of the finding and the data of its sentence. */
export function expectation(error: ErrorObject, value: unknown, data: Readonly<Record<string, Datum>>): Expectation {
  const params = error.params as Record<string, unknown>;
  const named = (rule: string, term: string): Expectation => ({ rule, data: { ...data, ...limitOf(error), ...worded(term) } });
  if (error.instancePath === '') return named('type-attendu', 'type.racine');
  if (value === null) return named('type-attendu', /\/\d+$/.test(error.instancePath) ? 'type.entree-vide' : 'type.vide');
  switch (error.keyword) {
    case 'type':
      return named('type-attendu', typeTerm(String(params.type), value));
    case 'enum':
      return {
        rule: 'valeur-inconnue',
        data: { ...data, cas: { term: data.proposition === undefined ? 'valeur.liste' : 'valeur.proposition' } },
      };
    case 'format':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? { rule: 'date-impossible', data: { ...data, date: { date: String(value) } } }
        : named('format-invalide', params.format === 'date' ? 'format.date' : 'format.date-ou-heure');
    case 'pattern':
      return named('format-invalide', `format.${PATTERNS[String(params.pattern)] ?? 'autre'}`);
    default:
      return named('format-invalide', `format.${KEYWORDS[error.keyword] ?? 'autre'}`);
  }
}

/** The fact and its remedy, as entries of the lexicon. */
export function worded(term: string): Record<'cas' | 'remede', Datum> {
  return { cas: { term }, remede: { term: `${term}.remede` } };
}

/** A limit that is a year is not printed as a quantity (`1 900`). */
function limitOf(error: ErrorObject): Record<string, Datum> {
  const limit: unknown = (error.params as Record<string, unknown>).limit;
  if (typeof limit !== 'number') return {};
  return { limite: /annee/i.test(error.schemaPath) ? String(limit) : limit };
}

function typeTerm(type: string, value: unknown): string {
  if (type === 'string' && typeof value === 'number') return 'type.guillemets';
  if (type === 'string' && typeof value === 'boolean') return 'type.guillemets-oui';
  if (type === 'number' && typeof value === 'string' && value.trim() !== '') return 'type.nombre';
  if (type === 'array' && typeof value === 'string') return 'type.array-une';
  return `type.${type}`;
}

const KEYWORDS: Readonly<Record<string, string>> = {
  minLength: 'texte-vide',
  maxLength: 'texte-long',
  minItems: 'liste-courte',
  'x-aect-decimales': 'centimes',
  exclusiveMinimum: 'positif',
  minimum: 'minimum',
  maximum: 'maximum',
};

/** Patterns of the schemas, by the form that they ask for. A test holds the list against the schemas. */
export const PATTERNS: Readonly<Record<string, string>> = {
  '^[A-Z]{2}$': 'pays',
  '^[a-z]{2}$': 'langue',
  '^[A-Z]{3}$': 'devise',
  '^[0-9]{4}-(0[1-9]|1[0-2])$': 'mois',
  '^[0-9]{5}$': 'cinq-chiffres',
  '^[0-9]{2,5}$': 'deux-a-cinq-chiffres',
  '^[A-H][0-9]{2,3}$': 'type-aide',
  '^[0-9]{1,2}\\.([0-9]{1,2}|[a-z])$': 'cible',
  '^[a-z][A-Za-z0-9]*$': 'identifiant-acteur',
  '^[A-Za-z][A-Za-z0-9-]*$': 'identifiant',
  '^[a-z][A-Za-z0-9-]*(:[A-Za-z0-9-]+)?$': 'nom-court',
};

/** `12 500,00 €`, `1.234,56`, `58 %` → how the number is written in a dossier; undefined for anything else. */
export function frenchNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  const text = value.replace(/[\s\u00a0\u202f]/g, '').replace(/(€|eur|euros?|%)$/i, '');
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?$/.exec(text) ?? /^(-?\d{1,3}(?:,\d{3})*|-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  return (match[1] ?? '').replace(/[.,]/g, '') + (match[2] === undefined ? '' : `.${match[2]}`);
}
