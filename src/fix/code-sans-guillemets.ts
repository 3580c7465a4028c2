import { type Path, valueAt } from '../base/path.js';
import * as declarationPass from '../dossier/generated/declaration-first-pass.js';
import * as declarationShape from '../dossier/generated/declaration-shape.js';
import * as dossierPass from '../dossier/generated/dossier-first-pass.js';
import * as dossierShape from '../dossier/generated/dossier-shape.js';
import type { Edit, Repair } from './repair.js';

const RULE = 'code-sans-guillemets';

/** `valeur: 01004` reads as 1004: the text as typed, not the number, goes between quotes. */
export const codeSansGuillemets: Repair = {
  name: RULE,
  find(document) {
    const edits: Edit[] = [];
    for (const path of numbersForCodes(document.value)) {
      const source = document.sourceOf(path);
      if (/^[-+.\w]+$/.test(source)) edits.push({ path, range: document.rangeOf(path, 'value'), replacement: `"${source}"` });
    }
    return edits;
  },
};

/** Numbers where the schema names this rule, i.e. where a code is expected. */
function* numbersForCodes(root: unknown): Generator<Path> {
  const declaration = valueAt(root, ['typeFichier']) === 'declarationApd';
  const { schema, definitions } = declaration ? declarationPass : dossierPass;
  const { rules } = declaration ? declarationShape : dossierShape;

  /** `pointer` leads to `node` in the schema, as in the list of rules. */
  function* visit(node: unknown, pointer: string, value: unknown, path: Path): Generator<Path> {
    const name = valueAt(node, ['$ref']);
    if (typeof name === 'string') {
      yield* visit(definitions[name], `#/definitions/${name}`, value, path);
    } else if (typeof value === 'number') {
      if (rules[pointer] === RULE) yield path;
    } else if (Array.isArray(value)) {
      const items = valueAt(node, ['items']);
      if (items !== undefined) for (const [index, item] of value.entries()) yield* visit(items, `${pointer}/items`, item, [...path, index]);
    } else if (value !== null && typeof value === 'object') {
      const properties = valueAt(node, ['properties']) ?? {};
      for (const [key, inner] of Object.entries(value)) {
        if (Object.hasOwn(properties, key)) yield* visit(valueAt(properties, [key]), `${pointer}/properties/${key}`, inner, [...path, key]);
      }
    }
  }
  yield* visit(schema, '#', root, []);
}
