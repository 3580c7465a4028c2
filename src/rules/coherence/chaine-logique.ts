import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'chaine-logique',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'MEAE, règlements d’appels à projets' }],
  confidence: 'lu',
  needs: [
    'objectifGeneral',
    'objectifsSpecifiques[].id',
    'resultats[].id',
    'resultats[].objectif',
    'activites[].resultat',
    'indicateurs[].resultat',
  ],
  words: {
    fr: {
      title: 'Chaque objectif a un résultat, chaque résultat une activité et un indicateur.',
      why: 'Un instructeur suit la chaîne de l’objectif à l’activité, puis à ce qui la mesure. Un maillon absent fait lire le projet comme une liste d’actions, que les appels refusent.',
      message: '{id} n’a pas {manquant}.',
      help: 'Ajoutez l’élément manquant et son lien : « objectif: OS1 » pour un résultat, « resultat: R1 » pour une activité ou un indicateur.',
      terms: {
        projet: 'Le projet',
        general: 'd’objectif général',
        resultat: 'de résultat',
        activite: 'd’activité',
        indicateur: 'd’indicateur',
      },
    },
    en: {
      title: 'Each objective has a result, each result an activity and an indicator.',
      why: 'The person who examines the dossier follows the chain from the objective to the activity, then to what measures it. A missing link makes the project read as a list of actions, which calls refuse.',
      message: '{id} has no {manquant}.',
      help: 'Add what is missing and its link: “objectif: OS1” for a result, “resultat: R1” for an activity or an indicator.',
      terms: {
        projet: 'The project',
        general: 'overall objective',
        resultat: 'result',
        activite: 'activity',
        indicateur: 'indicator',
      },
    },
  },
  *check({ dossier }) {
    const { objectifsSpecifiques, resultats = [], activites = [], indicateurs = [] } = dossier;
    if (objectifsSpecifiques === undefined) return;
    if (isEmpty(dossier.objectifGeneral))
      yield { at: (d) => d.objectifGeneral, data: { id: { term: 'projet' }, manquant: { term: 'general' } }, absence: true };
    for (const [index, { id }] of objectifsSpecifiques.entries()) {
      if (resultats.some((resultat) => resultat.objectif === id)) continue;
      yield { at: (d) => d.objectifsSpecifiques.at(index).id, on: 'value', data: { id, manquant: { term: 'resultat' } }, absence: true };
    }
    for (const [index, { id }] of resultats.entries()) {
      for (const [manquant, entries] of [['activite', activites] as const, ['indicateur', indicateurs] as const]) {
        if (entries.some((entry) => entry.resultat === id)) continue;
        yield { at: (d) => d.resultats.at(index).id, on: 'value', data: { id, manquant: { term: manquant } }, absence: true };
      }
    }
  },
  examples: {
    base: 'dechets-un-pourcent',
    ok: [
      {
        set: {
          'resultats[1]': { id: 'R2', objectif: 'OS1', libelle: 'Équipe formée' },
          'activites[0].resultat': 'R2',
          'indicateurs[1].resultat': 'R2',
        },
      },
    ],
    ko: [
      { set: { 'objectifsSpecifiques[1]': { id: 'OS2', libelle: 'Former l’équipe de propreté' } } },
      { set: { 'resultats[1]': { id: 'R2', objectif: 'OS1', libelle: 'Équipe formée' }, 'activites[0].resultat': 'R2' } },
      { set: { 'resultats[1]': { id: 'R2', objectif: 'OS1', libelle: 'Équipe formée' }, 'indicateurs[1].resultat': 'R2' } },
      { unset: ['objectifGeneral'] },
    ],
  },
});
