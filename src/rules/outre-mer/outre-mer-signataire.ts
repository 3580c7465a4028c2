import { accordOutreMer } from '../../calculs/outre-mer.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'outre-mer-signataire',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L4433-4-4, L7253-4-1' }],
  confidence: 'lu',
  about: 'outreMer',
  needs: [
    'acteurs[].nature',
    'acteurs[].pays',
    'acteurs[].region',
    'conventions[].parties',
    'conventions[].signataires[].acteur',
    'conventions[].signataires[].qualite',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
    'outreMer.procedure',
    'outreMer.convention',
  ],
  words: {
    fr: {
      title: 'Le signataire est celui que la loi désigne.',
      why: 'Dans un domaine partagé entre l’État et la collectivité, c’est l’État qui signe ; en Martinique, c’est le président du conseil exécutif, non celui de l’assemblée. Signé par un autre, l’accord est illégal.',
      message: 'Le signataire de l’accord {id} n’est pas celui prévu par la loi.',
      help: '{remede} Écrivez « qualite: {qualite} » pour le signataire français.',
      terms: {
        autoriteRepublique: 'Domaine mixte : l’État signe.',
        presidentConseilExecutif: 'Martinique : le président du conseil exécutif signe.',
      },
    },
    en: {
      title: 'The signatory is the one that the law names.',
      why: 'Where the State and the authority share the powers, the State signs; in Martinique it is the president of the executive council, not that of the assembly. Signed by another, the agreement is unlawful.',
      message: 'The signatory of agreement {id} is not the one that the law names.',
      help: '{remede} Write “qualite: {qualite}” for the French signatory.',
      terms: {
        autoriteRepublique: 'Shared powers: the State signs.',
        presidentConseilExecutif: 'Martinique: the president of the executive council signs.',
      },
    },
  },
  *check({ dossier, calculs }) {
    const procedure = dossier.outreMer?.procedure;
    const accord = accordOutreMer(dossier, calculs);
    if (accord === undefined || (procedure !== 'accordDomaineMixte' && procedure !== 'programmeCadre')) return;
    const shared = procedure === 'accordDomaineMixte';
    const required = shared ? 'autoriteRepublique' : 'presidentConseilExecutif';
    // In a shared domain the French State signs, or the authority with it; elsewhere only the authority of Martinique is judged.
    const french = (accord.convention.signataires ?? [])
      .map(({ acteur, qualite }, place) => ({ acteur: calculs.acteur(acteur), qualite, place }))
      .filter(({ acteur }) => (shared ? acteur?.pays === 'FR' : isFrench(acteur) && acteur?.region === 'martinique'));
    const [first] = french;
    if (first === undefined || french.some(({ qualite }) => qualite === required)) return;
    yield {
      at: (d) => d.conventions.at(accord.index).signataires.at(first.place).qualite,
      on: 'value',
      data: { id: accord.convention.id, remede: { term: required }, qualite: required },
      factDate: calculs.conventionDate(accord.convention),
    };
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      { set: { 'outreMer.procedure': 'accordDomaineMixte', 'conventions[0].signataires[0].qualite': 'autoriteRepublique' } },
      { set: { 'outreMer.procedure': 'programmeCadre' } },
      {
        set: {
          'outreMer.procedure': 'programmeCadre',
          'acteurs[0].region': 'martinique',
          'conventions[0].signataires[0].qualite': 'presidentConseilExecutif',
        },
      },
    ],
    ko: [
      { set: { 'outreMer.procedure': 'accordDomaineMixte' } },
      { set: { 'outreMer.procedure': 'programmeCadre', 'acteurs[0].region': 'martinique' } },
    ],
  },
});
