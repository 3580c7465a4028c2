import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-langue-francaise',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Loi 94-665 du 4 août 1994, art. 5', version: '2022-01-01' }],
  inForce: { from: '1994-08-05' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].langues',
    'conventions[].languesFaisantFoi',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La convention est rédigée en français et la version française fait foi.',
      why: 'Une personne publique française contracte en français, quels que soient l’objet et la forme de l’acte. Une version étrangère peut faire foi aussi, jamais seule : un acte en langue étrangère seulement est illégal.',
      message: 'La convention {id} doit exister en français, et cette version doit faire foi.',
      help: 'Écrivez « langues: [fr, es] » et « languesFaisantFoi: [fr, es] ».',
      terms: { foi: 'langues faisant foi' },
    },
    en: {
      title: 'The agreement is written in French and the French version is authentic.',
      why: 'A French public body contracts in French, whatever the purpose and form of the act. A foreign version may be authentic as well, never alone: an act in a foreign language only is unlawful.',
      message: 'Agreement {id} must exist in French, and that version must be authentic.',
      help: 'Write “langues: [fr, es]” and “languesFaisantFoi: [fr, es]”.',
      terms: { foi: 'authentic languages' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!calculs.isFrench(convention)) continue;
      const written = hasFrench(convention.langues);
      const authentic = hasFrench(convention.languesFaisantFoi);
      if (written && authentic) continue;
      yield {
        at: (d) => (written ? d.conventions.at(index).languesFaisantFoi : d.conventions.at(index).langues),
        on: 'value',
        data: { id: convention.id },
        related: written || authentic ? [] : [{ at: (d) => d.conventions.at(index).languesFaisantFoi, label: 'foi' }],
        factDate: calculs.conventionDate(convention),
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].langues': ['fr', 'es'], 'conventions[0].languesFaisantFoi': ['es', 'fr'] } },
      { unset: ['conventions[0].langues', 'conventions[0].languesFaisantFoi'] },
      { set: { 'conventions[0].langues': [], 'conventions[0].languesFaisantFoi': [] } },
      { set: { 'conventions[0].langues': ['es'], 'acteurs[0].nature': 'association' } },
      {
        set: {
          'conventions[0].langues': ['en'],
          'conventions[0].languesFaisantFoi': ['en'],
          'conventions[0].dateSignature': '1994-08-04',
          'deliberations[0].date': '1994-07-01',
        },
      },
    ],
    ko: [
      { set: { 'conventions[0].langues': ['en'], 'conventions[0].languesFaisantFoi': ['en'] } },
      { set: { 'conventions[0].langues': ['fr', 'en'], 'conventions[0].languesFaisantFoi': ['en'] } },
      { set: { 'conventions[0].langues': ['en'] } },
      {
        set: {
          'conventions[0].langues': ['en'],
          'conventions[0].languesFaisantFoi': ['en'],
          'conventions[0].dateSignature': '1994-08-05',
          'deliberations[0].date': '1994-07-01',
        },
      },
    ],
  },
});

/** Nothing said is not a fault. */
function hasFrench(langues: readonly string[] | undefined): boolean {
  return langues === undefined || isEmpty(langues) || langues.includes('fr');
}
