import { type Convention, isEmpty, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

type Signataire = NonNullable<Convention['signataires']>[number];

export default rule({
  name: 'deliberation-signataire',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Fiche CNFPT' }, { text: 'CGCT, art. L2122-21' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].signataires[].acteur',
    'conventions[].signataires[].qualite',
    'conventions[].signataires[].acteDelegation',
  ],
  words: {
    fr: {
      title: 'Le signataire français est l’exécutif ou une personne qui a reçu délégation.',
      why: 'Seul l’exécutif, ou celui à qui il a délégué sa signature par un acte, engage la collectivité. La signature d’une autre personne rend la convention illégale.',
      message: 'Convention {id} : le signataire de « {nom} » {defaut}.',
      help: 'Ajoutez sous « signataires » : « { acteur: departement, qualite: president, fonction: Président du conseil départemental } » ; pour un délégataire, citez l’acte : « acteDelegation: arrêté du 12 mars 2027 ».',
      terms: {
        absent: 'n’est pas indiqué',
        autre: 'n’est ni l’exécutif ni un délégataire',
        delegataire: 'signe par délégation, mais l’acte de délégation n’est pas cité',
      },
    },
    en: {
      title: 'The French signatory is the executive or a person who has received a delegation.',
      why: 'Only the executive, or the person to whom an act delegates the signature, binds the authority. The signature of anybody else makes the agreement unlawful.',
      message: 'Agreement {id}: the signatory of “{nom}” {defaut}.',
      help: 'Add under “signataires”: “{ acteur: departement, qualite: president, fonction: Président du conseil départemental }”; for a delegate, cite the act: “acteDelegation: arrêté du 12 mars 2027”.',
      terms: {
        absent: 'is not stated',
        autre: 'is neither the executive nor a delegate',
        delegataire: 'signs by delegation, but the act of delegation is not cited',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.dateSignature === undefined) continue;
      const signataires = convention.signataires ?? [];
      for (const party of convention.parties) {
        const acteur = calculs.acteur(party);
        if (acteur === undefined || !isFrench(acteur)) continue;
        const own = signataires.filter((each) => each.acteur === party);
        const [first] = own;
        // One signatory with power is enough; others may sign beside.
        if (own.some(mayBind)) continue;
        const data = { id: convention.id, nom: acteur.nom };
        if (first === undefined) {
          yield { at: (d) => d.conventions.at(index).signataires, data: { ...data, defaut: { term: 'absent' } }, absence: true };
          continue;
        }
        const place = signataires.indexOf(first);
        yield first.qualite === 'autre'
          ? {
              at: (d) => d.conventions.at(index).signataires.at(place).qualite,
              on: 'value',
              data: { ...data, defaut: { term: 'autre' } },
            }
          : {
              at: (d) => d.conventions.at(index).signataires.at(place).acteDelegation,
              data: { ...data, defaut: { term: 'delegataire' } },
              absence: true,
            };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'conventions[0].signataires[0].qualite': 'delegataire',
          'conventions[0].signataires[0].acteDelegation': 'Arrêté n° 2026-31',
        },
      },
      { set: { 'conventions[0].signataires[2]': { acteur: 'hauteLoue', qualite: 'autre', fonction: 'Directrice générale' } } },
      {
        unset: [
          'conventions[0].signataires',
          'conventions[0].dateSignature',
          'conventions[0].dateTransmissionPrefet',
          'conventions[0].dateEntreeVigueur',
        ],
      },
      { unset: ['conventions[0].signataires[1]'] },
    ],
    ko: [
      { unset: ['conventions[0].signataires'] },
      { unset: ['conventions[0].signataires[0]'] },
      { set: { 'conventions[0].signataires[0].qualite': 'autre' } },
      { set: { 'conventions[0].signataires[0].qualite': 'delegataire' } },
      {
        set: { 'conventions[0].signataires[0].qualite': 'delegataire', 'conventions[0].signataires[0].acteDelegation': ' ' },
      },
    ],
  },
});

function mayBind({ qualite, acteDelegation }: Signataire): boolean {
  return qualite !== 'autre' && (qualite !== 'delegataire' || !isEmpty(acteDelegation));
}
