import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'calendrier-fait-futur',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [
    'conventions[].dateSignature',
    'conventions[].dateTransmissionPrefet',
    'deliberations[].date',
    'echangePairs.lettreEngagement.date',
    'identification.dateMiseAJour',
    'obligations.apdDeclaree.date',
  ],
  words: {
    fr: {
      title: 'Un fait déclaré n’est pas postérieur à la mise à jour du dossier.',
      why: 'Un vote, une signature ou un envoi datés dans le futur ne sont que prévus. Le dossier les présenterait comme acquis, alors que rien ne les prouve encore.',
      message: '{ou} : le {date} est après la mise à jour du dossier ({jour}).',
      help: 'Mettez à jour « dateMiseAJour » ou corrigez la date : « dateMiseAJour: {iso} » si le fait a bien eu lieu ; s’il est seulement prévu, retirez sa date.',
      terms: {
        'ou.deliberation': 'Vote {id}',
        'ou.signature': 'Signature de la convention {id}',
        'ou.transmission': 'Transmission de la convention {id}',
        'ou.apd': 'Déclaration de l’aide publique au développement',
        'ou.lettre': 'Lettre d’engagement de l’échange entre pairs',
        'lieu.jour': 'mise à jour du dossier',
      },
    },
    en: {
      title: 'A stated fact does not come after the last update of the dossier.',
      why: 'A vote, a signature or a submission dated in the future is only planned. The dossier would present it as done, while nothing proves it yet.',
      message: '{ou}: {date} comes after the last update of the dossier ({jour}).',
      help: 'Update “dateMiseAJour” or correct the date: “dateMiseAJour: {iso}” if the fact did take place; if it is only planned, remove its date.',
      terms: {
        'ou.deliberation': 'Vote {id}',
        'ou.signature': 'Signature of agreement {id}',
        'ou.transmission': 'Transmission of agreement {id}',
        'ou.apd': 'Declaration of official development assistance',
        'ou.lettre': 'Letter of commitment of the peer exchange',
        'lieu.jour': 'last update of the dossier',
      },
    },
  },
  *check({ dossier }) {
    const jour = dossier.identification.dateMiseAJour;
    const facts: [ou: string, id: string, date: string | undefined, at: Locator][] = [
      ...(dossier.deliberations ?? []).map(({ id, date }, index): (typeof facts)[number] => [
        'ou.deliberation',
        id,
        date,
        (d) => d.deliberations.at(index).date,
      ]),
      ...(dossier.conventions ?? []).flatMap(({ id, dateSignature, dateTransmissionPrefet }, index): typeof facts => [
        ['ou.signature', id, dateSignature, (d) => d.conventions.at(index).dateSignature],
        ['ou.transmission', id, dateTransmissionPrefet, (d) => d.conventions.at(index).dateTransmissionPrefet],
      ]),
      ['ou.apd', '', dossier.obligations?.apdDeclaree?.date, (d) => d.obligations.apdDeclaree.date],
      ['ou.lettre', '', dossier.echangePairs?.lettreEngagement?.date, (d) => d.echangePairs.lettreEngagement.date],
    ];
    for (const [ou, id, date, at] of facts) {
      if (date === undefined || date <= jour) continue;
      yield {
        at,
        on: 'value',
        data: { ou: { term: ou }, id, date: { date }, jour: { date: jour }, iso: date },
        related: [{ at: (d) => d.identification.dateMiseAJour, label: 'lieu.jour' }],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'obligations.apdDeclaree.date': '2026-11-22' } },
      { set: { 'deliberations[0].dateTransmission': '2026-11-23', 'deliberations[0].datePublication': '2026-11-23' } },
    ],
    ko: [
      { set: { 'conventions[0].dateTransmissionPrefet': '2026-11-23', 'conventions[0].dateEntreeVigueur': '2026-11-23' } },
      {
        set: {
          'conventions[0].dateSignature': '2026-11-23',
          'conventions[0].dateTransmissionPrefet': '2026-11-24',
          'conventions[0].dateEntreeVigueur': '2026-11-24',
        },
      },
      {
        set: {
          'deliberations[3]': {
            id: 'delibFuture',
            acteur: 'valbrune',
            date: '2026-11-23',
            dateTransmission: '2026-11-24',
            datePublication: '2026-11-24',
            modePublication: 'affichage',
          },
        },
      },
      { set: { 'obligations.apdDeclaree.date': '2026-11-23' } },
      { set: { typeDossier: 'echangePairs', 'echangePairs.lettreEngagement': { signee: true, date: '2026-11-23' } } },
    ],
  },
});
