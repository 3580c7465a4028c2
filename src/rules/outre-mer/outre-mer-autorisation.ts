import { accordOutreMer } from '../../calculs/outre-mer.js';
import { rule } from '../rule.js';

export default rule({
  name: 'outre-mer-autorisation',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L4433-4-3, L7153-3, L7253-3, L7253-4-1' }],
  confidence: 'lu',
  about: 'outreMer',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'deliberations[].date',
    'outreMer.procedure',
    'outreMer.convention',
    'outreMer.deliberationDemande',
    'outreMer.autorisationRepublique.date',
  ],
  words: {
    fr: {
      title: 'Dans son domaine, la collectivité demande par délibération l’autorisation de négocier.',
      why: 'L’assemblée demande, la République autorise, puis on négocie. Sans ces deux actes, dans cet ordre, l’accord avec un État est illégal. L’article de la Guadeloupe et de La Réunion a été lu ; la Guyane et la Martinique sont lues par analogie.',
      message: 'L’accord {id} est signé sans demande délibérée ou sans autorisation de négocier : {constat}.',
      help: 'Renseignez sous « outreMer » : « deliberationDemande: delibDemande » et « autorisationRepublique: { date: {exemple} } » ; l’autorisation ne précède pas la demande.',
      terms: {
        demande: 'la délibération de demande n’est pas citée',
        autorisation: 'l’autorisation de la République n’est pas datée',
        ordre: 'l’autorisation du {autorisationDu} précède la demande du {demandeDu}',
      },
    },
    en: {
      title: 'Within its powers, the authority asks by a vote for leave to negotiate.',
      why: 'The assembly asks, the Republic authorises, then talks begin. Without these two acts, in that order, the agreement with a State is unlawful. The article on Guadeloupe and La Réunion was read; those on Guyane and Martinique are read by analogy.',
      message: 'Agreement {id} is signed without a voted request or without leave to negotiate: {constat}.',
      help: 'Give under “outreMer”: “deliberationDemande: delibDemande” and “autorisationRepublique: { date: {exemple} }”; the authorisation does not come before the request.',
      terms: {
        demande: 'the vote that asks for it is not cited',
        autorisation: 'the authorisation of the Republic has no date',
        ordre: 'the authorisation of {autorisationDu} comes before the request of {demandeDu}',
      },
    },
  },
  *check({ dossier, calculs }) {
    const { outreMer } = dossier;
    const accord = accordOutreMer(dossier, calculs);
    const signature = accord?.convention.dateSignature;
    if (outreMer?.procedure !== 'accordDomaineCollectivite' && outreMer?.procedure !== 'programmeCadre') return;
    if (accord === undefined || signature === undefined) return;
    const data = { id: accord.convention.id, exemple: signature };
    const authorised = outreMer.autorisationRepublique?.date;
    if (outreMer.deliberationDemande === undefined) {
      yield {
        at: (d) => d.outreMer.deliberationDemande,
        data: { ...data, constat: { term: 'demande' } },
        factDate: signature,
        absence: true,
      };
    }
    if (authorised === undefined) {
      yield {
        at: (d) => d.outreMer.autorisationRepublique.date,
        data: { ...data, constat: { term: 'autorisation' } },
        factDate: signature,
        absence: true,
      };
      return;
    }
    const place = (dossier.deliberations ?? []).findIndex(({ id }) => id === outreMer.deliberationDemande);
    const asked = dossier.deliberations?.[place]?.date;
    if (asked === undefined || authorised >= asked) return;
    yield {
      at: (d) => d.outreMer.autorisationRepublique.date,
      on: 'value',
      data: { ...data, constat: { term: 'ordre' }, autorisationDu: { date: authorised }, demandeDu: { date: asked }, exemple: asked },
      related: [{ at: (d) => d.deliberations.at(place).date, label: 'lieu.deliberation' }],
      factDate: signature,
    };
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      { set: { 'outreMer.autorisationRepublique.date': '2025-11-28' } },
      // Within the powers of the State, nothing is asked.
      { set: { 'outreMer.procedure': 'accordDomaineEtat' }, unset: ['outreMer.deliberationDemande', 'outreMer.autorisationRepublique'] },
      { unset: ['outreMer.deliberationDemande', 'conventions[0].dateSignature'] },
    ],
    ko: [
      { unset: ['outreMer.deliberationDemande'] },
      { unset: ['outreMer.autorisationRepublique'] },
      { set: { 'outreMer.autorisationRepublique.date': '2025-11-27' } },
      { set: { 'outreMer.procedure': 'programmeCadre' }, unset: ['outreMer.autorisationRepublique'] },
    ],
  },
});
