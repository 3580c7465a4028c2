import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'citation-cgct',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1 à L1115-6' }, { text: 'Cahier ludique DAECT 2020 (coquille « L.115-1 »)' }],
  confidence: 'lu',
  needs: 'anything',
  words: {
    fr: {
      title: 'Les articles du CGCT sont cités avec leur numéro actuel.',
      why: 'D’anciens numéros et une coquille connue survivent dans les modèles d’actes. Un visa qui cite un article introuvable se remarque au contrôle et fait douter du reste. Pour L1115-7, cité en 2009, la vigueur est à confirmer.',
      message: '« {texte} » n’est pas un article en vigueur du CGCT.',
      help: 'Écrivez « L1115-1 » ; pour la suite, écrivez « L1115-1 et suivants ».',
    },
    en: {
      title: 'Articles of the CGCT are cited by their present number.',
      why: 'Old numbers and a well-known slip survive in models of acts. A recital that cites an article nobody can find is noticed on review and casts doubt on the rest. For L1115-7, cited in 2009, whether it is in force is to be confirmed.',
      message: '“{texte}” is not an article of the CGCT in force.',
      help: 'Write “L1115-1”; for the following ones, write “L1115-1 et suivants”.',
    },
  },
  *check({ dossier, parameter, date }) {
    const numbers = parameter('articles-cgct-perimes', date);
    if (numbers === undefined) return;
    const pattern = new RegExp(`\\bL\\.?\\s?(?:${numbers.map(toPattern).join('|')})`, 'g');
    const hits: Hit[] = [];
    walk(dossier, [], { pattern, stems: [...new Set(numbers.map((number) => number.slice(1, 3)))] }, hits);
    yield* hits;
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].visas[1].texte': 'Vu les articles L1115-1 et suivants, L. 1115-1-1 et L.1115-6 du CGCT' } },
      { set: { 'conventions[0].objet': 'Vu l’article L1115-70, la loi 115-1 et le compte ML115-1' } },
      { set: { 'identification.dateMiseAJour': '2004-12-31', 'conventions[0].preambule': 'Vu l’article L1114-1 du CGCT' } },
    ],
    ko: [
      { set: { 'conventions[0].visas[1].texte': 'Vu l’article L.115-1 du code général des collectivités territoriales' } },
      { set: { 'conventions[0].preambule': 'Vu les articles L. 1114-1 et suivants' } },
      { set: { 'deliberations[0].objet': 'Convention (art. L 1115-1-2 du CGCT)' } },
      { set: { 'identification.resume': 'Au titre de l’article L1115-7.' } },
    ],
  },
});

/** `L115-*` stands for all the numbers under L115. */
function toPattern(article: string): string {
  const number = article.replace(/^L/, '');
  return number.endsWith('*') ? `${number.slice(0, -1)}[1-9][\\d-]*\\d|${number.slice(0, -1)}\\d` : `${number}\\b`;
}

interface Search {
  readonly pattern: RegExp;
  /** First digits of the numbers: a text without them is not searched. Most texts are not, and there are hundreds. */
  readonly stems: readonly string[];
}

function walk(value: unknown, path: (string | number)[], search: Search, hits: Hit[]): void {
  if (typeof value === 'string') {
    if (!search.stems.some((stem) => value.includes(stem))) return;
    const found = new Set([...value.matchAll(search.pattern)].map(([text]) => text));
    for (const texte of found) hits.push({ at: replay([...path]), on: 'value', data: { texte } });
  } else if (value !== null && typeof value === 'object') {
    for (const key in value) {
      path.push(Array.isArray(value) ? Number(key) : key);
      walk((value as Record<string, unknown>)[key], path, search, hits);
      path.pop();
    }
  }
}

function replay(path: readonly (string | number)[]): Hit['at'] {
  return (d) => {
    let node = d as unknown as { at(index: number): unknown } & Record<string, unknown>;
    for (const step of path) node = (typeof step === 'number' ? node.at(step) : node[step]) as typeof node;
    return node;
  };
}
