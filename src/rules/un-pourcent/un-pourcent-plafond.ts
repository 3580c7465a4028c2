import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-plafond',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1-1 (eau, énergie), L1115-2 (déchets), L1115-3 (mobilité)' }],
  inForce: { from: '2005-02-10' },
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: ['acteurs[].nature', 'mecanismesUnPourcent[].acteur', 'mecanismesUnPourcent[].service', 'mecanismesUnPourcent[].exercices'],
  words: {
    fr: {
      title: 'Les dépenses ne dépassent pas 1 % des ressources du service, par budget et par exercice.',
      why: 'Chaque budget de service a son plafond, chaque année. Les autres dossiers payés par ce budget comptent aussi ; deux services ne se compensent jamais.',
      message: '{service} {annee} : {depenses} dépensés pour un plafond de {plafond} ({depassement} de trop).',
      help: 'Réduisez la dépense ou imputez l’excédent au budget général de la collectivité.',
    },
    en: {
      title: 'Spending stays within 1% of the resources of the service, per budget and per year.',
      why: 'Each service budget has its own ceiling each year. Other dossiers paid from that budget count too; two services never make up for each other.',
      message: '{service} {annee}: {depenses} spent for a ceiling of {plafond} ({depassement} too much).',
      help: 'Reduce the spending, or charge the excess to the general budget of the authority.',
    },
  },
  *check({ calculs }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        const total = calculs.unPourcent(mecanisme, exercice);
        if (total?.depasse !== true) continue;
        yield {
          at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).depenses,
          data: {
            service: { term: `service.${mecanisme.service}` },
            annee: String(exercice.annee),
            depenses: { amount: total.depenses },
            plafond: { amount: total.plafond },
            depassement: { amount: total.depenses - total.plafond },
          },
          factDate: `${exercice.annee}-12-31`,
        };
      }
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      { set: { 'mecanismesUnPourcent[0].exercices[0].depensesAutresDossiers': 3999.99 } },
      // Who is not French is told so by `un-pourcent-beneficiaire`.
      {
        set: {
          'acteurs[0].nature': 'collectiviteEuropeenne',
          'acteurs[0].pays': 'BE',
          'mecanismesUnPourcent[0].exercices[0].depensesAutresDossiers': 4000.01,
        },
      },
    ],
    ko: [
      { set: { 'mecanismesUnPourcent[0].exercices[0].depensesAutresDossiers': 4000.01 } },
      { set: { 'mecanismesUnPourcent[0].exercices[1].depensesAutresDossiers': 4000 } },
    ],
  },
});
