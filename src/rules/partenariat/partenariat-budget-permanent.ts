import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-budget-permanent',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), perspectives' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.budgetFonctionnementPermanent.montantAnnuel'],
  words: {
    fr: {
      title: 'Le partenariat a un budget de fonctionnement permanent.',
      why: 'Les subventions paient des projets, rarement la relation qui les porte. Un petit budget annuel, inscrit chaque année, la tient debout entre deux appels.',
      message: 'Sans budget permanent, le partenariat dépend des subventions du moment.',
      help: 'Sous « partenariat », ajoutez « budgetFonctionnementPermanent: { montantAnnuel: 8000, devise: EUR } ».',
    },
    en: {
      title: 'The partnership has a permanent operating budget.',
      why: 'Subsidies pay for projects, seldom for the relation that carries them. A small yearly budget keeps it standing between two calls.',
      message: 'Without a permanent budget, the partnership depends on the subsidies of the day.',
      help: 'Under “partenariat”, add “budgetFonctionnementPermanent: { montantAnnuel: 8000, devise: EUR }”.',
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat') return;
    const montant = dossier.partenariat?.budgetFonctionnementPermanent?.montantAnnuel;
    if (montant === undefined) yield { at: (d) => d.partenariat.budgetFonctionnementPermanent.montantAnnuel, absence: true };
    else if (montant === 0) yield { at: (d) => d.partenariat.budgetFonctionnementPermanent.montantAnnuel, on: 'value' };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          typeDossier: 'partenariat',
          'partenariat.photoMentale': { depart: 'Une aide à sens unique', cible: 'Un projet dans chaque commune' },
          'partenariat.budgetFonctionnementPermanent': { montantAnnuel: 0.01, devise: 'EUR' },
        },
      },
      { unset: ['partenariat.budgetFonctionnementPermanent'] },
    ],
    ko: [
      {
        set: {
          typeDossier: 'partenariat',
          'partenariat.photoMentale': { depart: 'Une aide à sens unique', cible: 'Un projet dans chaque commune' },
        },
      },
      {
        set: {
          typeDossier: 'partenariat',
          'partenariat.photoMentale': { depart: 'Une aide à sens unique', cible: 'Un projet dans chaque commune' },
          'partenariat.budgetFonctionnementPermanent': { montantAnnuel: 0, devise: 'EUR' },
        },
      },
    ],
  },
});
