import { accordOutreMer } from '../../calculs/outre-mer.js';
import { rule } from '../rule.js';

export default rule({
  name: 'outre-mer-pouvoir-signature',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L4433-4-2, L4433-4-3' }],
  confidence: 'lu',
  about: 'outreMer',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'outreMer.procedure',
    'outreMer.convention',
    'outreMer.pouvoirSignature.date',
  ],
  words: {
    fr: {
      title: 'La signature exige un pouvoir donné par les autorités de la République.',
      why: 'L’accord engage la France : le président de l’assemblée ne le signe qu’avec un pouvoir reçu d’avance. Signé sans ce pouvoir, l’accord est illégal.',
      message: 'L’accord {id} est signé sans pouvoir des autorités de la République{constat}.',
      help: 'Renseignez sous « outreMer » : « pouvoirSignature: { date: {exemple}, reference: Pouvoir de signer } » ; le pouvoir est du jour de la signature ou d’avant.',
      terms: { tardif: ' : celui du {pouvoirDu} suit la signature du {signatureDu}', pouvoir: 'pouvoir de signer' },
    },
    en: {
      title: 'Signing requires a power given by the authorities of the Republic.',
      why: 'The agreement binds France: the president of the assembly signs it only with a power received beforehand. Signed without that power, the agreement is unlawful.',
      message: 'Agreement {id} is signed without a power from the authorities of the Republic{constat}.',
      help: 'Give under “outreMer”: “pouvoirSignature: { date: {exemple}, reference: Pouvoir de signer }”; the power is given on the day of the signature or earlier.',
      terms: { tardif: ': that of {pouvoirDu} follows the signature of {signatureDu}', pouvoir: 'power to sign' },
    },
  },
  *check({ dossier, calculs }) {
    const { outreMer } = dossier;
    const accord = accordOutreMer(dossier, calculs);
    const signature = accord?.convention.dateSignature;
    if (outreMer?.procedure !== 'accordDomaineCollectivite' && outreMer?.procedure !== 'accordDomaineEtat') return;
    if (accord === undefined || signature === undefined) return;
    const data = { id: accord.convention.id, exemple: signature };
    const power = outreMer.pouvoirSignature?.date;
    if (power === undefined) {
      yield { at: (d) => d.outreMer.pouvoirSignature.date, data: { ...data, constat: '' }, factDate: signature, absence: true };
    } else if (power > signature) {
      yield {
        at: (d) => d.conventions.at(accord.index).dateSignature,
        on: 'value',
        data: { ...data, constat: { term: 'tardif' }, pouvoirDu: { date: power }, signatureDu: { date: signature } },
        related: [{ at: (d) => d.outreMer.pouvoirSignature.date, label: 'pouvoir' }],
        factDate: signature,
      };
    }
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      { set: { 'outreMer.pouvoirSignature.date': '2026-09-10' } },
      { set: { 'outreMer.procedure': 'programmeCadre' }, unset: ['outreMer.pouvoirSignature'] },
      { unset: ['outreMer.pouvoirSignature', 'conventions[0].dateSignature'] },
    ],
    ko: [
      { unset: ['outreMer.pouvoirSignature'] },
      { set: { 'outreMer.pouvoirSignature.date': '2026-09-11' } },
      { set: { 'outreMer.procedure': 'accordDomaineEtat' }, unset: ['outreMer.pouvoirSignature.date'] },
    ],
  },
});
