import type { CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { type CodeListName, codesWords } from '../locales/codes.js';
import { enums as english } from '../locales/en/enums.js';
import { initLabelsEn } from '../locales/en/init-labels.js';
import { enums as french } from '../locales/fr/enums.js';
import { initLabelsFr } from '../locales/fr/init-labels.js';

type Names = Readonly<Record<string, string>>;

/** Words that the model of dossiers itself fixes: their names in each language, and how they are typed. */
const TERMS = {
  thematiques: { fr: french.thematiques, en: english.thematiques, write: (code) => `thematiques: [${code}]` },
  regions: { fr: initLabelsFr.region, en: initLabelsEn.region, write: (code) => `region: ${code}` },
  niveaux: { fr: french.niveau, en: english.niveau, write: (code) => `niveau: ${code}` },
  'natures-acteur': { fr: french.nature, en: english.nature, write: (code) => `nature: ${code}` },
  roles: { fr: french.role, en: english.role, write: (code) => `role: ${code}` },
} as const satisfies Partial<Record<CodeListName, { readonly fr: Names; readonly en: Names; readonly write: (code: string) => string }>>;

export function termList(id: keyof typeof TERMS, lang: Lang): CodeList {
  const words = codesWords(lang);
  const { write, ...names }: { readonly fr: Names; readonly en: Names; readonly write: (code: string) => string } = TERMS[id];
  return {
    id,
    title: words.titles[id],
    notes: [words.where[id]],
    entries: Object.entries(names[lang]).map(([code, name]) => ({
      code,
      name,
      details: [],
      aliases: [names[lang === 'fr' ? 'en' : 'fr'][code] ?? ''],
      usual: false,
      write: write(code),
    })),
    closed: [],
    asides: [],
    source: undefined,
  };
}
