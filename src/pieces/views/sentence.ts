import type { Lang } from '../../locales/format.js';

/** A text that goes on a sentence: without its capital (an acronym keeps it) and its full stop. */
export function insideSentence(text: string): string {
  return text
    .trim()
    .replace(/\.$/, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

const ARTICLES: readonly (readonly [article: string, firstWords: RegExp])[] = [
  ['le ', /^(?:département|syndicat|district|comité|land|commonwealth|conseil|territoire|gouvernorat|gouvernement|comté|canton) /iu],
  ['la ', /^(?:commune|communauté|ville|région|métropole|province|collectivité|municipalité|fédération|république|préfecture|régie) /iu],
  ['l’', /^(?:association|agence|eurométropole|union|établissement|assemblée|université) /iu],
];

/** A name with the article that French wants inside a sentence, when its first word is one that takes it: « la Commune de Blitta ». */
export function withArticle(name: string, lang: Lang): string {
  const article = lang === 'fr' ? ARTICLES.find(([, words]) => words.test(name))?.[0] : undefined;
  return `${article ?? ''}${name}`;
}

/** A French noun after « de », elided before a vowel: « d’acteur du territoire ». */
export function ofWord(noun: string): string {
  return /^[aeiouyàâéèêîôû]/iu.test(noun) ? `d’${noun}` : `de ${noun}`;
}
