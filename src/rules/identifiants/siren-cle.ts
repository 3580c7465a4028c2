import { isSiren, isSiret } from '../../base/siren.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'siren-cle',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'INSEE, répertoire Sirene (clé de Luhn)' }],
  confidence: 'lu',
  needs: ['acteurs[].nature', 'acteurs[].nom', 'acteurs[].pays', 'acteurs[].codeOfficiel.type', 'acteurs[].codeOfficiel.valeur'],
  words: {
    fr: {
      title: 'Un SIREN a 9 chiffres, un SIRET 14, et leur clé est juste.',
      why: 'La clé trahit un chiffre faux ou deux chiffres inversés. Avec un numéro faux, la déclaration et les versements ne peuvent pas être rattachés à la collectivité.',
      message: 'Le numéro {valeur} n’est pas un {type} valable ({nom}).',
      help: 'Recopiez le numéro de l’avis de situation ; entre guillemets, sans espaces : « valeur: "212699904" ».',
    },
    en: {
      title: 'A SIREN has 9 digits, a SIRET 14, and their check digit is right.',
      why: 'The check digit betrays a wrong digit or two digits swapped. With a wrong number, declarations and payments cannot be tied to the authority.',
      message: 'Number {valeur} is not a valid {type} ({nom}).',
      help: 'Copy the number from the Sirene notice; in quotes, without spaces: “valeur: "212699904"”.',
    },
  },
  *check({ dossier }) {
    for (const [index, acteur] of dossier.acteurs.entries()) {
      const type = acteur.codeOfficiel?.type;
      const valeur = acteur.codeOfficiel?.valeur;
      if (valeur === undefined || (type !== 'siren' && type !== 'siret')) continue;
      if (!isFrench(acteur) && acteur.pays !== 'FR') continue;
      if (type === 'siren' ? isSiren(valeur) : isSiret(valeur)) continue;
      yield {
        at: (d) => d.acteurs.at(index).codeOfficiel.valeur,
        on: 'value',
        data: { valeur, nom: acteur.nom, type: type.toUpperCase() },
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'acteurs[0].codeOfficiel.valeur': '212699904' } }],
    ko: [
      { set: { 'acteurs[0].codeOfficiel.valeur': '229900007' } },
      { set: { 'acteurs[0].codeOfficiel.valeur': '229 900 006' } },
      { set: { 'acteurs[0].codeOfficiel': { type: 'siret', valeur: '22990000600013' } } },
    ],
  },
});
