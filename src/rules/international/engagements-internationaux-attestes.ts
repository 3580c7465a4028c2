import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'engagements-internationaux-attestes',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 1' }],
  confidence: 'lu',
  needs: ['acteurs[].nature', 'identification.etat', 'identification.dateMiseAJour', 'attestations.engagementsInternationaux.conforme'],
  words: {
    fr: {
      title: 'Le respect des engagements internationaux de la France est attesté.',
      why: 'La loi subordonne l’action extérieure au respect de ces engagements. L’attestation montre que la question a été posée, par qui et quand ; son absence ne rend pas l’acte nul.',
      message: 'Personne n’atteste le respect des engagements internationaux de la France.',
      help: 'Ajoutez sous « attestations » : « engagementsInternationaux: { conforme: true, date: {exemple} } ».',
    },
    en: {
      title: 'Respect for the international commitments of France is certified.',
      why: 'The law subjects external action to these commitments. The statement shows that the question was asked, by whom and when; its absence does not void the act.',
      message: 'Nobody certifies that the international commitments of France are respected.',
      help: 'Add under “attestations”: “engagementsInternationaux: { conforme: true, date: {exemple} }”.',
    },
  },
  *check({ dossier }) {
    if (dossier.identification.etat === 'brouillon' || !dossier.acteurs.some((acteur) => isFrench(acteur))) return;
    if (dossier.attestations?.engagementsInternationaux?.conforme !== undefined) return;
    yield {
      at: (d) => d.attestations.engagementsInternationaux.conforme,
      data: { exemple: dossier.identification.dateMiseAJour },
      absence: true,
    };
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'identification.etat': 'brouillon' }, unset: ['attestations.engagementsInternationaux.conforme'] }],
    ko: [
      { unset: ['attestations.engagementsInternationaux.conforme'] },
      { set: { 'identification.etat': 'pret' }, unset: ['attestations.engagementsInternationaux.conforme'] },
    ],
  },
});
