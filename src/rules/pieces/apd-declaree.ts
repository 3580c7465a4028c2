import { type IsoDate, yearOf } from '../../base/dates.js';
import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'apd-declaree',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'MEAE, campagne e-APD' }, { text: 'MEAE, appels à projets 2025' }, { text: 'CGCT, art. L1115-6' }],
  inForce: { from: '2015-01-01' },
  confidence: 'lu',
  about: 'candidatures',
  needs: [
    'candidatures[].dispositif',
    'candidatures[].etat',
    'candidatures[].dateDepot',
    'candidatures[].dateLimite',
    'obligations.apdDeclaree',
  ],
  words: {
    fr: {
      title: 'La déclaration d’APD et l’Atlas à jour conditionnent les aides du ministère.',
      why: 'Le ministère n’aide que les collectivités qui ont déclaré leur aide publique au développement. La campagne d’une année porte sur les versements de la précédente : après sa clôture, c’est cette année-là qui est attendue.',
      message: 'La déclaration d’APD {annee} n’est pas indiquée : elle conditionne l’aide du ministère.',
      help: 'Déclarez, puis ajoutez sous « obligations » : « apdDeclaree: » puis « annee: {annee} » et la date de la déclaration, « date: {campagne}-05-12 ».',
      terms: { depot: 'dépôt de la candidature' },
    },
    en: {
      title: 'The declaration of ODA and an up-to-date Atlas condition the aid of the ministry.',
      why: 'The ministry only helps authorities that have declared their official development assistance. The campaign of a year covers the payments of the year before: once it is closed, that year is the one expected.',
      message: 'The declaration of ODA {annee} is not given: it conditions the aid of the ministry.',
      help: 'Declare, then add under “obligations”: “apdDeclaree:”, then “annee: {annee}” and the day of the declaration, “date: {campagne}-05-12”.',
      terms: { depot: 'filing of the request' },
    },
  },
  *check({ dossier, parameter, date }) {
    const declaree = dossier.obligations?.apdDeclaree;
    let latest: { readonly annee: number; readonly depot: IsoDate | undefined; readonly index: number } | undefined;
    for (const [index, candidature] of (dossier.candidatures ?? []).entries()) {
      const depot = candidature.dateDepot ?? candidature.dateLimite?.slice(0, 10);
      const jour = depot ?? date;
      const schemes: readonly string[] = parameter('dispositifs-meae', jour) ?? [];
      const cloture = parameter('apd-cloture', jour);
      // A request that was given up or refused asks for nothing more.
      const over = candidature.etat === 'abandonnee' || candidature.etat === 'refusee';
      if (over || cloture === undefined || !schemes.includes(candidature.dispositif)) continue;
      const annee = yearOf(jour) - (jour.slice(5) > cloture ? 1 : 2);
      if (latest === undefined || annee > latest.annee) latest = { annee, depot, index };
    }
    if (latest === undefined) return;
    const { annee, depot, index } = latest;
    const hit = { data: { annee: String(annee), campagne: String(annee + 1) }, factDate: depot };
    const related: Hit['related'] = depot === undefined ? [] : [{ at: (d) => d.candidatures.at(index), label: 'depot' }];
    if (declaree === undefined) yield { at: (d) => d.obligations.apdDeclaree, ...hit, related, absence: true };
    else if (declaree.annee !== undefined && declaree.annee < annee)
      yield { at: (d) => d.obligations.apdDeclaree.annee, on: 'value', ...hit, related };
  },
  examples: {
    base: 'senegal-generaliste',
    ok: [
      { set: { 'obligations.apdDeclaree.annee': 2023 } },
      { set: { 'obligations.apdDeclaree.annee': 2023, 'candidatures[0].dateDepot': '2025-05-31' } },
      { set: { 'obligations.apdDeclaree.annee': 2024, 'candidatures[0].dateDepot': '2025-06-01' } },
      { set: { 'candidatures[0].dateDepot': '2014-12-31' }, unset: ['obligations.apdDeclaree'] },
      { set: { 'candidatures[0].dispositif': 'meae-fspi' }, unset: ['obligations.apdDeclaree'] },
      { set: { 'candidatures[0].etat': 'abandonnee' }, unset: ['obligations.apdDeclaree'] },
    ],
    ko: [
      { unset: ['obligations.apdDeclaree'] },
      { set: { 'obligations.apdDeclaree.annee': 2022 } },
      {
        set: {
          'obligations.apdDeclaree.annee': 2023,
          'candidatures[0].dateDepot': '2025-06-01',
          'candidatures[0].dateLimite': '2025-06-06T12:00',
        },
      },
      { set: { 'candidatures[0].dateDepot': '2015-01-01' }, unset: ['obligations.apdDeclaree'] },
    ],
  },
});
