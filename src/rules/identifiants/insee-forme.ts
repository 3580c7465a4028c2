import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

/** Commune (5 signs), département (2 or 3) or région (2) of the official geographic code. */
const INSEE = /^([0-9]{2}|2[AB])([0-9]{3})?$|^9[78][0-9]$/;

export default rule({
  name: 'insee-forme',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'INSEE, code officiel géographique' }],
  confidence: 'lu',
  needs: ['acteurs[].nature', 'acteurs[].pays', 'acteurs[].codeOfficiel.type', 'acteurs[].codeOfficiel.valeur'],
  words: {
    fr: {
      title: 'Un code INSEE a la forme du code officiel géographique.',
      why: 'Le code rattache la collectivité à son territoire dans les jeux de données publics. Un code postal, ou un zéro perdu au début, désigne un autre lieu ou n’en désigne aucun.',
      message: '« {valeur} » n’a pas la forme d’un code INSEE.',
      help: 'Commune : 5 caractères (« "26001" », « "2A004" ») ; département : 2 ou 3 ; région : 2. Ce n’est pas le code postal.',
    },
    en: {
      title: 'An INSEE code has the form of the official geographic code.',
      why: 'The code ties the authority to its territory in public data sets. A postcode, or a leading zero lost, stands for another place or for none.',
      message: '“{valeur}” does not have the form of an INSEE code.',
      help: 'Commune: 5 characters (“"26001"”, “"2A004"”); département: 2 or 3; région: 2. It is not the postcode.',
    },
  },
  *check({ dossier }) {
    for (const [index, acteur] of dossier.acteurs.entries()) {
      const { type, valeur } = acteur.codeOfficiel ?? {};
      if (type !== 'insee' || valeur === undefined || INSEE.test(valeur)) continue;
      if (!isFrench(acteur) && acteur.pays !== 'FR') continue;
      yield { at: (d) => d.acteurs.at(index).codeOfficiel.valeur, on: 'value', data: { valeur } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '25' } } },
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '2A004' } } },
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '974' } } },
      { set: { 'acteurs[1].codeOfficiel': { type: 'insee', valeur: 'TG-C-12' } } },
    ],
    ko: [
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '1004' } } },
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '2C004' } } },
      { set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '251' } } },
    ],
  },
});
