import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-risques',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 7' }],
  confidence: 'lu',
  needs: ['typeDossier', 'risques'],
  words: {
    fr: {
      title: 'Les risques sont nommés et chacun a sa mesure.',
      why: 'Les projets échouent rarement sur un imprévu : les élections, les départs et les recettes non acquises se voient venir. Un risque sans mesure n’est qu’une inquiétude.',
      message: 'Risques : {constat}.',
      help: 'Pensez aux élections, aux départs, à l’insécurité, aux recettes non acquises : « - libelle: Départ du coordinateur », puis « probabilite: 2 », « impact: 3 » et « mesure: Suppléance ».',
      terms: {
        aucun: 'aucun n’est décrit',
        un: 'un seul est décrit',
        sansMesure: '« {risque} » n’a pas de mesure',
      },
    },
    en: {
      title: 'Risks are named and each has its measure.',
      why: 'Projects seldom fail on something unforeseeable: elections, departures and income not secured can be seen coming. A risk without a measure is only a worry.',
      message: 'Risks: {constat}.',
      help: 'Think of elections, departures, insecurity, income not secured: “- libelle: Départ du coordinateur”, then “probabilite: 2”, “impact: 3” and “mesure: Suppléance”.',
      terms: {
        aucun: 'none is described',
        un: 'only one is described',
        sansMesure: '“{risque}” has no measure',
      },
    },
  },
  *check({ dossier }) {
    if (!['projet', 'partenariat', 'missionExpert'].includes(dossier.typeDossier)) return;
    const risques = dossier.risques ?? [];
    if (risques.length < 2)
      yield { at: (d) => d.risques, data: { constat: { term: risques.length === 0 ? 'aucun' : 'un' } }, absence: true };
    for (const [index, risque] of risques.entries()) {
      if (!isEmpty(risque.mesure)) continue;
      yield { at: (d) => d.risques.at(index).mesure, data: { constat: { term: 'sansMesure' }, risque: risque.libelle }, absence: true };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { typeDossier: 'jumelage' }, unset: ['risques'] }],
    ko: [{ unset: ['risques[1]'] }, { unset: ['risques'] }, { unset: ['risques[0].mesure'] }],
  },
});
