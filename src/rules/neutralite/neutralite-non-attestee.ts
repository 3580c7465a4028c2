import { isDeclaration, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

const ATTESTATIONS = ['neutralite', 'nonIngerence'] as const;

export default rule({
  name: 'neutralite-non-attestee',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CE, Section, 13 mai 2024, n° 472155' }],
  confidence: 'lu',
  needs: [
    'acteurs[].nature',
    'identification.natureAction',
    'subventions[].acteur',
    'conventions[].type',
    'conventions[].parties',
    'attestations.neutralite.conforme',
    'attestations.nonIngerence.conforme',
  ],
  words: {
    fr: {
      title: 'La neutralité d’une action humanitaire, d’une subvention ou d’une déclaration est attestée.',
      why: 'C’est sur la neutralité et sur la politique étrangère que le juge contrôle ces actes. L’attester, c’est l’avoir vérifié avant le vote, et pouvoir le montrer si l’acte est attaqué.',
      message: 'Rien n’atteste {manquantes}.',
      help: 'Ajoutez sous « attestations » : « neutralite: { conforme: true } » et « nonIngerence: { conforme: true } ».',
      terms: { neutralite: 'la neutralité de l’action', nonIngerence: 'la non-ingérence dans la politique étrangère de l’État' },
    },
    en: {
      title: 'The neutrality of a humanitarian action, of a subsidy or of a declaration is certified.',
      why: 'Neutrality and foreign policy are what courts review in such acts. To certify it is to have checked it before the vote, and to be able to show it if the act is challenged.',
      message: 'Nothing certifies {manquantes}.',
      help: 'Add under “attestations”: “neutralite: { conforme: true }” and “nonIngerence: { conforme: true }”.',
      terms: {
        neutralite: 'the neutrality of the action',
        nonIngerence: 'the absence of interference with the foreign policy of the State',
      },
    },
  },
  *check({ dossier, calculs }) {
    const humanitaire = dossier.identification.natureAction === 'humanitaire' && dossier.acteurs.some(isFrench);
    const declaration = (dossier.conventions ?? []).some((each) => isDeclaration(each) && calculs.isFrench(each));
    if (!humanitaire && !declaration && calculs.subventions.length === 0) return;
    const manquantes = ATTESTATIONS.filter((cle) => dossier.attestations?.[cle]?.conforme === undefined);
    const [premiere] = manquantes;
    if (premiere === undefined) return;
    yield {
      at: (d) => d.attestations[premiere].conforme,
      data: { manquantes: { list: manquantes.map((term) => ({ term })) } },
      absence: true,
    };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'identification.natureAction': 'humanitaire' } },
      { unset: ['attestations.neutralite', 'attestations.nonIngerence'] },
      {
        set: { 'identification.natureAction': 'humanitaire', 'acteurs[0].nature': 'collectiviteEuropeenne', 'acteurs[0].pays': 'BE' },
        unset: ['attestations.neutralite'],
      },
    ],
    ko: [
      { set: { 'identification.natureAction': 'humanitaire' }, unset: ['attestations.neutralite'] },
      { set: { 'identification.natureAction': 'humanitaire' }, unset: ['attestations.nonIngerence.conforme'] },
      {
        set: { 'conventions[1]': { id: 'charte', type: 'charte', parties: ['hauteLoue', 'blitta'] } },
        unset: ['attestations.neutralite', 'attestations.nonIngerence'],
      },
      {
        set: {
          'deliberations[0].decisions': ['approuveConvention', 'autoriseSignature', 'accordeMandatSpecial', 'attribueSubvention'],
          subventions: [
            { id: 'S1', acteur: 'hauteLoue', beneficiaire: 'blitta', affectation: 'cooperation', deliberation: 'delibDepartement' },
          ],
        },
        unset: ['attestations.neutralite'],
      },
    ],
  },
});
