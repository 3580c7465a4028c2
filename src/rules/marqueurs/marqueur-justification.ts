import { justificationsOf, marqueursFrom } from '../../calculs/marqueurs.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'marqueur-justification',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'Commission européenne, « Rio markers », annexe 2' }],
  confidence: 'lu',
  needs: ['marqueurs', 'justificationsMarqueurs[].marqueur', 'justificationsMarqueurs[].citation'],
  words: {
    fr: {
      title: 'Un score positif s’appuie sur un objectif écrit dans le projet.',
      why: 'Un marqueur se prouve par une phrase du projet, pas par une intention : le vérificateur demande où c’est écrit. Sans citation, le score retenu est 0 ; une citation pour un score 0 montre que l’un des deux est faux.',
      message: 'Marqueur {marqueur} : {constat}.',
      help: 'Ajoutez « - { marqueur: {cle}, citation: … } » sous « justificationsMarqueurs », avec la phrase du projet ; si le projet ne vise pas cet objectif, écrivez « {cle}: 0 » sans citation.',
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
        sansCitation: '{score} sans citation du projet qui le justifie',
        scoreNul: 'une citation le justifie, mais son score est 0',
        sansScore: 'une citation le justifie, mais il n’a pas de score',
      },
    },
    en: {
      title: 'A positive score rests on an objective written in the project.',
      why: 'A marker is proved by a sentence of the project, not by an intention: whoever checks asks where it is written. Without a quotation the score is 0; a quotation for a score of 0 shows that one of the two is wrong.',
      message: 'Marker {marqueur}: {constat}.',
      help: 'Add “- { marqueur: {cle}, citation: … }” under “justificationsMarqueurs”, with the sentence of the project; if the project does not aim at it, write “{cle}: 0” without a quotation.',
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
        sansCitation: '{score} without a quotation of the project that justifies it',
        scoreNul: 'a quotation justifies it, but its score is 0',
        sansScore: 'a quotation justifies it, but it has no score',
      },
    },
  },
  *check({ dossier }) {
    for (const { marqueur, score } of marqueursFrom(dossier, 1)) {
      const justifications = justificationsOf(dossier, marqueur);
      if (justifications.some(({ justification }) => !isEmpty(justification.citation))) continue;
      const blank = justifications.at(0)?.index;
      yield {
        at: (d) => (blank === undefined ? d.justificationsMarqueurs : d.justificationsMarqueurs.at(blank).citation),
        data: { marqueur: { term: marqueur }, cle: marqueur, score, constat: { term: 'sansCitation' } },
        absence: true,
      };
    }
    for (const [index, { marqueur }] of (dossier.justificationsMarqueurs ?? []).entries()) {
      const score = dossier.marqueurs?.[marqueur];
      if (score !== undefined && score >= 1) continue;
      yield {
        at: (d) => d.justificationsMarqueurs.at(index).marqueur,
        on: 'value',
        data: { marqueur: { term: marqueur }, cle: marqueur, constat: { term: score === undefined ? 'sansScore' : 'scoreNul' } },
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'marqueurs.environnement': 0 }, unset: ['justificationsMarqueurs[1]'] },
      {
        set: {
          'marqueurs.nutrition': 1,
          'justificationsMarqueurs[2]': { marqueur: 'nutrition', citation: 'Servir des légumes à la cantine.' },
        },
      },
    ],
    ko: [
      { unset: ['justificationsMarqueurs[1]'] },
      { set: { 'marqueurs.nutrition': 1 } },
      { set: { 'justificationsMarqueurs[2]': { marqueur: 'nutrition', citation: 'Servir des légumes à la cantine.' } } },
      { set: { 'justificationsMarqueurs[2]': { marqueur: 'commerce', citation: 'Vendre les récoltes au marché.' } } },
    ],
  },
});
