import { rule } from '../rule.js';

export default rule({
  name: 'odd-numero',
  profile: 'statistique',
  severity: 'error',
  source: [{ text: 'Agenda 2030, résolution A/RES/70/1', version: '2015-09-25' }],
  inForce: { from: '2015-09-25' },
  confidence: 'lu',
  needs: [],
  words: {
    fr: {
      title: 'Les objectifs vont de 1 à 17.',
      why: 'L’Agenda 2030 compte dix-sept objectifs de développement durable. Un autre nombre est une faute de frappe qui fausserait les déclarations.',
      message: 'L’objectif « {valeur} » n’existe pas : ils vont de 1 à 17.',
      help: 'Écrivez un nombre de 1 à 17, par exemple « principal: 6 ».',
    },
    en: {
      title: 'Goals run from 1 to 17.',
      why: 'The 2030 Agenda has seventeen sustainable development goals. Another number is a typing error that would spoil the declarations.',
      message: 'Goal “{valeur}” does not exist: they run from 1 to 17.',
      help: 'Write a number from 1 to 17, for example “principal: 6”.',
    },
  },
  // The schema bounds the numbers (`x-aect-regle`) and reports under this name.
  *check() {},
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'odd.principal': 17 } }],
    ko: [{ set: { 'odd.principal': 18 } }, { set: { 'odd.secondaires': [0] } }],
  },
});
