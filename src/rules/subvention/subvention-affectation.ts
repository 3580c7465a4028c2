import { rule } from '../rule.js';

export default rule({
  name: 'subvention-affectation',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CE, Section, 13 mai 2024, n° 472155, n° 474652' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].affectation',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La subvention ne finance jamais l’activité politique du bénéficiaire.',
      why: 'La loi permet de soutenir une action de coopération, d’aide au développement ou humanitaire, et rien d’autre. Payer l’activité politique d’une association rend la subvention illégale, quel que soit son montant.',
      message: 'La subvention {id} financerait l’activité politique de « {nom} ».',
      help: 'Limitez l’aide à une action de coopération, d’aide au développement ou humanitaire : « affectation: humanitaire ».',
    },
    en: {
      title: 'The subsidy never pays for the political activity of the beneficiary.',
      why: 'The law allows support for an action of cooperation, development aid or humanitarian aid, and nothing else. Paying for the political activity of an association makes the subsidy unlawful, whatever its amount.',
      message: 'Subsidy {id} would pay for the political activity of “{nom}”.',
      help: 'Keep the aid to an action of cooperation, development aid or humanitarian aid: “affectation: humanitaire”.',
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      if (subvention.affectation !== 'activitePolitique') continue;
      yield {
        at: (d) => d.subventions.at(index).affectation,
        on: 'value',
        data: { id: subvention.id, nom: calculs.acteur(subvention.beneficiaire)?.nom ?? subvention.beneficiaire },
        factDate: calculs.subventionDate(subvention),
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].affectation': 'aideDeveloppement' } },
      {
        set: {
          'subventions[0].affectation': 'activitePolitique',
          'acteurs[0].nature': 'collectiviteEuropeenne',
          'acteurs[0].pays': 'BE',
        },
      },
    ],
    ko: [{ set: { 'subventions[0].affectation': 'activitePolitique' } }],
  },
});
