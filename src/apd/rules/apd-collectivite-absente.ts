import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: '{dossier} ne nomme pas {nom} : aucun de ses versements n’est repris. Vérifiez « siren » et « acteur » de la déclaration.',
    en: '{dossier} does not name {nom}: none of its payments is taken. Check “siren” and “acteur” in the declaration.',
  },
});
