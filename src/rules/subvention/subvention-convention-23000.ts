import type { PlacedSubvention } from '../../calculs/subventions.js';
import { rule } from '../rule.js';

export default rule({
  name: 'subvention-convention-23000',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Loi 2000-321 du 12 avril 2000, art. 10' }, { text: 'décret 2001-495 du 6 juin 2001' }],
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].montants',
    'subventions[].conventionAttributive.dateSignature',
  ],
  words: {
    fr: {
      title: 'Une aide annuelle de plus de 23 000 € à un organisme privé exige une convention.',
      why: 'Au-delà de ce montant, la loi veut un écrit signé, qui dit à quoi sert l’argent ; sans lui, le comptable peut refuser de payer. Le cumul par année, payeur et bénéficiaire est une lecture prudente.',
      message: '« {beneficiaire} » reçoit {montant} en {annee} : une convention est obligatoire.',
      help: 'Ajoutez « conventionAttributive: { dateSignature: 2026-11-02, mentions: [objet, montant, modalitesVersement, conditionsUtilisation] } ».',
      terms: { 'lieu.cumul': 'autre subvention de la même année' },
    },
    en: {
      title: 'Yearly aid of more than €23,000 to a private body requires an agreement.',
      why: 'Above this amount the law wants a signed document that says what the money is for; without it the accountant may refuse to pay. Adding up by year, payer and beneficiary is a prudent reading.',
      message: '“{beneficiaire}” receives {montant} in {annee}: an agreement is compulsory.',
      help: 'Add “conventionAttributive: { dateSignature: 2026-11-02, mentions: [objet, montant, modalitesVersement, conditionsUtilisation] }”.',
      terms: { 'lieu.cumul': 'other subsidy of the same year' },
    },
  },
  *check({ calculs }) {
    // A subsidy over several years needs one agreement: it is asked for once.
    const asked = new Set<number>();
    for (const cumul of calculs.cumuls) {
      const index = cumul.depasse?.index;
      if (index === undefined || asked.has(index) || cumul.subventions.some(isSigned)) continue;
      asked.add(index);
      yield {
        at: (d) => d.subventions.at(index).conventionAttributive.dateSignature,
        data: { beneficiaire: cumul.beneficiaire.nom, montant: { amount: cumul.total }, annee: String(cumul.annee) },
        related: cumul.subventions
          .filter((each) => each.index !== index)
          .map((each) => ({ at: (d) => d.subventions.at(each.index).montants, label: 'lieu.cumul' })),
        factDate: `${cumul.annee}-12-31`,
        absence: true,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].montants[0].montant': 23000 }, unset: ['subventions[0].conventionAttributive'] },
      {
        set: {
          'subventions[0].montants': [
            { annee: 2026, montant: 23000 },
            { annee: 2027, montant: 23000 },
          ],
        },
        unset: ['subventions[0].conventionAttributive'],
      },
      { set: { 'acteurs[1].nature': 'etablissementPublic' }, unset: ['subventions[0].conventionAttributive'] },
    ],
    ko: [
      { unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'] },
      {
        set: { 'subventions[0].montants[0].montant': 23000.01 },
        unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'],
      },
      {
        set: {
          'subventions[0].montants[0].montant': 20000,
          'subventions[1]': {
            id: 'S2',
            acteur: 'deuxRives',
            beneficiaire: 'secours',
            montants: [{ annee: 2026, montant: 3000.01 }],
            affectation: 'humanitaire',
            dateDemande: '2026-02-10',
            contratEngagementRepublicain: true,
            deliberation: 'delibCommission',
          },
        },
        unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'],
      },
    ],
  },
});

function isSigned({ subvention }: PlacedSubvention): boolean {
  return subvention.conventionAttributive?.dateSignature !== undefined;
}
