import { owesEngagementRepublicain } from '../../calculs/subventions.js';
import { rule } from '../rule.js';

export default rule({
  name: 'subvention-engagement-a-preciser',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Loi 2000-321, art. 10-1' }],
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
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Le dossier dit si le contrat d’engagement républicain est souscrit.',
      why: 'Une demande déposée à partir du 2 janvier 2022 exige ce contrat. Sans la date de la demande et sans cette réponse, personne ne peut dire si la subvention peut être accordée.',
      message: 'Le dossier ne dit pas {constat}.',
      help: 'Ajoutez « dateDemande: 2026-02-10 » et « contratEngagementRepublicain: true ».',
      terms: {
        contrat: 'si « {nom} » a souscrit le contrat d’engagement républicain',
        date: 'quand « {nom} » a demandé la subvention, date qui décide si le contrat d’engagement républicain était dû',
        deux: 'quand « {nom} » a demandé la subvention, ni si le contrat d’engagement républicain est souscrit',
      },
    },
    en: {
      title: 'The file says whether the republican undertaking is signed.',
      why: 'A request filed from 2 January 2022 on requires this undertaking. Without the day of the request and without this answer, nobody can tell whether the subsidy may be granted.',
      message: 'The file does not say {constat}.',
      help: 'Add “dateDemande: 2026-02-10” and “contratEngagementRepublicain: true”.',
      terms: {
        contrat: 'whether “{nom}” has signed the republican undertaking',
        date: 'when “{nom}” asked for the subsidy, the day that decides whether the republican undertaking was due',
        deux: 'when “{nom}” asked for the subsidy, nor whether the republican undertaking is signed',
      },
    },
  },
  *check({ calculs }) {
    for (const { index, subvention } of calculs.subventions) {
      const beneficiaire = calculs.acteur(subvention.beneficiaire);
      if (beneficiaire === undefined || !owesEngagementRepublicain(beneficiaire)) continue;
      const { dateDemande, contratEngagementRepublicain: contrat } = subvention;
      if (dateDemande !== undefined && contrat !== undefined) continue;
      const cas = contrat !== undefined ? 'date' : dateDemande !== undefined ? 'contrat' : 'deux';
      yield {
        at: (d) => (cas === 'date' ? d.subventions.at(index).dateDemande : d.subventions.at(index).contratEngagementRepublicain),
        data: { nom: beneficiaire.nom, constat: { term: cas } },
        factDate: dateDemande ?? calculs.subventionDate(subvention),
        absence: true,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].dateDemande': '2022-01-01' }, unset: ['subventions[0].contratEngagementRepublicain'] },
      { set: { 'acteurs[1].pays': 'BE' }, unset: ['subventions[0].contratEngagementRepublicain', 'subventions[0].dateDemande'] },
      {
        set: { 'deliberations[0].date': '2021-12-31' },
        unset: ['subventions[0].contratEngagementRepublicain', 'subventions[0].dateDemande'],
      },
    ],
    ko: [
      { unset: ['subventions[0].contratEngagementRepublicain'] },
      { set: { 'subventions[0].dateDemande': '2022-01-02' }, unset: ['subventions[0].contratEngagementRepublicain'] },
      { unset: ['subventions[0].dateDemande'] },
      { unset: ['subventions[0].contratEngagementRepublicain', 'subventions[0].dateDemande'] },
    ],
  },
});
