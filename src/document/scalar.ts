const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value of a plain scalar in the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema).
 * Undefined for the forms that dossiers never need: octal, hexadecimal, infinity, not-a-number.
 */
export function scalar(text: string): string | number | boolean | null | undefined {
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (numeric) {
    if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
    return /^[-+]?(?:0[ox]|\.(?:inf|nan))/i.test(text) ? undefined : text;
  }
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
