import { rule } from '../rule.js';

/** What the rulings of 2024 and 2026 found in the aid that they upheld. */
const GARANTIES = ['usageExclusif', 'controle'] as const;

export default rule({
  name: 'neutralite-association-engagee',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CE, Section, 13 mai 2024, n° 474652, n° 472155 et n° 474507' }, { text: 'CE, 17 février 2026, n° 499811' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].prisesDePositionPubliques',
    'subventions[].engagementsBeneficiaire',
    'subventions[].affectation',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'L’aide à une association engagée dans le débat public est ciblée et contrôlée.',
      why: 'Une association qui prend parti peut être aidée pour son action, jamais pour ses combats : le juge annule l’aide qui ne réserve pas les fonds à l’action et ne prévoit pas de contrôle. Il n’y a pas de seuil : l’affaire de Montpellier portait sur 15 000 €.',
      message:
        'La subvention à « {nom} », qui prend des positions publiques, doit viser la seule action aidée, avec engagements et contrôle{detail}.',
      help: 'Ajoutez « engagementsBeneficiaire: [usageExclusif, controle] » et une affectation précise : « affectation: humanitaire ».',
      terms: {
        engagements: ' ; il manque {manquants}',
        affectation: ' ; elle finance le fonctionnement général',
        deux: ' ; il manque {manquants}, et elle finance le fonctionnement général',
        usageExclusif: 'l’usage exclusif des fonds',
        controle: 'le contrôle',
        'lieu.affectation': 'affectation',
      },
    },
    en: {
      title: 'Aid to an association that takes part in public debate is earmarked and controlled.',
      why: 'An association that takes sides may be helped for its action, never for its causes: courts quash aid that does not reserve the money to the action and provides for no control. There is no threshold: the Montpellier case was about €15,000.',
      message:
        'The subsidy to “{nom}”, which takes public positions, must aim at the aided action only, with undertakings and control{detail}.',
      help: 'Add “engagementsBeneficiaire: [usageExclusif, controle]” and a precise purpose: “affectation: humanitaire”.',
      terms: {
        engagements: '; {manquants} missing',
        affectation: '; it pays for general running costs',
        deux: '; {manquants} missing, and it pays for general running costs',
        usageExclusif: 'exclusive use of the money',
        controle: 'control',
        'lieu.affectation': 'purpose',
      },
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      if (subvention.prisesDePositionPubliques !== true) continue;
      const manquants = GARANTIES.filter((each) => !subvention.engagementsBeneficiaire?.includes(each));
      const general = subvention.affectation === 'fonctionnementGeneral';
      if (manquants.length === 0 && !general) continue;
      const detail = manquants.length === 0 ? 'affectation' : general ? 'deux' : 'engagements';
      const data = {
        nom: calculs.acteur(subvention.beneficiaire)?.nom ?? subvention.beneficiaire,
        detail: { term: detail },
        manquants: { list: manquants.map((term) => ({ term })) },
      };
      const factDate = calculs.subventionDate(subvention);
      if (manquants.length === 0) yield { at: (d) => d.subventions.at(index).affectation, on: 'value', data, factDate };
      else {
        yield {
          at: (d) => d.subventions.at(index).engagementsBeneficiaire,
          on: subvention.engagementsBeneficiaire === undefined ? 'key' : 'value',
          data,
          related: general ? [{ at: (d) => d.subventions.at(index).affectation, label: 'lieu.affectation' }] : [],
          factDate,
        };
      }
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].engagementsBeneficiaire': ['usageExclusif', 'controle'] } },
      { set: { 'subventions[0].prisesDePositionPubliques': false }, unset: ['subventions[0].engagementsBeneficiaire'] },
      { unset: ['subventions[0].prisesDePositionPubliques', 'subventions[0].engagementsBeneficiaire'] },
    ],
    ko: [
      { set: { 'subventions[0].engagementsBeneficiaire': ['usageExclusif', 'restitution'] } },
      { set: { 'subventions[0].engagementsBeneficiaire': ['controle'] } },
      { unset: ['subventions[0].engagementsBeneficiaire'] },
    ],
  },
});
