import { owesEngagementRepublicain } from '../../calculs/subventions.js';
import { rule } from '../rule.js';

export default rule({
  name: 'subvention-engagement-republicain',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Loi 2000-321, art. 10-1 (loi 2021-1109, art. 12)' }, { text: 'décret 2021-1947' }],
  inForce: { from: '2022-01-02' },
  confidence: 'lu',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].pays',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].dateDemande',
    'subventions[].contratEngagementRepublicain',
  ],
  words: {
    fr: {
      title: 'L’association ou la fondation a souscrit le contrat d’engagement républicain.',
      why: 'Depuis le 2 janvier 2022, une association ou une fondation qui demande une subvention souscrit d’abord ce contrat. La collectivité refuse la subvention sans lui. Les associations étrangères ne sont pas visées ici : l’application de la loi n’a pas été vérifiée pour elles.',
      message: '« {nom} » n’a pas souscrit le contrat d’engagement républicain.',
      help: 'Faites-le signer, puis écrivez « contratEngagementRepublicain: true ».',
    },
    en: {
      title: 'The association or foundation has signed the republican undertaking.',
      why: 'Since 2 January 2022, an association or foundation that asks for a subsidy first signs this undertaking. Without it the authority refuses the subsidy. Foreign associations are left aside: whether the law binds them was not checked.',
      message: '“{nom}” has not signed the republican undertaking.',
      help: 'Have it signed, then write “contratEngagementRepublicain: true”.',
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      const beneficiaire = calculs.acteur(subvention.beneficiaire);
      if (beneficiaire === undefined || !owesEngagementRepublicain(beneficiaire)) continue;
      if (subvention.contratEngagementRepublicain !== false || subvention.dateDemande === undefined) continue;
      yield {
        at: (d) => d.subventions.at(index).contratEngagementRepublicain,
        on: 'value',
        data: { nom: beneficiaire.nom },
        // The undertaking is due with the request: its day decides, not the vote's.
        factDate: subvention.dateDemande,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].contratEngagementRepublicain': false, 'subventions[0].dateDemande': '2022-01-01' } },
      { set: { 'subventions[0].contratEngagementRepublicain': false, 'acteurs[1].pays': 'BE' } },
      { set: { 'subventions[0].contratEngagementRepublicain': false, 'acteurs[1].nature': 'entreprise' } },
    ],
    ko: [
      { set: { 'subventions[0].contratEngagementRepublicain': false } },
      { set: { 'subventions[0].contratEngagementRepublicain': false, 'subventions[0].dateDemande': '2022-01-02' } },
      { set: { 'subventions[0].contratEngagementRepublicain': false, 'acteurs[1].nature': 'fondation' } },
    ],
  },
});
