import type { Lang } from './format.js';

/** Words that a page in a browser adds around a piece. */
export const html: Readonly<
  Record<
    Lang,
    { readonly skip: string; readonly contents: string; readonly description: (title: string, reference: string, author: string) => string }
  >
> = {
  fr: {
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    description: (title, reference, author) =>
      [title, reference && `dossier ${reference}`, author].filter((part) => part !== '').join(', '),
  },
  en: {
    skip: 'Skip to content',
    contents: 'Contents',
    description: (title, reference, author) => [title, reference && `file ${reference}`, author].filter((part) => part !== '').join(', '),
  },
};
