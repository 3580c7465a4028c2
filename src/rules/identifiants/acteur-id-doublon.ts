import { type Path, valueAt } from '../../base/path.js';
import { keys } from '../../dossier/generated/dossier-shape.js';
import type { Dossier } from '../../dossier/model.js';
import { type Locator, rule } from '../rule.js';

/** Every list whose entries bear an identifier, e.g. `budget.depenses`. */
const LISTS = Object.keys(keys)
  .flatMap((pattern) => (pattern.endsWith('[]') && keys[pattern]?.includes('id') ? [pattern.slice(0, -2)] : []))
  .map((liste) => ({ liste, way: liste.split('.') }));

export default rule({
  name: 'acteur-id-doublon',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: LISTS.map(({ liste }) => `${liste}[].id`),
  words: {
    fr: {
      title: 'Un identifiant ne sert qu’une fois dans sa liste.',
      why: 'Les votes, les actes et les lignes du budget désignent une entrée par son identifiant. S’il sert deux fois, nul ne sait laquelle est visée, et les montants peuvent aller au mauvais acteur.',
      message: 'L’identifiant « {id} » est utilisé deux fois dans « {liste} ».',
      help: 'Renommez l’une des deux entrées, par exemple « id: {id}Bis », puis les lignes qui la citent.',
      terms: { 'lieu.premier': 'première entrée' },
    },
    en: {
      title: 'An identifier is used only once in its list.',
      why: 'Votes, acts and budget lines point to an entry by its identifier. If it is used twice, nobody can tell which one is meant, and amounts may go to the wrong actor.',
      message: 'Identifier “{id}” is used twice in “{liste}”.',
      help: 'Rename one of the two entries, for example “id: {id}Bis”, then the lines that cite it.',
      terms: { 'lieu.premier': 'first entry' },
    },
  },
  *check({ dossier }) {
    for (const { liste, way } of LISTS) {
      const entries = entriesOf(dossier, way);
      if (entries.length < 2) continue;
      const first = new Map<string, number>();
      for (const [index, { id }] of entries.entries()) {
        if (id === undefined) continue;
        const before = first.get(id);
        if (before === undefined) first.set(id, index);
        else {
          yield { at: idAt(liste, index), on: 'value', data: { id, liste }, related: [{ at: idAt(liste, before), label: 'lieu.premier' }] };
        }
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'activites[0].id': 'R1', 'budget.depenses[0].id': 'F1' } }],
    ko: [
      {
        set: {
          'acteurs[5]': { id: 'asi', role: 'accompagnateur', nature: 'association', nom: 'Les amis du Bafing (fictive)', pays: 'FR' },
        },
      },
      { set: { 'budget.depenses[1].id': 'D1' } },
      { set: { 'indicateurs[3].id': 'I3' } },
    ],
  },
});

const NONE: readonly { readonly id?: string }[] = [];

function entriesOf(dossier: Dossier, way: Path): readonly { readonly id?: string }[] {
  const entries: unknown = valueAt(dossier, way);
  return Array.isArray(entries) ? entries : NONE;
}

/** The list is known by its name only: the locator follows it key by key. */
function idAt(list: string, index: number): Locator {
  return (d) => {
    let node = d as unknown as Record<string, unknown>;
    for (const key of list.split('.')) node = node[key] as Record<string, unknown>;
    return (node as unknown as { at(place: number): { readonly id: unknown } }).at(index).id;
  };
}
