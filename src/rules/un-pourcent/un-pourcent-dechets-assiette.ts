import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-dechets-assiette',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-2' }, { text: 'débats au Sénat, 2014' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].budget.typeBudget',
    'mecanismesUnPourcent[].justificationAssiette',
    'mecanismesUnPourcent[].exercices[].annee',
    'acteurs[].nature',
  ],
  words: {
    fr: {
      title: 'Sans budget annexe des déchets, l’assiette est justifiée.',
      why: 'L’article L1115-2 parle des ressources affectées au budget du service ; quand les déchets sont suivis dans le budget général, rien ne dit lesquelles. Sans une phrase qui l’explique, le plafond peut être contesté.',
      message: 'Déchets gérés au budget général : l’assiette retenue n’est pas justifiée.',
      help: 'Écrivez « justificationAssiette: produit de TEOM voté au budget 2027 ».',
    },
    en: {
      title: 'Without a separate budget for waste, the base is explained.',
      why: 'Article L1115-2 speaks of the resources allocated to the budget of the service; when waste is run in the general budget, nothing says which they are. Without a sentence that explains it, the ceiling may be challenged.',
      message: 'Waste run in the general budget: the base that was used is not explained.',
      help: 'Write “justificationAssiette: produit de TEOM voté au budget 2027”.',
    },
  },
  *check({ calculs }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      if (mecanisme.service !== 'dechets' || mecanisme.budget?.typeBudget !== 'general') continue;
      if (!isEmpty(mecanisme.justificationAssiette)) continue;
      const last = Math.max(...(mecanisme.exercices ?? []).map(({ annee }) => annee));
      yield {
        at: (d) => d.mecanismesUnPourcent.at(index).justificationAssiette,
        factDate: Number.isFinite(last) ? `${last}-12-31` : undefined,
        absence: true,
      };
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      { set: { 'mecanismesUnPourcent[0].budget.typeBudget': 'annexe' }, unset: ['mecanismesUnPourcent[0].justificationAssiette'] },
      // Before the law of 7 July 2014 there was no scheme, hence no base to explain.
      {
        set: { 'mecanismesUnPourcent[0].exercices': [{ annee: 2013, source: 'compteAdministratif', depensesAutresDossiers: 0 }] },
        unset: ['mecanismesUnPourcent[0].justificationAssiette'],
      },
    ],
    ko: [
      { unset: ['mecanismesUnPourcent[0].justificationAssiette'] },
      {
        set: {
          'mecanismesUnPourcent[1]': {
            acteur: 'ccSeugne',
            service: 'dechets',
            budget: { typeBudget: 'general' },
            deliberation: 'delibSeugne',
            exercices: [{ annee: 2014, depensesAutresDossiers: 0 }],
          },
        },
      },
    ],
  },
});
