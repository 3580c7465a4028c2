import { addMonths } from '../../base/dates.js';
import { rule } from '../rule.js';

export default rule({
  name: 'subvention-donnees-essentielles',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Décret 2017-779 du 5 mai 2017' }],
  inForce: { from: '2017-08-01' },
  confidence: 'lu-secondaire',
  about: 'subventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].population',
    'subventions[].acteur',
    'subventions[].beneficiaire',
    'subventions[].montants',
    'subventions[].deliberation',
    'subventions[].conventionAttributive.dateSignature',
    'subventions[].datePublicationDonnees',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Les données essentielles d’une convention de subvention sont publiées sous trois mois.',
      why: 'À partir de 3 500 habitants, la collectivité met en ligne les données de chaque convention de subvention au-dessus du seuil. Le retard n’annule pas la subvention, mais il est visible de tous. Le numéro du décret et sa date d’application n’ont pas été relus.',
      message:
        'Les données de la subvention {id} ne sont pas publiées dans les trois mois de la signature : il fallait le faire le {limite} au plus tard.',
      help: 'Publiez-les (format national « Subventions »), puis ajoutez « datePublicationDonnees: {exemple} », avec le vrai jour.',
      terms: { 'lieu.signature': 'signature de la convention' },
    },
    en: {
      title: 'The essential data of a subsidy agreement are published within three months.',
      why: 'From 3,500 inhabitants on, the authority puts on line the data of each subsidy agreement above the threshold. Being late does not undo the subsidy, but everybody can see it. The number of the decree and the day it applies from were not read again.',
      message: 'The data of subsidy {id} are not published within three months of the signature: {limite} was the last day.',
      help: 'Publish them (national format “Subventions”), then add “datePublicationDonnees: {exemple}”, with the real day.',
      terms: { 'lieu.signature': 'signature of the agreement' },
    },
  },
  *check({ calculs, parameter, date }) {
    for (const { index, subvention } of calculs.subventionsAuDessusDuSeuil) {
      const signature = subvention.conventionAttributive?.dateSignature;
      if (signature === undefined) continue;
      const factDate = calculs.subventionDate(subvention) ?? signature;
      const law = parameter('subvention-donnees-essentielles', factDate);
      if (law === undefined || (calculs.acteur(subvention.acteur)?.population ?? 0) < law.populationMinimale) continue;
      const limite = addMonths(signature, law.delaiMois);
      const absence = subvention.datePublicationDonnees === undefined;
      if ((subvention.datePublicationDonnees ?? date) <= limite) continue;
      yield {
        at: (d) => d.subventions.at(index).datePublicationDonnees,
        on: absence ? 'key' : 'value',
        data: { id: subvention.id, limite: { date: limite }, exemple: limite },
        related: [{ at: (d) => d.subventions.at(index).conventionAttributive.dateSignature, label: 'lieu.signature' }],
        factDate,
        absence,
      };
    }
  },
  examples: {
    base: 'subvention-ong',
    ok: [
      { set: { 'subventions[0].datePublicationDonnees': '2026-07-20' } },
      { set: { 'identification.dateMiseAJour': '2026-07-20' }, unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'acteurs[0].population': 3499 }, unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'subventions[0].montants[0].montant': 23000 }, unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'deliberations[0].date': '2017-07-31' }, unset: ['subventions[0].datePublicationDonnees'] },
    ],
    ko: [
      { unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'subventions[0].datePublicationDonnees': '2026-07-21' } },
      { set: { 'identification.dateMiseAJour': '2026-07-21' }, unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'acteurs[0].population': 3500 }, unset: ['subventions[0].datePublicationDonnees'] },
      { set: { 'deliberations[0].date': '2017-08-01' }, unset: ['subventions[0].datePublicationDonnees'] },
    ],
  },
});
