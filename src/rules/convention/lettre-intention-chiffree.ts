import { isEmpty } from '../../dossier/model.js';
import { type Change, rule } from '../rule.js';

const signed = (date: string): Change => ({
  set: { 'conventions[0].type': 'lettreIntention', 'conventions[0].dateSignature': date, 'deliberations[0].date': '2017-12-01' },
  unset: ['conventions[0].engagementsTechniques'],
});

export default rule({
  name: 'lettre-intention-chiffree',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'MEAE, appel à projets généraliste 2024-2026, pièces' }],
  inForce: { from: '2018-01-01' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'conventions[].type',
    'conventions[].engagements',
    'conventions[].engagementsTechniques',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Une lettre d’intention utile à un appel chiffre l’engagement technique et financier.',
      why: 'L’appel du ministère accepte une lettre d’intention à la place d’une convention si elle dit ce que chacun apporte. Sans ces chiffres le projet peut être écarté ; la lettre, elle, reste valable.',
      message: 'La lettre d’intention {id} ne chiffre pas {manquants}.',
      help: 'Ajoutez « engagements: [{ acteur: blitta, annee: 2027, montant: 4000 }] » et « engagementsTechniques » (jours d’agents, locaux…).',
      terms: { engagements: 'les engagements financiers', engagementsTechniques: 'les engagements techniques' },
    },
    en: {
      title: 'A letter of intent used in a call gives figures for the technical and financial commitments.',
      why: 'The ministry’s call accepts a letter of intent instead of an agreement if it says what each side brings. Without figures the project may be set aside; the letter itself remains valid.',
      message: 'Letter of intent {id} gives no figures for {manquants}.',
      help: 'Add “engagements: [{ acteur: blitta, annee: 2027, montant: 4000 }]” and “engagementsTechniques” (days of staff, premises…).',
      terms: { engagements: 'the financial commitments', engagementsTechniques: 'the technical commitments' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.type !== 'lettreIntention') continue;
      const missing = (['engagements', 'engagementsTechniques'] as const).filter((key) => isEmpty(convention[key]));
      const [first] = missing;
      if (first === undefined) continue;
      yield {
        at: (d) => d.conventions.at(index)[first],
        data: { id: convention.id, manquants: { list: missing.map((term) => ({ term })) } },
        factDate: calculs.conventionDate(convention),
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].type': 'lettreIntention' } },
      { unset: ['conventions[0].engagements', 'conventions[0].engagementsTechniques'] },
      signed('2017-12-31'),
    ],
    ko: [
      { set: { 'conventions[0].type': 'lettreIntention' }, unset: ['conventions[0].engagements'] },
      { set: { 'conventions[0].type': 'lettreIntention' }, unset: ['conventions[0].engagementsTechniques'] },
      signed('2018-01-01'),
    ],
  },
});
