import type { ErrorObject } from 'ajv';
import type { Datum } from '../base/finding.js';

/** What was expected where a keyword of the schema fails: the name of the finding and the data of its sentence. */
export function expectation(
  error: ErrorObject,
  value: unknown,
  data: Readonly<Record<string, Datum>>,
): { readonly rule: string; readonly data: Record<string, Datum> } {
  const params = error.params as Record<string, unknown>;
  const limit = typeof params.limit === 'number' ? { limite: params.limit } : {};
  const format = (term: string): { rule: string; data: Record<string, Datum> } => ({
    rule: 'format-invalide',
    data: { ...data, ...limit, cas: { term: `format.${term}` } },
  });
  if (value === null) return { rule: 'type-attendu', data: { ...data, cas: { term: 'type.vide' } } };
  switch (error.keyword) {
    case 'type':
      return { rule: 'type-attendu', data: { ...data, cas: { term: typeTerm(String(params.type), value) } } };
    case 'enum':
    case 'const':
      return {
        rule: 'valeur-inconnue',
        data: { ...data, cas: { term: data.proposition === undefined ? 'valeur.liste' : 'valeur.proposition' } },
      };
    case 'format':
      return /^\d{4}-\d{2}-\d{2}/.test(String(value)) && String(value).length === 10
        ? { rule: 'date-impossible', data: { ...data } }
        : format(params.format === 'date' ? 'date' : 'date-ou-heure');
    case 'pattern':
      return format(patternTerm(String(params.pattern)));
    case 'minLength':
      return format('texte-vide');
    case 'maxLength':
      return format('texte-long');
    case 'minItems':
      return format('liste-courte');
    case 'x-aect-decimales':
      return format('centimes');
    case 'exclusiveMinimum':
      return format('positif');
    default:
      return format(error.keyword === 'maximum' ? 'maximum' : 'minimum');
  }
}

function typeTerm(type: string, value: unknown): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return 'type.guillemets';
  if (type === 'number' && typeof value === 'string') return 'type.nombre';
  return `type.${type}`;
}

/** Patterns of the schema, by the form that they ask for. */
function patternTerm(pattern: string): string {
  if (pattern === '^[A-Z]{2}$') return 'pays';
  if (pattern === '^[a-z]{2}$') return 'langue';
  if (pattern === '^[A-Z]{3}$') return 'devise';
  if (pattern.includes('(0[1-9]|1[0-2])')) return 'mois';
  if (pattern === '^[0-9]{5}$') return 'cinq-chiffres';
  if (pattern === '^[a-z][A-Za-z0-9]*$') return 'identifiant-acteur';
  if (pattern === '^[A-Za-z][A-Za-z0-9-]*$') return 'identifiant';
  return 'autre';
}

/** `12 500,00 €`, `1.234,56`, `58 %` → how the number is written in a dossier; undefined for anything else. */
export function frenchNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\s\u00a0\u202f]/g, '').replace(/(€|eur|euros?|%)$/i, '');
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?$/.exec(text) ?? /^(-?\d{1,3}(?:,\d{3})*|-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  return (match[1] ?? '').replace(/[.,]/g, '') + (match[2] === undefined ? '' : `.${match[2]}`);
}
