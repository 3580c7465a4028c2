import { accordOutreMer } from '../../calculs/outre-mer.js';
import { rule } from '../rule.js';

export default rule({
  name: 'outre-mer-acceptation',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L4433-4-3, al. 3' }],
  confidence: 'lu',
  about: 'outreMer',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'deliberations[].date',
    'outreMer.procedure',
    'outreMer.convention',
    'outreMer.deliberationAcceptation',
  ],
  words: {
    fr: {
      title: 'Le projet d’accord revient devant l’assemblée avant la signature.',
      why: 'La loi veut un second vote, sur le texte négocié. Un accord signé avant ce vote, ou sans lui, est illégal. Le même jour est admis.',
      message: 'L’assemblée n’a pas accepté le projet de l’accord {id} avant sa signature.',
      help: 'Renseignez sous « outreMer » la délibération qui accepte le projet : « deliberationAcceptation: delibAccord » ; elle est du jour de la signature ou d’avant.',
    },
    en: {
      title: 'The draft agreement returns to the assembly before it is signed.',
      why: 'The law wants a second vote, on the text negotiated. An agreement signed before that vote, or without it, is unlawful. The same day is accepted.',
      message: 'The assembly did not accept the draft of agreement {id} before it was signed.',
      help: 'Give under “outreMer” the vote that accepts the draft: “deliberationAcceptation: delibAccord”; it is taken on the day of the signature or earlier.',
    },
  },
  *check({ dossier, calculs }) {
    const { outreMer } = dossier;
    const accord = accordOutreMer(dossier, calculs);
    const signature = accord?.convention.dateSignature;
    if (outreMer?.procedure !== 'accordDomaineCollectivite' || accord === undefined || signature === undefined) return;
    const data = { id: accord.convention.id };
    if (outreMer.deliberationAcceptation === undefined) {
      yield { at: (d) => d.outreMer.deliberationAcceptation, data, factDate: signature, absence: true };
      return;
    }
    const place = (dossier.deliberations ?? []).findIndex(({ id }) => id === outreMer.deliberationAcceptation);
    const accepted = dossier.deliberations?.[place]?.date;
    if (accepted === undefined || accepted <= signature) return;
    yield {
      at: (d) => d.conventions.at(accord.index).dateSignature,
      on: 'value',
      data,
      related: [{ at: (d) => d.deliberations.at(place).date, label: 'lieu.deliberation' }],
      factDate: signature,
    };
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      { set: { 'deliberations[1].date': '2026-09-10' } },
      { set: { 'outreMer.procedure': 'programmeCadre' }, unset: ['outreMer.deliberationAcceptation'] },
      { unset: ['outreMer.deliberationAcceptation', 'conventions[0].dateSignature'] },
    ],
    ko: [
      { unset: ['outreMer.deliberationAcceptation'] },
      {
        set: {
          'outreMer.deliberationAcceptation': 'delibTardive',
          'deliberations[2]': {
            id: 'delibTardive',
            acteur: 'karukera',
            date: '2026-09-11',
            numero: 'CR-2026-130',
            objet: 'Acceptation de l’accord',
            parties: ['karukera', 'dominique'],
            decisions: ['accepteAccord'],
            dateTransmission: '2026-09-14',
            datePublication: '2026-09-14',
            modePublication: 'electronique',
          },
        },
      },
    ],
  },
});
