import { rule } from '../rule.js';

export default rule({
  name: 'subvention-non-flechee',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CE, Section, 13 mai 2024, n° 474652' }, { text: 'CE, 17 février 2026, n° 499811' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'subventions[].acteur',
    'subventions[].affectation',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La subvention est affectée à une action précise.',
      why: 'Une aide au fonctionnement général peut servir à tout, y compris à ce qu’une collectivité n’a pas le droit de payer. Les aides jugées régulières en 2024 et 2026 visaient une action précise.',
      message: 'La subvention {id} n’est pas affectée à une action précise.',
      help: 'Écrivez « affectation: humanitaire » et décrivez l’action : « objet: Soins et abris pour huit cents familles ».',
    },
    en: {
      title: 'The subsidy is earmarked for a precise action.',
      why: 'Aid to general running costs may serve for anything, including what an authority may not pay for. The aid upheld in 2024 and 2026 aimed at a precise action.',
      message: 'Subsidy {id} is not earmarked for a precise action.',
      help: 'Write “affectation: humanitaire” and describe the action: “objet: Care and shelter for eight hundred families”.',
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      const absence = subvention.affectation === undefined;
      if (!absence && subvention.affectation !== 'fonctionnementGeneral') continue;
      yield {
        at: (d) => d.subventions.at(index).affectation,
        on: absence ? 'key' : 'value',
        data: { id: subvention.id },
        factDate: calculs.subventionDate(subvention),
        absence,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [{ set: { 'subventions[0].affectation': 'cooperation' } }],
    ko: [
      { unset: ['subventions[0].affectation'] },
      { set: { 'subventions[0].affectation': 'fonctionnementGeneral', 'subventions[0].prisesDePositionPubliques': false } },
    ],
  },
});
