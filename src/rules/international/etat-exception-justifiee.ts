import { type Convention, isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'etat-exception-justifiee',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-5, 1° à 3° et al. 2' }],
  inForce: { from: '2016-12-07' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'conventions[].exceptionEtat.typeException',
    'conventions[].exceptionEtat.finalite',
    'conventions[].exceptionEtat.organisation',
    'conventions[].exceptionEtat.reference',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'L’exception invoquée a sa finalité et sa référence.',
      why: 'Chaque exception est d’interprétation stricte : coopération territoriale ou régionale, et, selon le cas, accord international ou programme d’une organisation internationale déjà approuvé. Sans ces éléments, l’interdiction de principe s’applique.',
      message: 'L’exception invoquée par la convention {id} n’est pas justifiée : {manquant}.',
      help: 'Précisez sous « exceptionEtat » : {remede}.',
      terms: {
        finalite: 'la coopération doit être territoriale ou régionale',
        organisation: 'l’organisation internationale n’est pas nommée',
        accord: 'l’accord international n’est pas cité',
        programme: 'le programme n’est pas cité',
        remedeFinalite: '« finalite: regionale »',
        remedeOrganisation: '« organisation: Commission de l’océan Indien »',
        remedeAccord: '« reference: Accord du 12 mai 2023, article 4 »',
        remedeProgramme: '« reference: Programme approuvé le 12 mai 2023 »',
      },
    },
    en: {
      title: 'The exception claimed has its purpose and its reference.',
      why: 'Each exception is read strictly: territorial or regional cooperation and, as the case may be, an international agreement or a programme of an international organisation approved earlier. Without these, the ban applies.',
      message: 'The exception claimed by agreement {id} is not justified: {manquant}.',
      help: 'Give under “exceptionEtat”: {remede}.',
      terms: {
        finalite: 'the cooperation must be territorial or regional',
        organisation: 'the international organisation is not named',
        accord: 'the international agreement is not cited',
        programme: 'the programme is not cited',
        remedeFinalite: '“finalite: regionale”',
        remedeOrganisation: '“organisation: Commission de l’océan Indien”',
        remedeAccord: '“reference: Accord du 12 mai 2023, article 4”',
        remedeProgramme: '“reference: Programme approuvé le 12 mai 2023”',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.exceptionEtat === undefined || !calculs.isFrench(convention)) continue;
      for (const { key, manquant, remede } of gaps(convention.exceptionEtat)) {
        const absent = isEmpty(convention.exceptionEtat[key]);
        yield {
          at: (d) => d.conventions.at(index).exceptionEtat[key],
          on: absent ? 'key' : 'value',
          data: { id: convention.id, manquant: { term: manquant }, remede: { term: remede } },
          factDate: calculs.conventionDate(convention),
          absence: absent,
        };
      }
    }
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      // This one needs neither a purpose nor a reference.
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'groupementCooperation' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'prefetRegion', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'accordInternational', finalite: 'territoriale', reference: 'Accord de 2023' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      // The day before the law of 5 December 2016 came into force.
      {
        set: { 'conventions[0].exceptionEtat': { typeException: 'accordInternational' }, 'conventions[0].dateSignature': '2016-12-06' },
        unset: ['outreMer'],
      },
    ],
    ko: [
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'accordInternational', finalite: 'regionale' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'accordInternational', finalite: 'autre', reference: 'Accord de 2023' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'programmeOrganisation', finalite: 'regionale', reference: 'Programme de 2023' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'programmeOrganisation', finalite: 'regionale', organisation: 'AEC' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' }],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'autreGroupement' },
          'conventions[0].autorisationsPrealables': [
            { objet: 'signature', autorite: 'representantEtat', date: '2026-05-02' },
            { objet: 'adhesion', autorite: 'representantEtat', date: '2026-05-02' },
          ],
        },
        unset: ['outreMer'],
      },
      {
        set: {
          'conventions[0].exceptionEtat': { typeException: 'accordInternational', finalite: 'regionale' },
          'conventions[0].autorisationsPrealables': [{ objet: 'signature', autorite: 'representantEtat', date: '2016-12-01' }],
          'conventions[0].dateSignature': '2016-12-07',
          'deliberations[0].date': '2016-11-14',
          'deliberations[1].date': '2016-11-28',
        },
        unset: ['outreMer'],
      },
    ],
  },
});

interface Gap {
  readonly key: 'finalite' | 'organisation' | 'reference';
  readonly manquant: string;
  readonly remede: string;
}

function gaps(exception: NonNullable<Convention['exceptionEtat']>): readonly Gap[] {
  const { typeException: type, finalite, organisation, reference } = exception;
  const found: Gap[] = [];
  if (type === undefined || type === 'groupementCooperation') return found;
  if (finalite !== 'territoriale' && finalite !== 'regionale')
    found.push({ key: 'finalite', manquant: 'finalite', remede: 'remedeFinalite' });
  if (type === 'programmeOrganisation' && isEmpty(organisation))
    found.push({ key: 'organisation', manquant: 'organisation', remede: 'remedeOrganisation' });
  if (type === 'accordInternational' && isEmpty(reference)) found.push({ key: 'reference', manquant: 'accord', remede: 'remedeAccord' });
  if (type === 'programmeOrganisation' && isEmpty(reference))
    found.push({ key: 'reference', manquant: 'programme', remede: 'remedeProgramme' });
  return found;
}
