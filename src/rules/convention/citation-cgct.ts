import { atPath, rule } from '../rule.js';

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
  *check({ calculs, parameter, date }) {
    const numbers = parameter('articles-cgct-perimes', date);
    if (numbers === undefined) return;
    const pattern = new RegExp(`\\bL\\.?\\s?(?:${numbers.map(toPattern).join('|')})`, 'g');
    // Most dossiers hold none of the numbers, in hundreds of texts.
    if (calculs.wording.search(pattern) === -1) return;
    for (const text of calculs.texts) {
      const found = new Set([...text.value.matchAll(pattern)].map(([cited]) => cited));
      for (const texte of found) yield { at: atPath(text.path), on: 'value', data: { texte } };
    }
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
