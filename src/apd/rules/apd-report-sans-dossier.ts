import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Report de {montant} laissé de côté : aucun dossier lu ne porte la référence « {dossier} ».',
    en: 'Balance of {montant} left aside: no dossier read bears the reference “{dossier}”.',
  },
});
