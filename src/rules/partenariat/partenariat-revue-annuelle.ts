import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-revue-annuelle',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 5' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.revueAnnuelle'],
  words: {
    fr: {
      title: 'Les bases du partenariat sont revues chaque année.',
      why: 'Les attentes, les équipes et les budgets bougent. Une heure par an pour relire mandat, attentes et risques évite de découvrir un désaccord au moment du bilan.',
      message: 'Aucune revue annuelle n’est prévue.',
      help: 'Sous « partenariat », ajoutez « revueAnnuelle: true » et fixez-en le mois dans les activités.',
    },
    en: {
      title: 'The foundations of the partnership are reviewed every year.',
      why: 'Expectations, teams and budgets move. One hour a year to reread mandate, expectations and risks saves finding out about a disagreement at the final review.',
      message: 'No yearly review is planned.',
      help: 'Under “partenariat”, add “revueAnnuelle: true” and set its month in the activities.',
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat' && dossier.typeDossier !== 'projet') return;
    const revue = dossier.partenariat?.revueAnnuelle;
    if (revue === undefined) yield { at: (d) => d.partenariat.revueAnnuelle, absence: true };
    else if (!revue) yield { at: (d) => d.partenariat.revueAnnuelle, on: 'value' };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { typeDossier: 'jumelage' }, unset: ['partenariat.revueAnnuelle'] }],
    ko: [{ unset: ['partenariat.revueAnnuelle'] }, { set: { 'partenariat.revueAnnuelle': false } }],
  },
});
