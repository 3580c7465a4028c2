import { justificationsOf, marqueursFrom } from '../../calculs/marqueurs.js';
import { rule } from '../rule.js';

export default rule({
  name: 'marqueur-principal-raison',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'Commission européenne, « Rio markers », annexe 2' }],
  confidence: 'lu',
  needs: ['marqueurs', 'justificationsMarqueurs[].marqueur', 'justificationsMarqueurs[].raisonDetre'],
  words: {
    fr: {
      title: 'Le score 2 suppose que, sans cet objectif, il n’y a pas de projet.',
      why: 'Un objectif principal est celui sans lequel le projet n’existerait pas ; les autres, même importants, valent 1. Trop de 2 gonfle les totaux de l’aide, et les vérificateurs les ramènent à 1.',
      message: '{marqueurs} à {score} : dites que c’est la raison d’être du projet, ou passez à 1.',
      help: 'Ajoutez « raisonDetre: true » à la justification ; gardez deux marqueurs à 2 au plus.',
      terms: {
        environnement: 'environnement',
        climatAttenuation: 'atténuation du changement climatique',
        climatAdaptation: 'adaptation au changement climatique',
        biodiversite: 'biodiversité',
        desertification: 'lutte contre la désertification',
        nutrition: 'nutrition',
        inclusion: 'inclusion des personnes handicapées',
        gouvernance: 'gouvernance et participation',
        commerce: 'développement du commerce',
        reductionRisques: 'réduction des risques de catastrophe',
        santeMaternelle: 'santé maternelle et infantile',
        genre: 'égalité entre les femmes et les hommes',
        un: 'Marqueur {marqueur}',
        trop: '{n} marqueurs ({liste})',
      },
    },
    en: {
      title: 'A score of 2 supposes that without this objective there is no project.',
      why: 'A principal objective is one without which the project would not exist; the others, however important, are worth 1. Too many 2s swell the totals of aid, and those who check bring them back to 1.',
      message: '{marqueurs} at {score}: say that it is the very reason of the project, or go down to 1.',
      help: 'Add “raisonDetre: true” to the justification; keep two markers at 2 at most.',
      terms: {
        environnement: 'environment',
        climatAttenuation: 'climate change mitigation',
        climatAdaptation: 'climate change adaptation',
        biodiversite: 'biodiversity',
        desertification: 'fight against desertification',
        nutrition: 'nutrition',
        inclusion: 'inclusion of persons with disabilities',
        gouvernance: 'governance and participation',
        commerce: 'trade development',
        reductionRisques: 'disaster risk reduction',
        santeMaternelle: 'maternal and child health',
        genre: 'equality between women and men',
        un: 'Marker {marqueur}',
        trop: '{n} markers ({liste})',
      },
    },
  },
  *check({ dossier }) {
    const principal = marqueursFrom(dossier, 2);
    for (const { marqueur, score } of principal) {
      const justifications = justificationsOf(dossier, marqueur);
      if (justifications.some(({ justification }) => justification.raisonDetre === true)) continue;
      const said = justifications.find(({ justification }) => justification.raisonDetre === false);
      const index = (said ?? justifications[0])?.index;
      yield {
        at: (d) => (index === undefined ? d.justificationsMarqueurs : d.justificationsMarqueurs.at(index).raisonDetre),
        on: said === undefined ? 'key' : 'value',
        data: { marqueurs: { term: 'un' }, marqueur: { term: marqueur }, score },
        absence: said === undefined,
      };
    }
    const all = [...((dossier.marqueurs?.genre ?? 0) >= 2 ? ['genre'] : []), ...principal.map(({ marqueur }) => marqueur)];
    if (all.length <= 2) return;
    yield {
      at: (d) => d.marqueurs,
      data: { marqueurs: { term: 'trop' }, n: all.length, liste: { list: all.map((term) => ({ term })) }, score: 2 },
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'marqueurs.environnement': 2, 'justificationsMarqueurs[1].raisonDetre': true } },
      {
        set: {
          'marqueurs.environnement': 2,
          'marqueurs.climatAdaptation': 2,
          'justificationsMarqueurs[0].raisonDetre': true,
          'justificationsMarqueurs[1].raisonDetre': true,
        },
      },
    ],
    ko: [
      { set: { 'marqueurs.environnement': 2 } },
      { set: { 'marqueurs.environnement': 2, 'justificationsMarqueurs[1].raisonDetre': false } },
      // Two and gender make three.
      {
        set: {
          'marqueurs.genre': 2,
          'analyseGenre.raisonDetre': true,
          'marqueurs.environnement': 2,
          'marqueurs.climatAdaptation': 2,
          'justificationsMarqueurs[0].raisonDetre': true,
          'justificationsMarqueurs[1].raisonDetre': true,
        },
      },
      {
        set: {
          'marqueurs.desertification': 3,
          'justificationsMarqueurs[2]': {
            marqueur: 'desertification',
            citation: 'Replanter les berges.',
            objectifConvention: 'rehabilitationTerres',
          },
        },
      },
    ],
  },
});
