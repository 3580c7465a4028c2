// Generated from the files of src/apd/rules by `npm run generate`. Do not edit.
import type { ApdRule } from '../rule.js';
import apdAliasPays from './apd-alias-pays.js';
import apdAnneeSansListe from './apd-annee-sans-liste.js';
import apdApportNonMonetaire from './apd-apport-non-monetaire.js';
import apdBourseOrigine from './apd-bourse-origine.js';
import apdCampagne from './apd-campagne.js';
import apdCanalManquant from './apd-canal-manquant.js';
import apdCoefficientMultilateral from './apd-coefficient-multilateral.js';
import apdCofinancementInconnu from './apd-cofinancement-inconnu.js';
import apdCofinancementMeae from './apd-cofinancement-meae.js';
import apdCofinancementSuperieur from './apd-cofinancement-superieur.js';
import apdCollectiviteAbsente from './apd-collectivite-absente.js';
import apdContributionAffectee from './apd-contribution-affectee.js';
import apdConversion from './apd-conversion.js';
import apdCoutEtudesImpute from './apd-cout-etudes-impute.js';
import apdDateAbsente from './apd-date-absente.js';
import apdDateComptable from './apd-date-comptable.js';
import apdDeclarant from './apd-declarant.js';
import apdDonEnNature from './apd-don-en-nature.js';
import apdEauPrecision from './apd-eau-precision.js';
import apdEngagementNonVerse from './apd-engagement-non-verse.js';
import apdFondsPropres from './apd-fonds-propres.js';
import apdFraisAdministratifs from './apd-frais-administratifs.js';
import apdGeographieManquante from './apd-geographie-manquante.js';
import apdGeographieMultiple from './apd-geographie-multiple.js';
import apdListeProvisoire from './apd-liste-provisoire.js';
import apdMarqueurCoherence from './apd-marqueur-coherence.js';
import apdMarqueurGenre from './apd-marqueur-genre.js';
import apdMarqueursFormulaire from './apd-marqueurs-formulaire.js';
import apdMecanismeUnPourcent from './apd-mecanisme-un-pourcent.js';
import apdMethodeConstante from './apd-methode-constante.js';
import apdMineursNonAccompagnes from './apd-mineurs-non-accompagnes.js';
import apdMontantNegatif from './apd-montant-negatif.js';
import apdMontserrat2026 from './apd-montserrat-2026.js';
import apdNeant from './apd-neant.js';
import apdNeantContredit from './apd-neant-contredit.js';
import apdObjectifPrincipal from './apd-objectif-principal.js';
import apdPayeur from './apd-payeur.js';
import apdPaysHorsListe from './apd-pays-hors-liste.js';
import apdPaysInconnu from './apd-pays-inconnu.js';
import apdPeriode from './apd-periode.js';
import apdPlafondValorisationHorsSujet from './apd-plafond-valorisation-hors-sujet.js';
import apdPlusieursDeclarants from './apd-plusieurs-declarants.js';
import apdPret from './apd-pret.js';
import apdRayonnement from './apd-rayonnement.js';
import apdReception from './apd-reception.js';
import apdRefugiesAect from './apd-refugies-aect.js';
import apdRefugiesDouzeMois from './apd-refugies-douze-mois.js';
import apdRefugiesIncomplet from './apd-refugies-incomplet.js';
import apdRefugiesOrigineHorsListe from './apd-refugies-origine-hors-liste.js';
import apdRefugiesPosteExclu from './apd-refugies-poste-exclu.js';
import apdRefugiesRejet from './apd-refugies-rejet.js';
import apdRemboursement from './apd-remboursement.js';
import apdRepartition from './apd-repartition.js';
import apdReportSansDossier from './apd-report-sans-dossier.js';
import apdReseauHorsAnnexe from './apd-reseau-hors-annexe.js';
import apdSecteurCouple from './apd-secteur-couple.js';
import apdSecteurFourreTout from './apd-secteur-fourre-tout.js';
import apdSecteurInconnu from './apd-secteur-inconnu.js';
import apdSecteurManquant from './apd-secteur-manquant.js';
import apdSensibilisation from './apd-sensibilisation.js';
import apdTauxCofinancement from './apd-taux-cofinancement.js';
import apdTauxManquant from './apd-taux-manquant.js';
import apdTempsAgents from './apd-temps-agents.js';
import apdTempsAgentsDoublon from './apd-temps-agents-doublon.js';
import apdTempsAgentsSansCle from './apd-temps-agents-sans-cle.js';
import apdTerritoireFrancais from './apd-territoire-francais.js';
import apdTotalAect from './apd-total-aect.js';
import apdTotalAectEcart from './apd-total-aect-ecart.js';
import apdTotalNegatif from './apd-total-negatif.js';
import apdTransfertCollectivite from './apd-transfert-collectivite.js';
import apdTransfertNonDeduit from './apd-transfert-non-deduit.js';
import apdTresorerieNegative from './apd-tresorerie-negative.js';
import apdTvaRecuperee from './apd-tva-recuperee.js';
import apdUnPourcentPlafond from './apd-un-pourcent-plafond.js';
import apdUrgence from './apd-urgence.js';
import apdVersementEnDouble from './apd-versement-en-double.js';
import apdWallisEtFutuna from './apd-wallis-et-futuna.js';
import apdZoneInvalide from './apd-zone-invalide.js';
import apdZoneRegionale from './apd-zone-regionale.js';

