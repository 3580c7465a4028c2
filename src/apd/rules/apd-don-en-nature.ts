import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'OCDE, type de financement 110',
  step: 'brut',
  words: {
    fr: '{constat}',
    en: '{constat}',
  },
  terms: {
    fr: {
      'don:plafond': 'Valeur ramenée à la valeur nette comptable plus le transport.',
      'don:inconnu': 'Valeur non vérifiable : indiquez « valeurNetteComptable » et « fraisTransport » sous « donEnNature ».',
    },
    en: {
      'don:plafond': 'Value brought down to the net book value plus transport.',
      'don:inconnu': 'Value that cannot be checked: give “valeurNetteComptable” and “fraisTransport” under “donEnNature”.',
    },
  },
});
