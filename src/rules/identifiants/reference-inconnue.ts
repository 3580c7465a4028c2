import { valueAt } from '../../base/path.js';
import { references } from '../../dossier/generated/dossier-shape.js';
import type { Hit } from '../rule.js';
import { atPath, rule } from '../rule.js';

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
    const hits: Hit[] = [];
    follow(dossier, TREE, undefined, ids, hits);
    yield* hits;
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

/** Key patterns as a tree, so that one walk of the dossier follows them all. */
interface Branch {
  /** List that an identifier at this place points to. */
  list?: string;
  items?: Branch;
  readonly keys: { readonly key: string; readonly next: Branch }[];
}

/** `conventions[].parties[]` → conventions, items, parties, items; built once per program. */
const TREE: Branch = { keys: [] };
for (const [pattern, list] of Object.entries(references)) {
  let branch = TREE;
  for (const step of pattern.split(/\.|(?=\[\])/)) {
    if (step === '[]') {
      branch.items ??= { keys: [] };
      branch = branch.items;
    } else {
      let known = branch.keys.find(({ key }) => key === step);
      if (known === undefined) {
        known = { key: step, next: { keys: [] } };
        branch.keys.push(known);
      }
      branch = known.next;
    }
  }
  branch.list = list;
}

/** The way down to a value; spelt out only for a hit. */
interface Trail {
  readonly step: string | number;
  readonly up: Trail | undefined;
}

function follow(value: unknown, branch: Branch, trail: Trail | undefined, ids: (list: string) => Set<string>, hits: Hit[]): void {
  if (typeof value === 'string') {
    if (branch.list === undefined) return;
    const known = ids(branch.list);
    if (known.has(value)) return;
    hits.push({
      at: atPath(spell(trail)),
      on: 'value',
      data: { valeur: value, liste: branch.list, connus: { list: [...known].slice(0, 12) } },
    });
  } else if (Array.isArray(value)) {
    if (branch.items === undefined) return;
    for (let index = 0; index < value.length; index += 1) follow(value[index], branch.items, { step: index, up: trail }, ids, hits);
  } else if (value !== null && typeof value === 'object') {
    for (const { key, next } of branch.keys) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) follow(inner, next, { step: key, up: trail }, ids, hits);
    }
  }
}

function spell(trail: Trail | undefined): (string | number)[] {
  return trail === undefined ? [] : [...spell(trail.up), trail.step];
}
