import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-interpretation',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignements 2 et 4' }],
  confidence: 'lu',
  needs: ['partenariat.gouvernance.langueTravail', 'partenariat.gouvernance.interpretation'],
  words: {
    fr: {
      title: 'Des partenaires de langues différentes prévoient l’interprétation.',
      why: 'Sans interprète, ceux qui parlent la langue commune décident et les autres acquiescent. Le malentendu coûte plus cher que la prestation.',
      message: 'Plusieurs langues de travail, mais pas d’interprétation prévue.',
      help: 'Sous « gouvernance », ajoutez « interpretation: true », et une ligne « rubrique: prestations » au budget.',
    },
    en: {
      title: 'Partners of different languages plan interpretation.',
      why: 'Without an interpreter those who speak the common language decide and the others nod. A misunderstanding costs more than the service.',
      message: 'Several working languages, but no interpretation planned.',
      help: 'Under “gouvernance”, add “interpretation: true”, and a line “rubrique: prestations” to the budget.',
    },
  },
  *check({ dossier }) {
    const { langueTravail = [], interpretation } = dossier.partenariat?.gouvernance ?? {};
    if (langueTravail.length < 2 || interpretation === true) return;
    if (interpretation === undefined) yield { at: (d) => d.partenariat.gouvernance.interpretation, absence: true };
    else yield { at: (d) => d.partenariat.gouvernance.interpretation, on: 'value' };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.gouvernance.langueTravail': ['fr'], 'partenariat.gouvernance.interpretation': false } },
      { set: { 'partenariat.gouvernance.langueTravail': ['fr', 'bm'], 'partenariat.gouvernance.interpretation': true } },
    ],
    ko: [
      { set: { 'partenariat.gouvernance.langueTravail': ['fr', 'bm'] } },
      { set: { 'partenariat.gouvernance.langueTravail': ['fr', 'bm'], 'partenariat.gouvernance.interpretation': false } },
    ],
  },
});
