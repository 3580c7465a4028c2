import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'neutralite-culte',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CE, 17 février 2016, n° 368342' }, { text: 'loi du 9 décembre 1905, art. 2' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'subventions[].acteur',
    'subventions[].affectation',
    'subventions[].justificationPatrimoniale',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Aucune subvention à un culte ; un édifice patrimonial peut être aidé.',
      why: 'La République ne subventionne aucun culte, et la coopération n’y déroge pas. L’aide à un édifice cultuel ne tient que par son intérêt patrimonial, que le dossier doit exposer.',
      message: 'La subvention {id} concerne un édifice cultuel sans justification patrimoniale.',
      help: 'Expliquez l’intérêt patrimonial : « justificationPatrimoniale: Basilique du XIXe siècle, restaurée pour sa valeur architecturale et ouverte à tous ».',
    },
    en: {
      title: 'No subsidy to a religion; a heritage building may be helped.',
      why: 'The Republic subsidises no religion, and cooperation is no exception. Aid to a religious building rests on its heritage value alone, which the file must set out.',
      message: 'Subsidy {id} is for a religious building, without a heritage justification.',
      help: 'Explain the heritage value: “justificationPatrimoniale: 19th-century basilica, restored for its architecture and open to all”.',
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      if (subvention.affectation !== 'edificeCultuel' || !isEmpty(subvention.justificationPatrimoniale)) continue;
      yield {
        at: (d) => d.subventions.at(index).justificationPatrimoniale,
        data: { id: subvention.id },
        factDate: calculs.subventionDate(subvention),
        absence: true,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      {
        set: {
          'subventions[0].affectation': 'edificeCultuel',
          'subventions[0].justificationPatrimoniale': 'Basilique du XIXe siècle, restaurée pour sa valeur architecturale.',
        },
      },
    ],
    ko: [{ set: { 'subventions[0].affectation': 'edificeCultuel' } }],
  },
});
