import { rule } from '../rule.js';

export default rule({
  name: 'subvention-convention-mentions',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Loi 2000-321 du 12 avril 2000, art. 10' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].montants',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'subventions[].conventionAttributive.mentions',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Cette convention précise objet, montant, versement et conditions d’utilisation.',
      why: 'Au-delà du seuil annuel, la loi dit ce que la convention doit préciser. Une convention qui n’en dit pas assez ne permet ni de payer à bon droit, ni de réclamer l’argent mal employé.',
      message: 'La convention de subvention {id} ne précise pas : {manquantes}.',
      help: 'Complétez la convention, puis la liste « mentions: [objet, montant, modalitesVersement, conditionsUtilisation] ».',
      terms: {
        objet: 'l’objet',
        montant: 'le montant',
        modalitesVersement: 'les modalités de versement',
        conditionsUtilisation: 'les conditions d’utilisation',
      },
    },
    en: {
      title: 'This agreement states purpose, amount, payment and conditions of use.',
      why: 'Above the yearly threshold the law says what the agreement must state. One that says less allows neither lawful payment nor recovery of money badly used.',
      message: 'The subsidy agreement of {id} does not state: {manquantes}.',
      help: 'Complete the agreement, then the list “mentions: [objet, montant, modalitesVersement, conditionsUtilisation]”.',
      terms: {
        objet: 'the purpose',
        montant: 'the amount',
        modalitesVersement: 'how it is paid',
        conditionsUtilisation: 'the conditions of use',
      },
    },
  },
  *check({ calculs, parameter, date }) {
    for (const { index, subvention } of calculs.subventionsAuDessusDuSeuil) {
      const mentions: readonly string[] | undefined = subvention.conventionAttributive?.mentions;
      if (mentions === undefined) continue;
      const factDate = calculs.subventionDate(subvention);
      const manquantes = (parameter('subvention-convention-mentions', factDate ?? date) ?? []).filter((each) => !mentions.includes(each));
      if (manquantes.length === 0) continue;
      yield {
        at: (d) => d.subventions.at(index).conventionAttributive.mentions,
        on: 'value',
        data: { id: subvention.id, manquantes: { list: manquantes.map((term) => ({ term })) } },
        factDate,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { unset: ['subventions[0].conventionAttributive.mentions'] },
      { set: { 'subventions[0].montants[0].montant': 23000, 'subventions[0].conventionAttributive.mentions': ['objet'] } },
    ],
    ko: [
      { set: { 'subventions[0].conventionAttributive.mentions': ['objet', 'montant', 'modalitesVersement'] } },
      { set: { 'subventions[0].conventionAttributive.mentions': [] } },
      { set: { 'subventions[0].montants[0].montant': 23000.01, 'subventions[0].conventionAttributive.mentions': ['objet'] } },
    ],
  },
});
