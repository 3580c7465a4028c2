import { rule } from '../rule.js';

export default rule({
  name: 'etat-etranger-interdit',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-5, al. 1', version: '2016-12-07' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].pays',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'conventions[].exceptionEtat.typeException',
    'deliberations[].date',
    'outreMer.procedure',
  ],
  words: {
    fr: {
      title: 'Aucune convention avec un État étranger, hors exceptions prévues par la loi.',
      why: 'La conduite des relations avec les États revient à l’État : une collectivité ne signe avec un État étranger que dans les cas que la loi énumère, et avec une autorisation préalable. Sinon, l’acte est illégal. L’interdiction est plus ancienne que la rédaction citée.',
      message: 'La convention {id} est passée avec un État étranger ({nom}) sans exception invoquée.',
      help: 'Outre-mer : « outreMer: { procedure: accordDomaineCollectivite, convention: {id} } ». Sinon signez avec une autorité locale, ou précisez « exceptionEtat: { typeException: accordInternational } ».',
    },
    en: {
      title: 'No agreement with a foreign State, but for the exceptions of the law.',
      why: 'Relations with States belong to the State: an authority signs with a foreign State only in the cases that the law lists, and with a prior authorisation. Otherwise the act is unlawful. The ban is older than the wording quoted.',
      message: 'Agreement {id} is made with a foreign State ({nom}) and no exception is claimed.',
      help: 'Overseas: “outreMer: { procedure: accordDomaineCollectivite, convention: {id} }”. Otherwise sign with a local authority, or give “exceptionEtat: { typeException: accordInternational }”.',
    },
  },
  *check({ dossier, calculs }) {
    if (dossier.outreMer?.procedure !== undefined) return;
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.exceptionEtat?.typeException !== undefined || !calculs.isFrench(convention)) continue;
      const parties = convention.parties.map((id) => calculs.acteur(id));
      const place = parties.findIndex((acteur) => acteur?.nature === 'etat' && acteur.pays !== 'FR');
      const state = parties[place];
      if (state === undefined) continue;
      yield {
        at: (d) => d.conventions.at(index).parties.at(place),
        on: 'value',
        data: { id: convention.id, nom: state.nom },
        factDate: calculs.conventionDate(convention),
      };
    }
  },
  examples: {
    base: 'guadeloupe-region',
    ok: [
      // The French State is not a foreign one.
      { set: { 'acteurs[1].pays': 'FR' }, unset: ['outreMer'] },
      {
        set: {
          'conventions[0].exceptionEtat': {
            typeException: 'accordInternational',
            finalite: 'regionale',
            reference: 'Accord du 12 mai 2023 entre la France et la Dominique',
          },
        },
        unset: ['outreMer'],
      },
    ],
    ko: [{ unset: ['outreMer'] }, { set: { 'conventions[0].exceptionEtat': { finalite: 'regionale' } }, unset: ['outreMer.procedure'] }],
  },
});
