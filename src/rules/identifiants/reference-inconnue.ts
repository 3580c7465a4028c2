import { valueAt } from '../../base/path.js';
import { references } from '../../dossier/generated/dossier-shape.js';
import type { Hit } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'reference-inconnue',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [...new Set(Object.values(references))].map((list) => `${list}[].id`).concat(Object.keys(references)),
  words: {
    fr: {
      title: 'Une référence désigne une entrée du dossier.',
      why: 'Les identifiants relient les actes, les votes, les acteurs et les lignes du budget. Une faute de frappe détache la ligne de son auteur sans que rien ne le montre.',
      message: '« {valeur} » ne désigne aucune entrée de « {liste} ».',
      help: 'Corrigez l’identifiant, ou ajoutez l’entrée manquante. Identifiants connus : {connus}.',
    },
    en: {
      title: 'A reference points to an entry of the dossier.',
      why: 'Identifiers tie together acts, votes, actors and budget lines. A typing error cuts a line from its author and nothing shows it.',
      message: '“{valeur}” does not point to any entry of “{liste}”.',
      help: 'Correct the identifier, or add the missing entry. Known identifiers: {connus}.',
    },
  },
  *check({ dossier }) {
    const known = new Map<string, Set<string>>();
    const ids = (list: string): Set<string> => {
      let set = known.get(list);
      if (set === undefined) {
        const entries: unknown = valueAt(dossier, list.split('.'));
        set = new Set(Array.isArray(entries) ? entries.map((entry: { id?: string }) => entry.id ?? '') : []);
        known.set(list, set);
      }
      return set;
    };
    for (const [steps, list] of REFERENCES) yield* follow(dossier, steps, 0, [], ids(list), list);
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'conventions[0].deliberations': ['delibDepartement'] } }],
    ko: [
      { set: { 'missions[0].deliberation': 'delibInconnue' } },
      { set: { 'partenariat.gouvernance.comitePilotage.membres': ['hauteLoue', 'blita'] } },
    ],
  },
});

/** `conventions[].parties[]` → `['conventions', '[]', 'parties', '[]']`, once per program. */
const REFERENCES = Object.entries(references).map(([pattern, list]) => [pattern.split(/\.|(?=\[\])/), list] as const);

function* follow(
  value: unknown,
  steps: readonly string[],
  step: number,
  path: readonly (string | number)[],
  known: Set<string>,
  liste: string,
): Iterable<Hit> {
  if (value === undefined || value === null) return;
  const key = steps[step];
  if (key === undefined) {
    if (typeof value === 'string' && !known.has(value)) {
      // The path is already known: the locator replays it.
      yield { at: replay(path), on: 'value', data: { valeur: value, liste, connus: { list: [...known].slice(0, 12) } } };
    }
  } else if (key === '[]') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* follow(item, steps, step + 1, [...path, index], known, liste);
  } else if (typeof value === 'object') {
    yield* follow((value as Record<string, unknown>)[key], steps, step + 1, [...path, key], known, liste);
  }
}

function replay(path: readonly (string | number)[]): Hit['at'] {
  return (d) => {
    let node = d as unknown as { at(index: number): unknown } & Record<string, unknown>;
    for (const step of path) node = (typeof step === 'number' ? node.at(step) : node[step]) as typeof node;
    return node;
  };
}
