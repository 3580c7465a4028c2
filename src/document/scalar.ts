import { CODE, type Cursor, GIVE_UP, type GiveUp } from './cursor.js';

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Integers of so many digits are exact, and read digit by digit. */
const EXACT_DIGITS = 15;

/**
 * The value of a plain scalar in the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema).
 * Gives up on the forms that dossiers never need: octal, hexadecimal, infinity, not-a-number.
 */
export function scalar(cursor: Cursor, start: number, end: number): string | number | boolean | null | GiveUp {
  const text = cursor.text.slice(start, end);
  const first = cursor.units[start] ?? 0;
  if (isDigit(first) || first === CODE.PLUS || first === CODE.DASH || first === CODE.DOT) return numeric(cursor.units, start, end, text);
  return end - start > LONGEST_WORD ? text : word(text);
}

const LONGEST_WORD = 'false'.length;

function word(text: string): string | boolean | null {
  switch (text) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    case 'null':
    case 'Null':
    case 'NULL':
    case '~':
      return null;
    default:
      return text;
  }
}

function numeric(units: Uint16Array, start: number, end: number, text: string): string | number | GiveUp {
  let at = start;
  let value = 0;
  for (; at < end; at += 1) {
    const code = units[at] ?? 0;
    if (!isDigit(code)) break;
    value = 10 * value + code - CODE.ZERO;
  }
  if (at === end && end - start <= EXACT_DIGITS) return value;
  // Most often a date, `2026-03-01`.
  if (at > start && units[at] === CODE.DASH) return text;
  if (FLOAT.test(text)) return Number(text);
  return /^[-+]?(?:0[ox]|\.(?:inf|nan))/i.test(text) ? GIVE_UP : text;
}

function isDigit(code: number): boolean {
  return code >= CODE.ZERO && code <= CODE.NINE;
}
