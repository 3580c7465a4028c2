import { isFrench, type Mecanisme } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-competence',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-2, L1115-3' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices[].ressources[].nature',
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].competences',
  ],
  words: {
    fr: {
      title: 'La collectivité exerce la compétence du service.',
      why: 'La loi ouvre le 1 % à la collectivité chargée du service, sur les ressources de ce service. Une commune qui a confié l’eau à un syndicat n’a plus ces ressources : c’est au syndicat de voter la dépense, sinon elle peut être annulée.',
      message: '{nom} n’exerce pas la compétence {competence} : pas de 1 % possible.',
      help: 'Vérifiez « competences » (par exemple « competences: [{cle}] »), ou faites porter le 1 % par le syndicat compétent.',
      terms: {
        eau: '« eau potable »',
        assainissement: '« assainissement »',
        electricite: '« électricité »',
        gaz: '« gaz »',
        dechets: '« déchets »',
        mobilite: '« mobilité »',
        competences: 'compétences déclarées',
      },
    },
    en: {
      title: 'The authority exercises the power that the service belongs to.',
      why: 'The law opens the 1% to the authority in charge of the service, on the resources of that service. A commune that has handed water over to a syndicate no longer has those resources: the syndicate must vote the spending, or it may be annulled.',
      message: '{nom} does not exercise the power {competence}: no 1% is possible.',
      help: 'Check “competences” (for example “competences: [{cle}]”), or let the competent syndicate bear the 1%.',
      terms: {
        eau: '“drinking water”',
        assainissement: '“sanitation”',
        electricite: '“electricity”',
        gaz: '“gas”',
        dechets: '“waste”',
        mobilite: '“mobility”',
        competences: 'powers declared',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const { index, mecanisme, acteur } of calculs.mecanismes) {
      if (acteur?.competences === undefined || !isFrench(acteur)) continue;
      const cle = mecanisme.service === 'eau' ? 'eauPotable' : mecanisme.service;
      if (acteur.competences.includes(cle) || raisesWasteTax(mecanisme)) continue;
      const place = dossier.acteurs.indexOf(acteur);
      yield {
        at: (d) => d.mecanismesUnPourcent.at(index).acteur,
        on: 'value',
        data: { nom: acteur.nom, competence: { term: mecanisme.service }, cle },
        related: [{ at: (d) => d.acteurs.at(place).competences, label: 'competences' }],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // Nothing said about the powers: unknown is not "none".
      { unset: ['acteurs[1].competences'] },
      // Levying the tax on waste is enough (L1115-2).
      {
        set: {
          'acteurs[2].competences': ['assainissement'],
          'mecanismesUnPourcent[2]': {
            acteur: 'ccRoubion',
            service: 'dechets',
            budget: { typeBudget: 'annexe' },
            deliberation: 'delibCc',
            exercices: [
              { annee: 2027, source: 'estimation', ressources: [{ nature: 'teom', montant: 900000 }], depensesAutresDossiers: 0 },
            ],
          },
        },
      },
    ],
    ko: [
      { set: { 'acteurs[1].competences': ['voirie'] } },
      { set: { 'acteurs[1].competences': [] } },
      {
        set: {
          'acteurs[2].competences': ['assainissement'],
          'mecanismesUnPourcent[2]': {
            acteur: 'ccRoubion',
            service: 'dechets',
            budget: { typeBudget: 'annexe' },
            deliberation: 'delibCc',
            exercices: [
              {
                annee: 2027,
                source: 'estimation',
                ressources: [{ nature: 'redevanceSpeciale', montant: 900000 }],
                depensesAutresDossiers: 0,
              },
            ],
          },
        },
      },
    ],
  },
});

function raisesWasteTax(mecanisme: Mecanisme): boolean {
  if (mecanisme.service !== 'dechets') return false;
  return (mecanisme.exercices ?? []).some(({ ressources }) =>
    (ressources ?? []).some(({ nature }) => nature === 'teom' || nature === 'reom'),
  );
}
