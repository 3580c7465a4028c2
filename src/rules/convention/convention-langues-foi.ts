import { rule } from '../rule.js';

export default rule({
  name: 'convention-langues-foi',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Loi 94-665 du 4 août 1994, art. 5, al. 3' }],
  confidence: 'lu',
  about: 'conventions',
  needs: ['conventions[].langues', 'conventions[].languesFaisantFoi'],
  words: {
    fr: {
      title: 'Un acte en plusieurs langues dit lesquelles font foi.',
      why: 'Deux traductions ne disent jamais tout à fait la même chose. Si l’acte ne désigne pas les versions qui font foi, chaque partie s’en tient à la sienne au premier désaccord.',
      message: 'La convention {id} existe en {n} langues {defaut}.',
      help: 'Ajoutez « languesFaisantFoi: [fr, es] », avec des langues de l’acte.',
      terms: { sansFoi: 'sans dire lesquelles font foi', horsActe: 'et dit que fait foi une langue où elle n’existe pas : {etrangeres}' },
    },
    en: {
      title: 'An act in several languages says which ones are authentic.',
      why: 'Two translations never say quite the same thing. If the act does not name the authentic versions, each party holds to its own at the first disagreement.',
      message: 'Agreement {id} exists in {n} languages {defaut}.',
      help: 'Add “languesFaisantFoi: [fr, es]”, with languages of the act.',
      terms: {
        sansFoi: 'without saying which are authentic',
        horsActe: 'and calls authentic a language in which it does not exist: {etrangeres}',
      },
    },
  },
  *check({ dossier }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const langues = new Set(convention.langues);
      const foi = convention.languesFaisantFoi ?? [];
      const etrangeres = foi.filter((langue) => !langues.has(langue));
      const absence = foi.length === 0;
      if (langues.size < 2 || (!absence && etrangeres.length === 0)) continue;
      yield {
        at: (d) => d.conventions.at(index).languesFaisantFoi,
        on: absence ? 'key' : 'value',
        data: { id: convention.id, n: langues.size, defaut: { term: absence ? 'sansFoi' : 'horsActe' }, etrangeres: { list: etrangeres } },
        absence,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].langues': ['fr', 'es'] } },
      { set: { 'conventions[0].langues': ['fr'] }, unset: ['conventions[0].languesFaisantFoi'] },
    ],
    ko: [
      { set: { 'conventions[0].langues': ['fr', 'es'] }, unset: ['conventions[0].languesFaisantFoi'] },
      { set: { 'conventions[0].langues': ['fr', 'es'], 'conventions[0].languesFaisantFoi': [] } },
      { set: { 'conventions[0].langues': ['fr', 'es'], 'conventions[0].languesFaisantFoi': ['fr', 'en'] } },
    ],
  },
});
