import type { Severity } from '../base/finding.js';
import type { Words } from '../locales/fr/apd.js';

export type ApdRuleName = keyof Words['regles'];

export interface ApdRule {
  readonly severity: Severity;
  /** Empty where the rule is arithmetic, shape or a choice of this tool. */
  readonly source: string;
  /** `lu`: a source that was read says so. `rappel`, `choix`: it never refuses a file, shape and arithmetic aside. */
  readonly confidence: 'lu' | 'rappel' | 'choix';
}

const rule = (severity: Severity, confidence: ApdRule['confidence'], source = ''): ApdRule => ({ severity, source, confidence });

const CAMPAIGN = 'MEAE, e-APD 2025';
const OECD_LIST = 'OCDE, liste des bénéficiaires de l’APD';
const OECD_CODES = 'OCDE, listes de codes du CAD et du SNPC';
const FORM = 'AMF 62, 2024';

/** The rules of the declaration. They run in `aect apd` only; all have the profile `statistique`. */
export const APD_RULES: Readonly<Record<ApdRuleName, ApdRule>> = {
  'apd-declarant': rule('error', 'lu', 'CGCT, art. L1115-6'),
  'apd-plusieurs-declarants': rule('warning', 'choix'),
  'apd-neant': rule('info', 'choix'),
  'apd-periode': rule('info', 'lu', CAMPAIGN),
  'apd-date-absente': rule('error', 'choix'),
  'apd-annee-sans-liste': rule('error', 'lu', OECD_LIST),
  'apd-liste-provisoire': rule('info', 'lu', OECD_LIST),
  'apd-engagement-non-verse': rule('info', 'lu', CAMPAIGN),
  'apd-date-comptable': rule('warning', 'choix'),
  'apd-payeur': rule('error', 'choix'),
  'apd-montant-negatif': rule('error', 'choix'),
  'apd-conversion': rule('warning', 'rappel'),
  'apd-taux-manquant': rule('error', 'choix'),
  'apd-tva-recuperee': rule('info', 'choix'),
  'apd-fonds-propres': rule('info', 'lu', 'Sénat, Ouverture de la campagne 2025 ; Localtis, 2025 ; Maire info, 30 mai 2023'),
  'apd-cofinancement-inconnu': rule('warning', 'choix'),
  'apd-cofinancement-superieur': rule('error', 'choix'),
  'apd-taux-cofinancement': rule('info', 'choix'),
  'apd-transfert-collectivite': rule('info', 'rappel'),
  'apd-versement-en-double': rule('warning', 'choix'),
  'apd-apport-non-monetaire': rule('info', 'rappel'),
  'apd-pays-hors-liste': rule('info', 'lu', `DAECT, Cahier ludique, 2020, question 16 ; ${OECD_LIST}`),
  'apd-pays-inconnu': rule('error', 'choix'),
  'apd-geographie-manquante': rule('error', 'lu', FORM),
  'apd-geographie-multiple': rule('error', 'choix'),
  'apd-repartition': rule('error', 'choix'),
  'apd-zone-regionale': rule('info', 'lu', OECD_CODES),
  'apd-zone-invalide': rule('error', 'lu', OECD_CODES),
  'apd-alias-pays': rule('info', 'lu', OECD_LIST),
  'apd-wallis-et-futuna': rule('warning', 'lu', OECD_LIST),
  'apd-territoire-francais': rule('info', 'lu', OECD_LIST),
  'apd-montserrat-2026': rule('warning', 'choix', OECD_LIST),
  'apd-objectif-principal': rule('info', 'lu', 'OCDE, Is it ODA?'),
  'apd-reception': rule('info', 'rappel'),
  'apd-rayonnement': rule('info', 'lu', 'OCDE, note du secteur 16061'),
  'apd-temps-agents': rule('warning', 'choix'),
  'apd-temps-agents-sans-cle': rule('warning', 'choix'),
  'apd-frais-administratifs': rule('warning', 'choix'),
  'apd-bourse-origine': rule('info', 'lu', 'OCDE, type d’aide E01'),
  'apd-cout-etudes-impute': rule('error', 'lu', 'OCDE, type d’aide E02'),
  'apd-sensibilisation': rule('info', 'lu', 'OCDE, type d’aide H01'),
  'apd-contribution-affectee': rule('info', 'lu', 'OCDE, type d’aide B03'),
  'apd-pret': rule('error', 'lu', 'OCDE'),
  'apd-nature-non-calculee': rule('error', 'choix'),
  'apd-urgence': rule('info', 'lu', 'MEAE ; OCDE'),
  'apd-remboursement': rule('warning', 'rappel'),
  'apd-total-negatif': rule('warning', 'choix'),
  'apd-canal-manquant': rule('error', 'lu', FORM),
  'apd-secteur-manquant': rule('error', 'lu', FORM),
  'apd-secteur-inconnu': rule('error', 'lu', OECD_CODES),
  'apd-secteur-couple': rule('error', 'lu', OECD_CODES),
  'apd-eau-precision': rule('info', 'lu', OECD_CODES),
  'apd-secteur-fourre-tout': rule('warning', 'rappel'),
  'apd-marqueur-genre': rule('error', 'lu', `DAECT, Cahier ludique, 2020, question 14 ; ${FORM}`),
  'apd-marqueurs-formulaire': rule('warning', 'lu', FORM),
  'apd-marqueur-coherence': rule('warning', 'rappel'),
  'apd-mecanisme-un-pourcent': rule('info', 'lu', CAMPAIGN),
  'apd-campagne': rule('warning', 'lu', 'MEAE'),
  'apd-cofinancement-meae': rule('warning', 'lu', `${CAMPAIGN} ; Sénat, Ouverture de la campagne 2025`),
};
