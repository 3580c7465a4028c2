import { partenairesPrincipaux } from '../../calculs/partenaires.js';
import { rule } from '../rule.js';

const PARTENARIAT = {
  typeDossier: 'partenariat',
  'partenariat.photoMentale': { depart: 'Une aide à sens unique', cible: 'Un projet dans chaque commune' },
  'partenariat.budgetFonctionnementPermanent': { montantAnnuel: 8000, devise: 'EUR' },
};

export default rule({
  name: 'partenariat-initiatives',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 1' }],
  confidence: 'lu',
  needs: ['typeDossier', 'acteurs[].role', 'acteurs[].nom', 'activites'],
  words: {
    fr: {
      title: 'Chaque partenaire porte une action chez lui ou dans le projet.',
      why: 'Un partenaire qui ne porte rien redevient bénéficiaire ou bailleur. Deux projets semblables, un de chaque côté, s’apprennent l’un l’autre.',
      message: '{nom} n’est responsable d’aucune activité.',
      help: 'Confiez-lui une activité : « responsable: tarija ».',
    },
    en: {
      title: 'Each partner carries an action at home or in the project.',
      why: 'A partner who carries nothing turns back into a beneficiary or a donor. Two similar projects, one on each side, learn from each other.',
      message: '{nom} is not responsible for any activity.',
      help: 'Entrust it with an activity: “responsable: tarija”.',
    },
  },
  *check({ dossier }) {
    const activites = dossier.activites ?? [];
    if (dossier.typeDossier !== 'partenariat' || activites.length === 0) return;
    for (const { id, nom } of partenairesPrincipaux(dossier)) {
      if (activites.some((activite) => activite.responsable === id)) continue;
      yield { at: (d) => d.activites, data: { nom }, absence: activites.some((activite) => activite.responsable === undefined) };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: PARTENARIAT }, { set: { 'activites[1].responsable': 'sirakoro' } }],
    ko: [{ set: { ...PARTENARIAT, 'activites[1].responsable': 'sirakoro' } }],
  },
});
