import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'un-pourcent-assiette-absente',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1-1, L1115-2, L1115-3' }],
  confidence: 'lu',
  about: 'mecanismesUnPourcent',
  needs: ['mecanismesUnPourcent[].acteur', 'mecanismesUnPourcent[].service', 'mecanismesUnPourcent[].exercices', 'acteurs[].nature'],
  words: {
    fr: {
      title: 'Le plafond se calcule sur des ressources déclarées et sourcées.',
      why: 'Le plafond est un pourcentage des ressources du service : sans elles, ou sans le document qui les établit, personne ne peut vérifier que la dépense y tient. La dépense reste alors exposée à une contestation.',
      message: '{service} {annee} : ressources ou document budgétaire manquants, plafond incalculable (manque : {manquant}).',
      help: 'Ajoutez « source: budgetPrimitif » et les « ressources » du service, par exemple « - { nature: redevances, montant: 540000 } ».',
      terms: {
        ressources: 'les ressources du service',
        assiette: 'une ressource qui compte dans l’assiette',
        source: 'le document budgétaire',
      },
    },
    en: {
      title: 'The ceiling is worked out on resources that are declared and sourced.',
      why: 'The ceiling is a percentage of the resources of the service: without them, or without the document that states them, nobody can check that the spending stays below. The spending is then open to challenge.',
      message: '{service} {annee}: resources or budget document missing, the ceiling cannot be worked out (missing: {manquant}).',
      help: 'Add “source: budgetPrimitif” and the “ressources” of the service, for example “- { nature: redevances, montant: 540000 }”.',
      terms: {
        ressources: 'the resources of the service',
        assiette: 'a resource that counts in the base',
        source: 'the budget document',
      },
    },
  },
  *check({ calculs }) {
    for (const { index, mecanisme } of calculs.mecanismes) {
      for (const [year, exercice] of (mecanisme.exercices ?? []).entries()) {
        const total = calculs.unPourcent(mecanisme, exercice);
        if (total === undefined || isEmpty(exercice.depenses)) continue;
        const empty = isEmpty(exercice.ressources);
        const manquant = [
          ...(total.assiette !== undefined ? [] : [{ term: empty ? 'ressources' : 'assiette' }]),
          ...(exercice.source !== undefined ? [] : [{ term: 'source' }]),
        ];
        if (manquant.length === 0) continue;
        yield {
          at: (d) => {
            const place = d.mecanismesUnPourcent.at(index).exercices.at(year);
            return total.assiette === undefined ? place.ressources : place.source;
          },
          data: { service: { term: `service.${mecanisme.service}` }, annee: String(exercice.annee), manquant: { list: manquant } },
          absence: empty || total.assiette !== undefined,
        };
      }
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      // Nothing spent: a ceiling is of no use.
      {
        set: { 'mecanismesUnPourcent[0].exercices[2]': { annee: 2029, depenses: [], depensesAutresDossiers: 0 } },
      },
      { set: { 'mecanismesUnPourcent[0].exercices[0].source': 'budgetPrimitif' } },
    ],
    ko: [
      { unset: ['mecanismesUnPourcent[0].exercices[1].ressources'] },
      { unset: ['mecanismesUnPourcent[0].exercices[1].source'] },
      { set: { 'mecanismesUnPourcent[0].exercices[1].ressources': [] }, unset: ['mecanismesUnPourcent[0].exercices[1].source'] },
    ],
  },
});
