import { isForeignAuthority } from '../../dossier/model.js';
import type { Locator } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'pays-aide-suspendue',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'Sénat, question écrite du 4 avril 2024' }],
  inForce: { from: '2022-11-16' },
  confidence: 'lu',
  needs: ['acteurs[].nature', 'acteurs[].pays', 'localisation[].pays'],
  words: {
    fr: {
      title: 'L’aide publique française est suspendue dans certains pays.',
      why: 'Dans ces pays, l’État ne cofinance plus, hors aide humanitaire et quelques projets ciblés. Coopérer y reste permis, sans argent de l’État. La fin d’une suspension n’a pas été vérifiée : à confirmer auprès de la DCTCIV.',
      message: 'L’aide publique française est suspendue {pays} depuis le {depuis}.',
      help: 'Prévoyez un plan sans crédits du ministère : « 1 % », agence de l’eau, autres collectivités. Demandez à la DCTCIV si la suspension dure encore{mali}.',
      terms: {
        pays: '{fr}',
        mali: ' ; le Mali a aussi interdit, fin 2022, les ONG financées par la France',
        partenaire: 'partenaire du même pays',
        lieu: 'lieu du même pays',
      },
    },
    en: {
      title: 'French public aid is suspended in some countries.',
      why: 'In these countries the State no longer co-funds, humanitarian aid and a few targeted projects aside. Cooperation there remains allowed, without money of the State. The end of a suspension was not verified: to be confirmed with the DCTCIV.',
      message: 'French public aid has been suspended {pays} since {depuis}.',
      help: 'Plan without funds of the ministry: the “1%”, a water agency, other authorities. Ask the DCTCIV whether the suspension still holds{mali}.',
      terms: {
        pays: '{en}',
        mali: '; at the end of 2022 Mali also banned NGOs financed by France',
        partenaire: 'partner in the same country',
        lieu: 'place in the same country',
      },
    },
  },
  *check({ dossier, parameter, date }) {
    for (const { pays, depuis, fr, en } of parameter('aide-suspendue', date) ?? []) {
      const places: { at: Locator; label: string }[] = [
        ...(dossier.localisation ?? []).flatMap((each, index) =>
          each.pays === pays ? [{ at: (d) => d.localisation.at(index).pays, label: 'lieu' } satisfies { at: Locator; label: string }] : [],
        ),
        ...dossier.acteurs.flatMap((each, index) =>
          each.pays === pays && isForeignAuthority(each)
            ? [{ at: (d) => d.acteurs.at(index).pays, label: 'partenaire' } satisfies { at: Locator; label: string }]
            : [],
        ),
      ];
      const [first, ...related] = places;
      if (first === undefined) continue;
      yield {
        at: first.at,
        on: 'value',
        data: { pays: { term: 'pays' }, fr, en, depuis: { date: depuis }, mali: pays === 'ML' ? { term: 'mali' } : '' },
        related,
      };
    }
  },
  examples: {
    base: 'senegal-generaliste',
    ok: [
      // The day before the suspension of each country.
      { set: { 'acteurs[1].pays': 'ML', 'identification.dateMiseAJour': '2022-11-15' } },
      { set: { 'acteurs[1].pays': 'NE', 'identification.dateMiseAJour': '2023-07-28' } },
      { set: { 'acteurs[1].pays': 'BF', 'identification.dateMiseAJour': '2023-08-05' } },
      // An association there does not make it the country of the partner.
      { set: { 'acteurs[2].pays': 'ML' } },
    ],
    ko: [
      { set: { 'localisation[0].pays': 'ML', 'acteurs[1].pays': 'ML' } },
      { set: { 'acteurs[1].pays': 'NE' } },
      { set: { 'localisation[0].pays': 'BF' } },
    ],
  },
});
