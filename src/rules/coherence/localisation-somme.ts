import { rule } from '../rule.js';

export default rule({
  name: 'localisation-somme',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['localisation[].part'],
  words: {
    fr: {
      title: 'Les parts par lieu font 100 %.',
      why: 'Les parts pondèrent les taux des appels et répartissent l’aide entre les pays. Un total faux fausse le taux demandé et la déclaration.',
      message: 'Les parts des lieux font {somme} %, pas 100 %.',
      help: 'Ajustez « part », par exemple « part: 55 » et « part: 45 » pour deux lieux : elle pondère les taux des appels et l’APD.',
    },
    en: {
      title: 'The shares by place add up to 100 %.',
      why: 'The shares weight the rates of the calls and split the aid between countries. A wrong total makes the rate asked for and the declaration wrong.',
      message: 'The shares of the places add up to {somme} %, not 100 %.',
      help: 'Adjust “part”, for example “part: 55” and “part: 45” for two places: it weights the rates of the calls and the ODA.',
    },
  },
  *check({ dossier }) {
    const parts = (dossier.localisation ?? []).map(({ part }) => part);
    // In millionths, so that 33.4 + 33.3 + 33.3 is 100 and 3 × 33.33 is not.
    const somme = parts.reduce((sum, part) => sum + Math.round(part * 1e6), 0);
    if (parts.length === 0 || somme === 100e6) return;
    yield { at: (d) => (parts.length === 1 ? d.localisation.at(0).part : d.localisation), on: 'value', data: { somme: somme / 1e6 } };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          localisation: [
            { pays: 'ML', lieu: 'Sirakoro-Bafing', part: 33.4 },
            { pays: 'ML', lieu: 'Kayes', part: 33.3 },
            { pays: 'ML', lieu: 'Bafoulabé', part: 33.3 },
          ],
        },
      },
    ],
    ko: [
      { set: { 'localisation[0].part': 90 } },
      {
        set: {
          localisation: [
            { pays: 'ML', lieu: 'Sirakoro-Bafing', part: 60 },
            { pays: 'ML', lieu: 'Kayes', part: 40.01 },
          ],
        },
      },
    ],
  },
});
