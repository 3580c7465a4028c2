import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

const PARTENARIAT = {
  typeDossier: 'partenariat',
  'partenariat.budgetFonctionnementPermanent': { montantAnnuel: 8000, devise: 'EUR' },
};

export default rule({
  name: 'partenariat-photo-mentale',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 1' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.photoMentale'],
  words: {
    fr: {
      title: 'Une photo mentale dit d’où part la relation et où elle va.',
      why: 'Chaque partenaire a sa propre image de la relation. Les poser côte à côte montre les écarts avant qu’ils ne deviennent des déceptions, et donne un point de départ au bilan.',
      message: 'La photo mentale du partenariat n’est pas écrite.',
      help: 'Décrivez la relation d’aujourd’hui et le changement voulu, sous « photoMentale » : « depart: Une aide à sens unique », « cible: Un projet dans chaque commune ».',
    },
    en: {
      title: 'A mental picture says where the relation starts from and where it goes.',
      why: 'Each partner has its own picture of the relation. Laid side by side, they show the gaps before these turn into disappointment, and give the final review a starting point.',
      message: 'The mental picture of the partnership is not written.',
      help: 'Describe the relation of today and the change sought, under “photoMentale”: “depart: Une aide à sens unique”, “cible: Un projet dans chaque commune”.',
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat') return;
    const { depart, cible } = dossier.partenariat?.photoMentale ?? {};
    if (isEmpty(depart) && isEmpty(cible)) yield { at: (d) => d.partenariat.photoMentale, absence: true };
    else if (isEmpty(depart)) yield { at: (d) => d.partenariat.photoMentale.depart, absence: true };
    else if (isEmpty(cible)) yield { at: (d) => d.partenariat.photoMentale.cible, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { ...PARTENARIAT, 'partenariat.photoMentale': { depart: 'Une aide à sens unique', cible: 'Un projet dans chaque commune' } } },
      { unset: ['partenariat.photoMentale'] },
    ],
    ko: [
      { set: PARTENARIAT },
      { set: { ...PARTENARIAT, 'partenariat.photoMentale': { depart: 'Une aide à sens unique' } } },
      { set: { ...PARTENARIAT, 'partenariat.photoMentale': { depart: ' ', cible: 'Un projet dans chaque commune' } } },
    ],
  },
});
