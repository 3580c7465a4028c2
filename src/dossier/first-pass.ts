/**
 * Yes or no: does a value have the shape of the schema? Most dossiers do, and this answer costs a fifth of loading the full
 * validator (measured in bench/), which is asked only after a no, to say what is wrong. It knows the keywords that our schemas
 * use and throws on any other, and a differential test holds it against the full validator.
 */
import { isRealDate } from '../base/dates.js';

type Schema = boolean | { readonly [keyword: string]: unknown };
export type Definitions = Readonly<Record<string, Schema>>;

export function hasShape(schema: Schema, value: unknown, definitions: Definitions): boolean {
  if (typeof schema === 'boolean') return schema;
  for (const keyword in schema) {
    if (!holds(keyword, schema[keyword], schema, value, definitions)) return false;
  }
  return true;
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let regexp = patterns.get(pattern);
  if (regexp === undefined) {
    regexp = new RegExp(pattern, 'u');
    patterns.set(pattern, regexp);
  }
  return regexp.test(text);
}

function holds(keyword: string, wanted: unknown, schema: Exclude<Schema, boolean>, value: unknown, definitions: Definitions): boolean {
  switch (keyword) {
    case '$ref':
      return hasShape(definitions[wanted as string] ?? false, value, definitions);
    case 'type':
      return isOfType(wanted as string, value);
    case 'properties':
      return !isRecord(value) || allProperties(wanted as Record<string, Schema>, schema.additionalProperties === false, value, definitions);
    case 'required':
      return !isRecord(value) || (wanted as readonly string[]).every((key) => value[key] !== undefined);
    case 'items':
      return !Array.isArray(value) || value.every((item) => hasShape(wanted as Schema, item, definitions));
    case 'minItems':
      return !Array.isArray(value) || value.length >= (wanted as number);
    case 'enum':
      return (wanted as readonly unknown[]).includes(value);
    case 'const':
      return value === wanted;
    case 'pattern':
      return typeof value !== 'string' || matches(wanted as string, value);
    case 'format':
      return typeof value !== 'string' || (wanted === 'date' ? isRealDate(value) : isDateOrHour(value));
    case 'minLength':
      // A character takes two places at most.
      return typeof value !== 'string' || value.length >= 2 * (wanted as number) - 1 || [...value].length >= (wanted as number);
    case 'maxLength':
      return typeof value !== 'string' || value.length <= (wanted as number) || [...value].length <= (wanted as number);
    case 'minimum':
      return typeof value !== 'number' || value >= (wanted as number);
    case 'maximum':
      return typeof value !== 'number' || value <= (wanted as number);
    case 'exclusiveMinimum':
      return typeof value !== 'number' || value > (wanted as number);
    case 'x-aect-decimales':
      return typeof value !== 'number' || hasDecimals(value, wanted as number);
    case 'allOf':
      return (wanted as readonly Schema[]).every((each) => hasShape(each, value, definitions));
    case 'if': {
      const branch = hasShape(wanted as Schema, value, definitions) ? schema.then : schema.else;
      return branch === undefined || hasShape(branch as Schema, value, definitions);
    }
    case 'additionalProperties':
    case 'then':
    case 'else':
      return true;
    default:
      throw new Error(`keyword ${keyword} is not known to the first pass`);
  }
}

function allProperties(
  properties: Record<string, Schema>,
  closed: boolean,
  value: Record<string, unknown>,
  definitions: Definitions,
): boolean {
  for (const key in value) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema === undefined) {
      if (closed) return false;
    } else if (!hasShape(schema, value[key], definitions)) {
      return false;
    }
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'object') return isRecord(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

function isDateOrHour(text: string): boolean {
  return isRealDate(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text);
}

function hasDecimals(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-4;
}
