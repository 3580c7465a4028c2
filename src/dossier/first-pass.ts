/**
 * Yes or no: does a value have the shape of the schema? Most dossiers do, and this answer costs a fifth of loading the full
 * validator (measured in bench/), which is asked only after a no, to say what is wrong. It knows the keywords that our schemas
 * use and throws on any other, and a differential test holds it against the full validator.
 */
import { isRealDate } from '../base/dates.js';

type Schema = boolean | { readonly [keyword: string]: unknown };
export type Definitions = Readonly<Record<string, Schema>>;

/** A schema turned into a function; each part only when a value first needs it, since a dossier uses a third of the schema. */
type Check = (value: unknown) => boolean;

const compiled = new WeakMap<object, Check>();

export function hasShape(schema: Schema, value: unknown, definitions: Definitions): boolean {
  return compile(schema, definitions)(value);
}

function compile(schema: Schema, definitions: Definitions): Check {
  if (typeof schema === 'boolean') return () => schema;
  let check = compiled.get(schema);
  if (check === undefined) {
    const checks = Object.keys(schema).flatMap((keyword) => compileKeyword(keyword, schema, definitions) ?? []);
    check = checks.length === 0 ? () => true : checks.reduce((before, next) => (value) => before(value) && next(value));
    compiled.set(schema, check);
  }
  return check;
}

/** Undefined for a keyword that another one reads. */
function compileKeyword(keyword: string, schema: Exclude<Schema, boolean>, definitions: Definitions): Check | undefined {
  const wanted = schema[keyword];
  const number = wanted as number;
  switch (keyword) {
    case '$ref':
      return compile(definitions[wanted as string] ?? false, definitions);
    case 'type':
      return ofType(wanted as string);
    case 'properties':
      return ofProperties(wanted as Record<string, Schema>, schema.additionalProperties === false, definitions);
    case 'required':
      return ofRequired(wanted as readonly string[]);
    case 'items': {
      const item = lazily(wanted as Schema, definitions);
      return (value) => !Array.isArray(value) || value.every(item);
    }
    case 'minItems':
      return (value) => !Array.isArray(value) || value.length >= number;
    case 'enum': {
      const values = new Set(wanted as readonly unknown[]);
      return (value) => values.has(value);
    }
    case 'const':
      return (value) => value === wanted;
    case 'pattern': {
      const pattern = new RegExp(wanted as string, 'u');
      return (value) => typeof value !== 'string' || pattern.test(value);
    }
    case 'format':
      return (value) => typeof value !== 'string' || (wanted === 'date' ? isRealDate(value) : isDateOrHour(value));
    case 'minLength':
      // A character takes two places at most.
      return (value) => typeof value !== 'string' || value.length >= 2 * number - 1 || [...value].length >= number;
    case 'maxLength':
      return (value) => typeof value !== 'string' || value.length <= number || [...value].length <= number;
    case 'minimum':
      return (value) => typeof value !== 'number' || value >= number;
    case 'maximum':
      return (value) => typeof value !== 'number' || value <= number;
    case 'exclusiveMinimum':
      return (value) => typeof value !== 'number' || value > number;
    case 'x-aect-decimales':
      return (value) => typeof value !== 'number' || hasDecimals(value, number);
    case 'allOf': {
      const all = (wanted as readonly Schema[]).map((each) => lazily(each, definitions));
      return (value) => all.every((each) => each(value));
    }
    case 'if': {
      const [condition, then, otherwise] = [wanted, schema.then ?? true, schema.else ?? true].map((each) =>
        lazily(each as Schema, definitions),
      );
      return (value) => (condition?.(value) ? then : otherwise)?.(value) ?? false;
    }
    case 'additionalProperties':
    case 'then':
    case 'else':
      return undefined;
    default:
      throw new Error(`keyword ${keyword} is not known to the first pass`);
  }
}

function lazily(schema: Schema, definitions: Definitions): Check {
  let check: Check | undefined;
  return (value) => {
    check ??= compile(schema, definitions);
    return check(value);
  };
}

function ofProperties(properties: Record<string, Schema>, closed: boolean, definitions: Definitions): Check {
  const known = new Map<string, Check>();
  return (value) => {
    if (!isRecord(value)) return true;
    for (const key in value) {
      let check = known.get(key);
      if (check === undefined) {
        check = compile(Object.hasOwn(properties, key) ? (properties[key] ?? false) : !closed, definitions);
        // What a dossier invents is not kept.
        if (Object.hasOwn(properties, key)) known.set(key, check);
      }
      if (!check(value[key])) return false;
    }
    return true;
  };
}

function ofRequired(keys: readonly string[]): Check {
  return (value) => {
    if (!isRecord(value)) return true;
    for (const key of keys) if (value[key] === undefined) return false;
    return true;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function ofType(type: string): Check {
  if (type === 'object') return isRecord;
  if (type === 'array') return Array.isArray;
  if (type === 'integer') return Number.isInteger;
  if (type === 'number') return Number.isFinite;
  return (value) => typeof value === type;
}

function isDateOrHour(text: string): boolean {
  return isRealDate(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text);
}

function hasDecimals(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-4;
}
