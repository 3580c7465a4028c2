import { rule } from '../rule.js';

export default rule({
  name: 'code-sans-guillemets',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [],
  words: {
    fr: {
      title: 'Un code est un texte : il s’écrit entre guillemets.',
      why: 'Sans guillemets, « 01004 » est lu comme le nombre 1004 et « 2E004 » comme 20 000 : le code change de valeur sans que rien ne le montre.',
      message: 'Sans guillemets, le code {valeur} se lit comme un nombre : des zéros peuvent s’y perdre.',
      help: 'Écrivez « "{texte}" », avec les guillemets droits.',
    },
    en: {
      title: 'A code is a text: it is written in quotes.',
      why: 'Without quotes, “01004” is read as the number 1004 and “2E004” as 20,000: the code changes its value and nothing shows it.',
      message: 'Without quotes, code {valeur} reads as a number: zeros may get lost.',
      help: 'Write “"{texte}"”, with straight quotes.',
    },
  },
  // The schema asks for a text there (`x-aect-regle`) and reports under this name.
  *check() {},
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'acteurs[0].codeOfficiel': { type: 'insee', valeur: '01004' } } }],
    ko: [{ set: { 'acteurs[0].codeOfficiel.valeur': 229900006 } }, { set: { 'deliberations[0].numero': 2026 } }],
  },
});
