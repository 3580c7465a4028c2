/** Words of the second text of an act, in the language of a partner; its clauses are for the partner to write. */
export interface PartnerWords {
  /** Heading of the text. */
  readonly text: string;
  /** `{n}`: number of the article. */
  readonly article: string;
  /** Stands where a translation goes. */
  readonly toWrite: string;
  readonly courtesy: string;
}

/** By ISO 639-1 code: the languages of the partners that French authorities most often have, beside English. To be reread by a speaker. */
export const PARTNER_TEXTS: Readonly<Record<string, PartnerWords>> = {
  es: {
    text: 'Texto en español',
    article: 'Artículo {n}',
    toWrite: '[traducción por completar]',
    courtesy: 'Traducción de cortesía, por completar. La numeración es la del texto francés.',
  },
  pt: {
    text: 'Texto em português',
    article: 'Artigo {n}',
    toWrite: '[tradução por completar]',
    courtesy: 'Tradução de cortesia, por completar. A numeração é a do texto francês.',
  },
  ar: {
    text: 'النص العربي',
    article: 'المادة {n}',
    toWrite: '[الترجمة تُستكمل]',
    courtesy: 'ترجمة للمجاملة تُستكمل. الترقيم هو ترقيم النص الفرنسي.',
  },
  mg: {
    text: 'Lahatsoratra amin’ny teny malagasy',
    article: 'Andininy faha-{n}',
    toWrite: '[dikanteny mbola hofenoina]',
    courtesy: 'Dikanteny tsy ofisialy, mbola hofenoina. Ny laharana dia ny an’ny lahatsoratra frantsay.',
  },
  de: {
    text: 'Deutscher Text',
    article: 'Artikel {n}',
    toWrite: '[Übersetzung zu ergänzen]',
    courtesy: 'Höflichkeitsübersetzung, noch zu ergänzen. Die Nummern sind die des französischen Textes.',
  },
  it: {
    text: 'Testo italiano',
    article: 'Articolo {n}',
    toWrite: '[traduzione da completare]',
    courtesy: 'Traduzione di cortesia, da completare. La numerazione è quella del testo francese.',
  },
  nl: {
    text: 'Nederlandse tekst',
    article: 'Artikel {n}',
    toWrite: '[vertaling aan te vullen]',
    courtesy: 'Hoffelijkheidsvertaling, aan te vullen. De nummers zijn die van de Franse tekst.',
  },
};
