import type { Lang } from '../base/lang.js';

/** Words of the Excel workbook of the declaration. */
export interface ApdWorkbookWords {
  readonly title: string;
  readonly sheets: Readonly<Record<'declaration' | 'lignes' | 'totaux' | 'aConfirmer', string>>;
  readonly columns: Readonly<
    Record<
      | 'annee'
      | 'collectivite'
      | 'siren'
      | 'code'
      | 'beneficiaire'
      | 'groupe'
      | 'canal'
      | 'nomCanal'
      | 'operateur'
      | 'secteur'
      | 'nomSecteur'
      | 'typeAide'
      | 'titre'
      | 'montant'
      | 'deduits'
      | 'mecanisme'
      | 'odd'
      | 'autresOdd'
      | 'urgence'
      | 'tableau'
      | 'intitule'
      | 'somme'
      | 'gravite'
      | 'ligne'
      | 'message'
      | 'regle'
      | 'source',
      string
    >
  >;
  /** Heads of the audit trail, under the names that its columns bear in the CSV. */
  readonly lines: Readonly<
    Record<
      | 'annee_flux'
      | 'siren'
      | 'collectivite'
      | 'reference'
      | 'versement'
      | 'date'
      | 'pays_code'
      | 'pays'
      | 'groupe_revenu'
      | 'zone_code'
      | 'canal_code'
      | 'canal'
      | 'operateur'
      | 'secteur_code'
      | 'secteur'
      | 'type_aide'
      | 'nature'
      | 'titre'
      | 'montant_brut'
      | 'cofinancements'
      | 'fonds_propres'
      | 'coefficient'
      | 'part_pays'
      | 'montant_declarable'
      | 'montant_aect'
      | 'mecanisme'
      | 'genre'
      | 'environnement'
      | 'biodiversite'
      | 'nutrition'
      | 'inclusion'
      | 'attenuation'
      | 'adaptation'
      | 'desertification'
      | 'odd_principal'
      | 'odd_secondaires'
      | 'urgence'
      | 'methode'
      | 'regles'
      | 'motif',
      string
    >
  >;
  readonly total: string;
  readonly totalAect: string;
  readonly refunds: string;
  readonly yes: string;
  readonly no: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly schemes: string;
}

const fr: ApdWorkbookWords = {
  title: 'Déclaration d’aide publique au développement',
  sheets: { declaration: 'Déclaration', lignes: 'Lignes', totaux: 'Totaux', aConfirmer: 'À confirmer' },
  columns: {
    annee: 'Année',
    collectivite: 'Collectivité',
    siren: 'SIREN',
    code: 'Code',
    beneficiaire: 'Bénéficiaire',
    groupe: 'Groupe de revenu',
    canal: 'Canal',
    nomCanal: 'Nom du canal',
    operateur: 'Opérateur',
    secteur: 'Secteur',
    nomSecteur: 'Nom du secteur',
    typeAide: 'Type d’aide',
    titre: 'Titre',
    montant: 'Versé sur fonds propres',
    deduits: 'Cofinancements déduits',
    mecanisme: 'Mécanisme 1 %',
    odd: 'ODD principal',
    autresOdd: 'Autres ODD',
    urgence: 'Urgence',
    tableau: 'Tableau',
    intitule: 'Intitulé',
    somme: 'Montant',
    gravite: 'Gravité',
    ligne: 'Ligne',
    message: 'Constat',
    regle: 'Contrôle',
    source: 'Source',
  },
  lines: {
    annee_flux: 'Année',
    siren: 'SIREN',
    collectivite: 'Collectivité',
    reference: 'Dossier',
    versement: 'Versement',
    date: 'Date',
    pays_code: 'Code du pays',
    pays: 'Bénéficiaire',
    groupe_revenu: 'Groupe de revenu',
    zone_code: 'Code de la zone',
    canal_code: 'Code du canal',
    canal: 'Canal',
    operateur: 'Opérateur',
    secteur_code: 'Code du secteur',
    secteur: 'Secteur',
    type_aide: 'Type d’aide',
    nature: 'Nature',
    titre: 'Titre',
    montant_brut: 'Brut',
    cofinancements: 'Cofinancements',
    fonds_propres: 'Fonds propres',
    coefficient: 'Coefficient',
    part_pays: 'Part du pays',
    montant_declarable: 'APD déclarable',
    montant_aect: 'Budget AECT',
    mecanisme: 'Mécanisme 1 %',
    genre: 'Genre',
    environnement: 'Environnement',
    biodiversite: 'Biodiversité',
    nutrition: 'Nutrition',
    inclusion: 'Inclusion',
    attenuation: 'Climat, atténuation',
    adaptation: 'Climat, adaptation',
    desertification: 'Désertification',
    odd_principal: 'ODD principal',
    odd_secondaires: 'Autres ODD',
    urgence: 'Urgence',
    methode: 'Fonds propres établis par',
    regles: 'Règles appliquées',
    motif: 'Pourquoi zéro, ou moins que les fonds propres',
  },
  total: 'Total APD',
  totalAect: 'Total AECT',
  refunds: 'dont lignes négatives',
  yes: 'oui',
  no: 'non',
  severities: { error: 'erreur', warning: 'alerte', info: 'information' },
  schemes: 'Part versée au titre du « 1 % » (déjà comprise dans les totaux)',
};

