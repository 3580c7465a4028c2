import type { Convention } from '../../dossier/model.js';
import type { Hit } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'etat-autorisation-prealable',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-5', version: '2016-12-07' }],
  inForce: { from: '2016-12-07' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].exceptionEtat.typeException',
    'conventions[].autorisationsPrealables[].objet',
    'conventions[].autorisationsPrealables[].autorite',
    'conventions[].autorisationsPrealables[].date',
  ],
  words: {
    fr: {
      title: 'L’exception exige une autorisation antérieure à la signature.',
      why: 'La loi n’admet une convention avec un État étranger qu’autorisée d’avance. Signée sans cette autorisation, ou avant elle, la convention est illégale.',
      message: 'La convention {id} n’a pas l’autorisation préalable exigée : {manquante}.',
      help: 'Indiquez sous « autorisationsPrealables » celle que vous avez obtenue avant la signature : « - { objet: {objet}, autorite: {autorite}, date: {exemple} } ».',
      terms: {
        signature: 'autorisation de signer',
        adhesion: 'autorisation d’adhérer au groupement',
        tardive: 'celle du {jour} suit la signature du {signature}',
        prefetRegion: 'celle de signer doit venir du préfet de région',
        autorisation: 'autorisation',
      },
    },
    en: {
      title: 'The exception requires an authorisation earlier than the signature.',
      why: 'The law accepts an agreement with a foreign State only if it was authorised beforehand. Signed without that authorisation, or before it, the agreement is unlawful.',
      message: 'Agreement {id} lacks the prior authorisation required: {manquante}.',
      help: 'Give under “autorisationsPrealables” the one that you obtained before signing: “- { objet: {objet}, autorite: {autorite}, date: {exemple} }”.',
      terms: {
        signature: 'authorisation to sign',
        adhesion: 'authorisation to join the grouping',
        tardive: 'that of {jour} follows the signature of {signature}',
        prefetRegion: 'the one to sign must come from the regional prefect',
        autorisation: 'authorisation',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const signature = convention.dateSignature;
      const type = convention.exceptionEtat?.typeException;
      if (signature !== undefined && type !== undefined && calculs.isFrench(convention))
        yield* judge(convention, { index, signature, type });
    }
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          // Granted on the very day of the signature.
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'prefetRegion', date: '2026-09-10' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          // The day before the law of 5 December 2016 came into force.
          'conventions[0].dateSignature': '2016-12-06',
        },
        unset: ['outreMer'],
      },
    ],
    ko: [
      { set: { 'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' } }, unset: ['outreMer'] },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'prefetRegion', date: '2026-09-11' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'prefetDepartement', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'autreGroupement', finalite: 'regionale' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          'conventions[0].dateSignature': '2016-12-07',
          'deliberations[0].date': '2016-11-14',
          'deliberations[1].date': '2016-11-28',
        },
        unset: ['outreMer'],
      },
    ],
  },
});

interface Act {
  readonly index: number;
  readonly signature: string;
  readonly type: NonNullable<NonNullable<Convention['exceptionEtat']>['typeException']>;
}

function* judge(convention: Convention, { index, signature, type }: Act): Iterable<Hit> {
  const given = (convention.autorisationsPrealables ?? []).map((each, place) => ({ ...each, place }));
  const toSign = given.filter(({ objet }) => objet === 'signature');
  const inTime = toSign.filter(({ date }) => date <= signature);
  const regional = type === 'groupementCooperation';
  const autorite = regional ? 'prefetRegion' : 'representantEtat';
  const data = { id: convention.id, objet: 'signature', autorite, exemple: signature };
  const absent = [
    ...(toSign.length === 0 ? ['signature'] : []),
    ...(type === 'autreGroupement' && !given.some(({ objet }) => objet === 'adhesion') ? ['adhesion'] : []),
  ];
  if (absent.length > 0) {
    yield {
      at: (d) => d.conventions.at(index).autorisationsPrealables,
      data: { ...data, objet: absent[0] ?? '', manquante: { list: absent.map((term) => ({ term })) } },
      factDate: signature,
      absence: true,
    };
  }
  const [late] = toSign;
  const [early] = inTime;
  if (late !== undefined && early === undefined) {
    yield {
      at: (d) => d.conventions.at(index).dateSignature,
      on: 'value',
      data: { ...data, manquante: { term: 'tardive' }, jour: { date: late.date }, signature: { date: signature } },
      related: [{ at: (d) => d.conventions.at(index).autorisationsPrealables.at(late.place).date, label: 'autorisation' }],
      factDate: signature,
    };
  } else if (early !== undefined && regional && !inTime.some((each) => each.autorite === 'prefetRegion')) {
    yield {
      at: (d) => d.conventions.at(index).autorisationsPrealables.at(early.place).autorite,
      on: 'value',
      data: { ...data, manquante: { term: 'prefetRegion' } },
      factDate: signature,
    };
  }
}
