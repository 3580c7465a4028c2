import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Ces dossiers relèvent de {n} collectivités ({noms}) : chacune ne déclare que ses propres versements.',
    en: 'These files belong to {n} authorities ({noms}): each declares its own payments only.',
  },
});