const rules = {
  'apd-alias-pays': apdAliasPays,
  'apd-annee-sans-liste': apdAnneeSansListe,
  'apd-apport-non-monetaire': apdApportNonMonetaire,
  'apd-bourse-origine': apdBourseOrigine,
  'apd-campagne': apdCampagne,
  'apd-canal-manquant': apdCanalManquant,
  'apd-coefficient-multilateral': apdCoefficientMultilateral,
  'apd-cofinancement-inconnu': apdCofinancementInconnu,
  'apd-cofinancement-meae': apdCofinancementMeae,
  'apd-cofinancement-superieur': apdCofinancementSuperieur,
  'apd-collectivite-absente': apdCollectiviteAbsente,
  'apd-contribution-affectee': apdContributionAffectee,
  'apd-conversion': apdConversion,
  'apd-cout-etudes-impute': apdCoutEtudesImpute,
  'apd-date-absente': apdDateAbsente,
  'apd-date-comptable': apdDateComptable,
  'apd-declarant': apdDeclarant,
  'apd-don-en-nature': apdDonEnNature,
  'apd-eau-precision': apdEauPrecision,
  'apd-engagement-non-verse': apdEngagementNonVerse,
  'apd-fonds-propres': apdFondsPropres,
  'apd-frais-administratifs': apdFraisAdministratifs,
  'apd-geographie-manquante': apdGeographieManquante,
  'apd-geographie-multiple': apdGeographieMultiple,
  'apd-liste-provisoire': apdListeProvisoire,
  'apd-marqueur-coherence': apdMarqueurCoherence,
  'apd-marqueur-genre': apdMarqueurGenre,
  'apd-marqueurs-formulaire': apdMarqueursFormulaire,
  'apd-mecanisme-un-pourcent': apdMecanismeUnPourcent,
  'apd-methode-constante': apdMethodeConstante,
  'apd-mineurs-non-accompagnes': apdMineursNonAccompagnes,
  'apd-montant-negatif': apdMontantNegatif,
  'apd-montserrat-2026': apdMontserrat2026,
  'apd-neant': apdNeant,
  'apd-neant-contredit': apdNeantContredit,
  'apd-objectif-principal': apdObjectifPrincipal,
  'apd-payeur': apdPayeur,
  'apd-pays-hors-liste': apdPaysHorsListe,
  'apd-pays-inconnu': apdPaysInconnu,
  'apd-periode': apdPeriode,
  'apd-plafond-valorisation-hors-sujet': apdPlafondValorisationHorsSujet,
  'apd-plusieurs-declarants': apdPlusieursDeclarants,
  'apd-pret': apdPret,
  'apd-rayonnement': apdRayonnement,
  'apd-reception': apdReception,
  'apd-refugies-aect': apdRefugiesAect,
  'apd-refugies-douze-mois': apdRefugiesDouzeMois,
  'apd-refugies-incomplet': apdRefugiesIncomplet,
  'apd-refugies-origine-hors-liste': apdRefugiesOrigineHorsListe,
  'apd-refugies-poste-exclu': apdRefugiesPosteExclu,
  'apd-refugies-rejet': apdRefugiesRejet,
  'apd-remboursement': apdRemboursement,
  'apd-repartition': apdRepartition,
  'apd-report-sans-dossier': apdReportSansDossier,
  'apd-reseau-hors-annexe': apdReseauHorsAnnexe,
  'apd-secteur-couple': apdSecteurCouple,
  'apd-secteur-fourre-tout': apdSecteurFourreTout,
  'apd-secteur-inconnu': apdSecteurInconnu,
  'apd-secteur-manquant': apdSecteurManquant,
  'apd-sensibilisation': apdSensibilisation,
  'apd-taux-cofinancement': apdTauxCofinancement,
  'apd-taux-manquant': apdTauxManquant,
  'apd-temps-agents': apdTempsAgents,
  'apd-temps-agents-doublon': apdTempsAgentsDoublon,
  'apd-temps-agents-sans-cle': apdTempsAgentsSansCle,
  'apd-territoire-francais': apdTerritoireFrancais,
  'apd-total-aect': apdTotalAect,
  'apd-total-aect-ecart': apdTotalAectEcart,
  'apd-total-negatif': apdTotalNegatif,
  'apd-transfert-collectivite': apdTransfertCollectivite,
  'apd-transfert-non-deduit': apdTransfertNonDeduit,
  'apd-tresorerie-negative': apdTresorerieNegative,
  'apd-tva-recuperee': apdTvaRecuperee,
  'apd-un-pourcent-plafond': apdUnPourcentPlafond,
  'apd-urgence': apdUrgence,
  'apd-versement-en-double': apdVersementEnDouble,
  'apd-wallis-et-futuna': apdWallisEtFutuna,
  'apd-zone-invalide': apdZoneInvalide,
  'apd-zone-regionale': apdZoneRegionale,
};

export type ApdRuleName = keyof typeof rules;

/** The rules of the declaration by their name. They run in `aect apd` only; all have the profile `statistique`. */
export const APD_RULES: Readonly<Record<ApdRuleName, ApdRule>> = rules;
