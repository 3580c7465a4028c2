import { toCents } from '../../base/money.js';
import { countsInBase } from '../../calculs/un-pourcent.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-ressources-exclues',
  profile: 'legalite',
  severity: 'info',
  source: [{ text: 'pS-Eau, « Questions fréquemment posées sur la loi Oudin-Santini »' }, { text: 'CGCT, art. L1115-3' }],
  confidence: 'lu-secondaire',
  about: 'mecanismesUnPourcent',
  needs: ['acteurs[].nature', 'mecanismesUnPourcent[].acteur', 'mecanismesUnPourcent[].service', 'mecanismesUnPourcent[].exercices'],
  words: {
    fr: {
      title: 'Emprunts, subventions, reports, redevances pour tiers et versement mobilité sont hors assiette.',
      why: 'Le plafond de 1 % se calcule sur les seules ressources propres du service. Seule l’exclusion du versement mobilité est écrite dans la loi ; les autres viennent de la doctrine du pS-Eau, à confirmer au besoin.',
      message: 'La ressource « {nature} » ({montant}) n’entre pas dans l’assiette du 1 %.',
      help: 'Rien à faire : la ligne est gardée pour mémoire et exclue du calcul.',
    },
    en: {
      title: 'Loans, grants, carry-overs, charges for third parties and the mobility levy are outside the base.',
      why: 'The ceiling of 1% is worked out on the service’s own resources only. Only the exclusion of the mobility levy is written in the law; the others come from pS-Eau guidance, to be confirmed if need be.',
      message: 'Resource “{nature}” ({montant}) is not part of the 1% base.',
      help: 'Nothing to do: the line is kept for the record and left out of the sum.',
    },
  },
  *check({ calculs }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        for (const [line, ressource] of (exercice.ressources ?? []).entries()) {
          if (countsInBase(mecanisme.service, ressource.nature, exercice.annee)) continue;
          yield {
            at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).ressources.at(line).nature,
            on: 'value',
            data: { nature: { term: `ressource.${ressource.nature}` }, montant: { amount: toCents(ressource.montant) } },
            factDate: `${exercice.annee}-12-31`,
          };
        }
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'mecanismesUnPourcent[1].exercices[0].ressources[1]': { nature: 'surtaxe', montant: 80000 } } }],
    ko: [
      { set: { 'mecanismesUnPourcent[1].exercices[0].ressources[2]': { nature: 'emprunt', montant: 80000 } } },
      {
        set: {
          'acteurs[2].competences': ['assainissement', 'dechets', 'mobilite'],
          'mecanismesUnPourcent[2]': {
            acteur: 'ccRoubion',
            service: 'mobilite',
            deliberation: 'delibCc',
            exercices: [
              {
                annee: 2027,
                source: 'estimation',
                ressources: [
                  { nature: 'recettesTarifaires', montant: 7250000 },
                  { nature: 'versementMobilite', montant: 11200000 },
                ],
                depensesAutresDossiers: 0,
              },
            ],
          },
        },
      },
    ],
  },
});
