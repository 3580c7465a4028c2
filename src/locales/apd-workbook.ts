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
      | 'gravite'
      | 'ligne'
      | 'message'
      | 'regle'
      | 'source',
      string
    >
  >;
  readonly total: string;
  readonly totalAect: string;
  readonly refunds: string;
  readonly yes: string;
  readonly no: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly date: string;
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
    gravite: 'Gravité',
    ligne: 'Ligne',
    message: 'Constat',
    regle: 'Contrôle',
    source: 'Source',
  },
  total: 'Total APD',
  totalAect: 'Total AECT',
  refunds: 'dont lignes négatives',
  yes: 'oui',
  no: 'non',
  severities: { error: 'erreur', warning: 'alerte', info: 'information' },
  date: 'Date de référence',
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
    gravite: 'Severity',
    ligne: 'Line',
    message: 'Finding',
    regle: 'Check',
    source: 'Source',
  },
  total: 'Total ODA',
  totalAect: 'Total external action',
  refunds: 'negative lines among them',
  yes: 'yes',
  no: 'no',
  severities: { error: 'error', warning: 'warning', info: 'information' },
  date: 'Reference date',
};

const WORDS: Readonly<Record<Lang, ApdWorkbookWords>> = { fr, en };

export function apdWorkbookWords(lang: Lang): ApdWorkbookWords {
  return WORDS[lang];
}