const en: ApdWorkbookWords = {
  title: 'Declaration of official development assistance',
  sheets: { declaration: 'Declaration', lignes: 'Lines', totaux: 'Totals', aConfirmer: 'To confirm' },
  columns: {
    annee: 'Year',
    collectivite: 'Authority',
    siren: 'SIREN',
    code: 'Code',
    beneficiaire: 'Recipient',
    groupe: 'Income group',
    canal: 'Channel',
    nomCanal: 'Name of the channel',
    operateur: 'Operator',
    secteur: 'Sector',
    nomSecteur: 'Name of the sector',
    typeAide: 'Type of aid',
    titre: 'Title',
    montant: 'Paid from own funds',
    deduits: 'Co-financing deducted',
    mecanisme: '1 % scheme',
    odd: 'Main SDG',
    autresOdd: 'Other SDGs',
    urgence: 'Emergency',
    tableau: 'Table',
    intitule: 'Item',
    somme: 'Amount',
    gravite: 'Severity',
    ligne: 'Line',
    message: 'Finding',
    regle: 'Check',
    source: 'Source',
  },
  lines: {
    annee_flux: 'Year',
    siren: 'SIREN',
    collectivite: 'Authority',
    reference: 'Dossier',
    versement: 'Payment',
    date: 'Date',
    pays_code: 'Country code',
    pays: 'Recipient',
    groupe_revenu: 'Income group',
    zone_code: 'Zone code',
    canal_code: 'Channel code',
    canal: 'Channel',
    operateur: 'Operator',
    secteur_code: 'Sector code',
    secteur: 'Sector',
    type_aide: 'Type of aid',
    nature: 'Nature',
    titre: 'Title',
    montant_brut: 'Gross',
    cofinancements: 'Co-financing',
    fonds_propres: 'Own funds',
    coefficient: 'Coefficient',
    part_pays: 'Share of the country',
    montant_declarable: 'Declarable ODA',
    montant_aect: 'AECT budget',
    mecanisme: '1 % scheme',
    genre: 'Gender',
    environnement: 'Environment',
    biodiversite: 'Biodiversity',
    nutrition: 'Nutrition',
    inclusion: 'Inclusion',
    attenuation: 'Climate, mitigation',
    adaptation: 'Climate, adaptation',
    desertification: 'Desertification',
    odd_principal: 'Main SDG',
    odd_secondaires: 'Other SDGs',
    urgence: 'Emergency',
    methode: 'Own funds found by',
    regles: 'Rules applied',
    motif: 'Why zero, or less than the own funds',
  },
  total: 'Total ODA',
  totalAect: 'Total external action',
  refunds: 'negative lines among them',
  yes: 'yes',
  no: 'no',
  severities: { error: 'error', warning: 'warning', info: 'information' },
  schemes: 'Share paid under the “1 %” laws (already in the totals)',
};

const WORDS: Readonly<Record<Lang, ApdWorkbookWords>> = { fr, en };

export function apdWorkbookWords(lang: Lang): ApdWorkbookWords {
  return WORDS[lang];
}
