import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  step: 'coefficient',
  words: {
    fr: 'Temps d’agents : gardez la clé de répartition ; le mode de calcul n’est pas fixé par une source connue.',
    en: 'Staff time: keep the key of apportionment; no known source fixes the method.',
  },
});
