import { isAct, isForeignAuthority } from '../../dossier/model.js';
import { type Change, rule } from '../rule.js';

/** The same agreement, with an association in the place of the commune. */
const WITH_AN_ASSOCIATION: Readonly<Record<string, unknown>> = {
  'acteurs[2]': {
    id: 'amis',
    role: 'partenaireTechnique',
    nature: 'association',
    nom: 'Amis de Blitta (fictive)',
    pays: 'FR',
    siege: '3 rue du Port, 25990 Montloue',
    representantLegal: { fonction: 'présidente' },
  },
  'conventions[0].parties': ['hauteLoue', 'amis'],
  'conventions[0].montantPrevisionnel': 90000,
  'conventions[0].engagements': [{ acteur: 'hauteLoue', annee: 2027, montant: 90000, mode: 'numeraire' }],
  'conventions[0].signataires[1]': { acteur: 'amis', qualite: 'autre', fonction: 'Présidente' },
  'deliberations[0].parties': ['hauteLoue', 'amis'],
  'piecesJointes[0].cosignataire': 'amis',
};

const signed = (date: string): Change => ({
  set: { ...WITH_AN_ASSOCIATION, 'conventions[0].dateSignature': date, 'deliberations[0].date': '2007-01-29' },
});

export default rule({
  name: 'convention-autorite-locale',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1, al. 2' }, { text: 'CE, 17 février 2016, n° 368342' }],
  inForce: { from: '2007-02-07' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].type',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Une convention de coopération est conclue avec au moins une autorité locale étrangère.',
      why: 'La loi ouvre ces conventions aux collectivités et à leurs homologues étrangères ; un partenaire privé peut signer avec elles, pas à leur place. Sans autorité locale étrangère, l’acte est illégal et peut être annulé. Soutenir une association reste permis, par une subvention.',
      message: 'La convention {id} n’a pas d’autorité locale étrangère parmi ses parties.',
      help: 'Ajoutez la collectivité partenaire : « parties: [maVille, blitta] », ou décrivez une subvention sous « subventions ».',
    },
    en: {
      title: 'A cooperation agreement has at least one foreign local authority as a party.',
      why: 'The law opens these agreements to authorities and their foreign counterparts; a private partner may sign with them, not in their stead. Without a foreign local authority the act is unlawful and may be annulled. Supporting an association remains allowed, by a subsidy.',
      message: 'Agreement {id} has no foreign local authority among its parties.',
      help: 'Add the partner authority: “parties: [maVille, blitta]”, or describe a subsidy under “subventions”.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention)) continue;
      const parties = convention.parties.map((id) => calculs.acteur(id));
      // A party that leads nowhere may be the partner: `reference-inconnue` speaks first. Other rules judge a State and its services.
      if (parties.some((each) => each === undefined || isForeignAuthority(each) || isState(each.nature))) continue;
      yield { at: (d) => d.conventions.at(index).parties, data: { id: convention.id }, factDate: calculs.conventionDate(convention) };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'acteurs[1].nature': 'entiteFederee' } },
      { set: { 'acteurs[1].nature': 'autoriteDeconcentree' } },
      { set: { ...WITH_AN_ASSOCIATION, 'conventions[0].parties': ['hauteLoue', 'blitta', 'amis'] } },
      { set: { ...WITH_AN_ASSOCIATION, 'conventions[0].type': 'charte' } },
      { set: { ...WITH_AN_ASSOCIATION, 'conventions[0].parties': ['hauteLoue', 'blita'] } },
      signed('2007-02-06'),
    ],
    ko: [{ set: WITH_AN_ASSOCIATION }, signed('2007-02-07')],
  },
});

function isState(nature: string): boolean {
  return nature === 'autoriteDeconcentree' || nature === 'etat';
}
