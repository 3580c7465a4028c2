import type { Lang } from '../base/lang.js';

const fr = {
  title: 'Récapitulatif de la déclaration d’APD {annee}',
  reference: 'APD {annee}',
  page: 'Page {page} sur {pages}',
  continued: 'suite',
  draft: 'BROUILLON',
  draftWhy: 'Des lignes ne se calculent pas : corrigez les erreurs ci-dessous avant de déposer.',
  summary: 'Résumé',
  authority: 'Collectivité',
  contact: 'Contact',
  year: 'Année des versements',
  campaign: 'Campagne',
  date: 'Date de référence',
  share: 'Part de l’APD dans le budget AECT',
  payments: 'Versements',
  paymentsCaption: 'Versements de l’année (en euros)',
  totals: 'Totaux',
  euros: '(en euros)',
  more: 'Autres totaux (en euros)',
  item: 'Rubrique',
  amount: 'Montant',
  marker: 'Marqueur',
  score: 'Score {score}',
  findings: 'À traiter avant de déposer',
  noFinding: 'Rien à traiter.',
  notes: 'Informations : {n}, que donne « aect apd --detail ».',
  notOda: 'Hors APD',
  alt: 'Barres horizontales. {titre} : {parts}. Le tableau qui suit donne tous les montants.',
  others: '{n} autres dans le tableau',
};

const en: typeof fr = {
  title: 'Summary of the ODA declaration {annee}',
  reference: 'ODA {annee}',
  page: 'Page {page} of {pages}',
  continued: 'continued',
  draft: 'DRAFT',
  draftWhy: 'Some lines cannot be computed: mend the errors below before filing.',
  summary: 'Summary',
  authority: 'Authority',
  contact: 'Contact',
  year: 'Year of the payments',
  campaign: 'Campaign',
  date: 'Reference date',
  share: 'Share of ODA in the AECT budget',
  payments: 'Payments',
  paymentsCaption: 'Payments of the year (in euros)',
  totals: 'Totals',
  euros: '(in euros)',
  more: 'Other totals (in euros)',
  item: 'Item',
  amount: 'Amount',
  marker: 'Marker',
  score: 'Score {score}',
  findings: 'To deal with before filing',
  noFinding: 'Nothing to deal with.',
  notes: 'Notes: {n}, which “aect apd --detail” gives.',
  notOda: 'Not ODA',
  alt: 'Horizontal bars. {titre}: {parts}. The table that follows gives every amount.',
  others: '{n} others in the table',
};

const WORDS = { fr, en };

/** Words of the summary of the declaration. */
export type ApdRecapWords = typeof fr;

export function apdRecapWords(lang: Lang): ApdRecapWords {
  return WORDS[lang];
}
