import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'neutralite-contredite',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CE, Section, 13 mai 2024, n° 472155' }],
  confidence: 'lu',
  about: 'attestations',
  needs: ['acteurs[].nature', 'attestations.neutralite.conforme', 'attestations.nonIngerence.conforme'],
  words: {
    fr: {
      title: 'L’acte ne prend pas parti dans un conflit et n’interfère pas avec la politique étrangère de l’État.',
      why: 'Une collectivité peut aider hors de ses compétences locales, mais reste neutre : le juge annule une aide qui prend parti dans un conflit politique ou qui contrarie la politique étrangère de la France. Le dossier dit lui-même que cette limite est franchie.',
      message: 'Le dossier déclare {fait}.',
      help: 'Retirez-la de l’acte avant de délibérer, puis écrivez « {cle}: » et, à la ligne, « conforme: true ».',
      terms: {
        neutralite: 'une prise de parti dans un conflit',
        nonIngerence: 'une ingérence dans la politique étrangère de l’État',
      },
    },
    en: {
      title: 'The act takes no side in a conflict and does not interfere with the foreign policy of the State.',
      why: 'An authority may give aid beyond its local powers, but it stays neutral: courts quash aid that takes sides in a political conflict or that runs against French foreign policy. Here the file itself says that the line is crossed.',
      message: 'The file declares {fait}.',
      help: 'Take it out of the act before the vote, then write “{cle}:” and, on the next line, “conforme: true”.',
      terms: {
        neutralite: 'a side taken in a conflict',
        nonIngerence: 'an interference with the foreign policy of the State',
      },
    },
  },
  *check({ dossier }) {
    if (!dossier.acteurs.some(isFrench)) return;
    for (const cle of ['neutralite', 'nonIngerence'] as const) {
      if (dossier.attestations?.[cle]?.conforme !== false) continue;
      yield { at: (d) => d.attestations[cle].conforme, on: 'value', data: { fait: { term: cle }, cle } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'attestations.neutralite.conforme': true } },
      { unset: ['attestations.neutralite', 'attestations.nonIngerence'] },
      { set: { 'attestations.neutralite.conforme': false, 'acteurs[0].nature': 'collectiviteEuropeenne', 'acteurs[0].pays': 'BE' } },
    ],
    ko: [{ set: { 'attestations.neutralite.conforme': false } }, { set: { 'attestations.nonIngerence.conforme': false } }],
  },
});
