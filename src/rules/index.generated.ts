// Generated from the folders of src/rules by `npm run generate`. Do not edit.
import budgetAeCp from './budget/budget-ae-cp.js';
import budgetAePersonnel from './budget/budget-ae-personnel.js';
import budgetAnneesCalendrier from './budget/budget-annees-calendrier.js';
import budgetConventionTotal from './budget/budget-convention-total.js';
import budgetDeliberations from './budget/budget-deliberations.js';
import budgetDemandeRecette from './budget/budget-demande-recette.js';
import budgetEquilibreNumeraire from './budget/budget-equilibre-numeraire.js';
import budgetEquilibreValorisation from './budget/budget-equilibre-valorisation.js';
import budgetFinancementsAcquis from './budget/budget-financements-acquis.js';
import budgetMontantsParAnnee from './budget/budget-montants-par-annee.js';
import budgetOrigineFinanceur from './budget/budget-origine-financeur.js';
import budgetQuantitePrix from './budget/budget-quantite-prix.js';
import budgetTauxChange from './budget/budget-taux-change.js';
import budgetValorisationBase from './budget/budget-valorisation-base.js';
import budgetValorisationRubriques from './budget/budget-valorisation-rubriques.js';
import calendrierActiviteHors from './calendrier/calendrier-activite-hors.js';
import calendrierConvention from './calendrier/calendrier-convention.js';
import calendrierDepotTardif from './calendrier/calendrier-depot-tardif.js';
import calendrierFaitFutur from './calendrier/calendrier-fait-futur.js';
import calendrierOrdre from './calendrier/calendrier-ordre.js';
import chaineLogique from './coherence/chaine-logique.js';
import chefDeFile from './coherence/chef-de-file.js';
import localisationSomme from './coherence/localisation-somme.js';
import missionExpertContrat from './coherence/mission-expert-contrat.js';
import partenaireAbsent from './coherence/partenaire-absent.js';
import citationCgct from './convention/citation-cgct.js';
import conventionAutoriteDeconcentree from './convention/convention-autorite-deconcentree.js';
import conventionAutoriteLocale from './convention/convention-autorite-locale.js';
import conventionAvenant from './convention/convention-avenant.js';
import conventionClausesConseillees from './convention/convention-clauses-conseillees.js';
import conventionDuree from './convention/convention-duree.js';
import conventionHabilitationPartenaire from './convention/convention-habilitation-partenaire.js';
import conventionLangueFrancaise from './convention/convention-langue-francaise.js';
import conventionLanguesFoi from './convention/convention-langues-foi.js';
import conventionMontantNul from './convention/convention-montant-nul.js';
import conventionMontantPrevisionnel from './convention/convention-montant-previsionnel.js';
import conventionNatureAction from './convention/convention-nature-action.js';
import conventionObjet from './convention/convention-objet.js';
import conventionPartiesIdentifiees from './convention/convention-parties-identifiees.js';
import conventionSommeEngagements from './convention/convention-somme-engagements.js';
import conventionSortie from './convention/convention-sortie.js';
import conventionVisas from './convention/convention-visas.js';
import jumelageChiffre from './convention/jumelage-chiffre.js';
import lettreIntentionChiffree from './convention/lettre-intention-chiffree.js';
import deliberationAbsente from './deliberation/deliberation-absente.js';
import deliberationAutoriseSignature from './deliberation/deliberation-autorise-signature.js';
import deliberationAvantSignature from './deliberation/deliberation-avant-signature.js';
import deliberationElements from './deliberation/deliberation-elements.js';
import deliberationSignataire from './deliberation/deliberation-signataire.js';
import genreAnalyse from './genre/genre-analyse.js';
import genreDonneesVentilees from './genre/genre-donnees-ventilees.js';
import genreIndicateur from './genre/genre-indicateur.js';
import genreMarqueurAbsent from './genre/genre-marqueur-absent.js';
import genreObjectif from './genre/genre-objectif.js';
import genreRaisonEtre from './genre/genre-raison-etre.js';
import genreSuivi from './genre/genre-suivi.js';
import acteurIdDoublon from './identifiants/acteur-id-doublon.js';
import acteurNaturePays from './identifiants/acteur-nature-pays.js';
import codeSansGuillemets from './identifiants/code-sans-guillemets.js';
import inseeForme from './identifiants/insee-forme.js';
import paysCode from './identifiants/pays-code.js';
import referenceInconnue from './identifiants/reference-inconnue.js';
import sirenCle from './identifiants/siren-cle.js';
import engagementsInternationauxAttestes from './international/engagements-internationaux-attestes.js';
import engagementsInternationauxContredits from './international/engagements-internationaux-contredits.js';
import entiteAVerifier from './international/entite-a-verifier.js';
import entiteNonReconnue from './international/entite-non-reconnue.js';
import etatAutorisationPrealable from './international/etat-autorisation-prealable.js';
import etatEtrangerInterdit from './international/etat-etranger-interdit.js';
import etatExceptionJustifiee from './international/etat-exception-justifiee.js';
import mesuresRestrictives from './international/mesures-restrictives.js';
import organismeArrete from './international/organisme-arrete.js';
import organismeConventionContenu from './international/organisme-convention-contenu.js';
import organismePartFrancaise from './international/organisme-part-francaise.js';
import paysAideSuspendue from './international/pays-aide-suspendue.js';
import marqueurJustification from './marqueurs/marqueur-justification.js';
import marqueurPrincipalRaison from './marqueurs/marqueur-principal-raison.js';
import marqueurRioObjectif from './marqueurs/marqueur-rio-objectif.js';
import marqueursApdAbsents from './marqueurs/marqueurs-apd-absents.js';
import marqueursRioAbsents from './marqueurs/marqueurs-rio-absents.js';
import missionAgentOrdre from './mission/mission-agent-ordre.js';
import missionEluMandatSpecial from './mission/mission-elu-mandat-special.js';
import neutraliteAssociationEngagee from './neutralite/neutralite-association-engagee.js';
import neutraliteContredite from './neutralite/neutralite-contredite.js';
import neutraliteCulte from './neutralite/neutralite-culte.js';
import neutraliteNonAttestee from './neutralite/neutralite-non-attestee.js';
import oddAbsent from './odd/odd-absent.js';
import oddCibleHorsOdd from './odd/odd-cible-hors-odd.js';
import oddCibleInconnue from './odd/odd-cible-inconnue.js';
import oddListeACocher from './odd/odd-liste-a-cocher.js';
import oddNumero from './odd/odd-numero.js';
import oddThemeOublie from './odd/odd-theme-oublie.js';
import maitriseOuvrageCollectivite from './operateur/maitrise-ouvrage-collectivite.js';
import operateurActe from './operateur/operateur-acte.js';
import operateurMarcheDeguise from './operateur/operateur-marche-deguise.js';
import outreMerAcceptation from './outre-mer/outre-mer-acceptation.js';
import outreMerAutorisation from './outre-mer/outre-mer-autorisation.js';
import outreMerHorsChamp from './outre-mer/outre-mer-hors-champ.js';
import outreMerPouvoirSignature from './outre-mer/outre-mer-pouvoir-signature.js';
import outreMerSignataire from './outre-mer/outre-mer-signataire.js';
import outreMerZone from './outre-mer/outre-mer-zone.js';
import partenariatAttentes from './partenariat/partenariat-attentes.js';
import partenariatBudgetPermanent from './partenariat/partenariat-budget-permanent.js';
import partenariatEquilibreRencontres from './partenariat/partenariat-equilibre-rencontres.js';
import partenariatGroupeDeBase from './partenariat/partenariat-groupe-de-base.js';
import partenariatInitiatives from './partenariat/partenariat-initiatives.js';
import partenariatInterpretation from './partenariat/partenariat-interpretation.js';
import partenariatMandat from './partenariat/partenariat-mandat.js';
import partenariatPhotoMentale from './partenariat/partenariat-photo-mentale.js';
import partenariatPlanB from './partenariat/partenariat-plan-b.js';
import partenariatReciprocite from './partenariat/partenariat-reciprocite.js';
import partenariatRevueAnnuelle from './partenariat/partenariat-revue-annuelle.js';
import partenariatRisques from './partenariat/partenariat-risques.js';
import partenariatSortie from './partenariat/partenariat-sortie.js';
import participationRadar from './partenariat/participation-radar.js';
import apdDeclaree from './pieces/apd-declaree.js';
import pieceActeManquante from './pieces/piece-acte-manquante.js';
import pieceFichierIntrouvable from './pieces/piece-fichier-introuvable.js';
import piecesACompleter from './pieces/pieces-a-completer.js';
import sectionsObligatoires from './pieces/sections-obligatoires.js';
import securiteAvis from './securite/securite-avis.js';
import securiteDeplacementContredit from './securite/securite-deplacement-contredit.js';
import securiteZoneAbsente from './securite/securite-zone-absente.js';
import subventionAffectation from './subvention/subvention-affectation.js';
import subventionConvention23000 from './subvention/subvention-convention-23000.js';
import subventionConventionMentions from './subvention/subvention-convention-mentions.js';
import subventionDeliberation from './subvention/subvention-deliberation.js';
import subventionDonneesEssentielles from './subvention/subvention-donnees-essentielles.js';
import subventionEngagementAPreciser from './subvention/subvention-engagement-a-preciser.js';
import subventionEngagementRepublicain from './subvention/subvention-engagement-republicain.js';
import subventionNonFlechee from './subvention/subvention-non-flechee.js';
import publicationAbsente from './transmission/publication-absente.js';
import publicationElectronique from './transmission/publication-electronique.js';
import transmissionAvantExecution from './transmission/transmission-avant-execution.js';
import transmissionDeclaration from './transmission/transmission-declaration.js';
import transmissionDeliberation from './transmission/transmission-deliberation.js';
import transmissionEnAttente from './transmission/transmission-en-attente.js';
import transmissionEntreeVigueur from './transmission/transmission-entree-vigueur.js';
import transmissionOrdre from './transmission/transmission-ordre.js';
import unPourcentAssietteAbsente from './un-pourcent/un-pourcent-assiette-absente.js';
import unPourcentAutresDossiers from './un-pourcent/un-pourcent-autres-dossiers.js';
import unPourcentAvantLoi from './un-pourcent/un-pourcent-avant-loi.js';
import unPourcentBeneficiaire from './un-pourcent/un-pourcent-beneficiaire.js';
import unPourcentCompetence from './un-pourcent/un-pourcent-competence.js';
import unPourcentConvention from './un-pourcent/un-pourcent-convention.js';
import unPourcentDechetsAssiette from './un-pourcent/un-pourcent-dechets-assiette.js';
import unPourcentDeliberation from './un-pourcent/un-pourcent-deliberation.js';
import unPourcentPlafond from './un-pourcent/un-pourcent-plafond.js';
import unPourcentRecettes from './un-pourcent/un-pourcent-recettes.js';
import unPourcentRessourcesExclues from './un-pourcent/un-pourcent-ressources-exclues.js';
import unPourcentSecteur from './un-pourcent/un-pourcent-secteur.js';
import unPourcentUsageExclu from './un-pourcent/un-pourcent-usage-exclu.js';
import type { Rule } from './rule.js';

export const rules: readonly (Rule & { readonly family: string })[] = [
  { ...budgetAeCp, family: 'budget' },
  { ...budgetAePersonnel, family: 'budget' },
  { ...budgetAnneesCalendrier, family: 'budget' },
  { ...budgetConventionTotal, family: 'budget' },
  { ...budgetDeliberations, family: 'budget' },
  { ...budgetDemandeRecette, family: 'budget' },
  { ...budgetEquilibreNumeraire, family: 'budget' },
  { ...budgetEquilibreValorisation, family: 'budget' },
  { ...budgetFinancementsAcquis, family: 'budget' },
  { ...budgetMontantsParAnnee, family: 'budget' },
  { ...budgetOrigineFinanceur, family: 'budget' },
  { ...budgetQuantitePrix, family: 'budget' },
  { ...budgetTauxChange, family: 'budget' },
  { ...budgetValorisationBase, family: 'budget' },
  { ...budgetValorisationRubriques, family: 'budget' },
  { ...calendrierActiviteHors, family: 'calendrier' },
  { ...calendrierConvention, family: 'calendrier' },
  { ...calendrierDepotTardif, family: 'calendrier' },
  { ...calendrierFaitFutur, family: 'calendrier' },
  { ...calendrierOrdre, family: 'calendrier' },
  { ...chaineLogique, family: 'coherence' },
  { ...chefDeFile, family: 'coherence' },
  { ...localisationSomme, family: 'coherence' },
  { ...missionExpertContrat, family: 'coherence' },
  { ...partenaireAbsent, family: 'coherence' },
  { ...citationCgct, family: 'convention' },
  { ...conventionAutoriteDeconcentree, family: 'convention' },
  { ...conventionAutoriteLocale, family: 'convention' },
  { ...conventionAvenant, family: 'convention' },
  { ...conventionClausesConseillees, family: 'convention' },
  { ...conventionDuree, family: 'convention' },
  { ...conventionHabilitationPartenaire, family: 'convention' },
  { ...conventionLangueFrancaise, family: 'convention' },
  { ...conventionLanguesFoi, family: 'convention' },
  { ...conventionMontantNul, family: 'convention' },
  { ...conventionMontantPrevisionnel, family: 'convention' },
  { ...conventionNatureAction, family: 'convention' },
  { ...conventionObjet, family: 'convention' },
  { ...conventionPartiesIdentifiees, family: 'convention' },
  { ...conventionSommeEngagements, family: 'convention' },
  { ...conventionSortie, family: 'convention' },
  { ...conventionVisas, family: 'convention' },
  { ...jumelageChiffre, family: 'convention' },
  { ...lettreIntentionChiffree, family: 'convention' },
  { ...deliberationAbsente, family: 'deliberation' },
  { ...deliberationAutoriseSignature, family: 'deliberation' },
  { ...deliberationAvantSignature, family: 'deliberation' },
  { ...deliberationElements, family: 'deliberation' },
  { ...deliberationSignataire, family: 'deliberation' },
  { ...genreAnalyse, family: 'genre' },
  { ...genreDonneesVentilees, family: 'genre' },
  { ...genreIndicateur, family: 'genre' },
  { ...genreMarqueurAbsent, family: 'genre' },
  { ...genreObjectif, family: 'genre' },
  { ...genreRaisonEtre, family: 'genre' },
  { ...genreSuivi, family: 'genre' },
  { ...acteurIdDoublon, family: 'identifiants' },
  { ...acteurNaturePays, family: 'identifiants' },
  { ...codeSansGuillemets, family: 'identifiants' },
  { ...inseeForme, family: 'identifiants' },
  { ...paysCode, family: 'identifiants' },
  { ...referenceInconnue, family: 'identifiants' },
  { ...sirenCle, family: 'identifiants' },
  { ...engagementsInternationauxAttestes, family: 'international' },
  { ...engagementsInternationauxContredits, family: 'international' },
  { ...entiteAVerifier, family: 'international' },
  { ...entiteNonReconnue, family: 'international' },
  { ...etatAutorisationPrealable, family: 'international' },
  { ...etatEtrangerInterdit, family: 'international' },
  { ...etatExceptionJustifiee, family: 'international' },
  { ...mesuresRestrictives, family: 'international' },
  { ...organismeArrete, family: 'international' },
  { ...organismeConventionContenu, family: 'international' },
  { ...organismePartFrancaise, family: 'international' },
  { ...paysAideSuspendue, family: 'international' },
  { ...marqueurJustification, family: 'marqueurs' },
  { ...marqueurPrincipalRaison, family: 'marqueurs' },
  { ...marqueurRioObjectif, family: 'marqueurs' },
  { ...marqueursApdAbsents, family: 'marqueurs' },
  { ...marqueursRioAbsents, family: 'marqueurs' },
  { ...missionAgentOrdre, family: 'mission' },
  { ...missionEluMandatSpecial, family: 'mission' },
  { ...neutraliteAssociationEngagee, family: 'neutralite' },
  { ...neutraliteContredite, family: 'neutralite' },
  { ...neutraliteCulte, family: 'neutralite' },
  { ...neutraliteNonAttestee, family: 'neutralite' },
  { ...oddAbsent, family: 'odd' },
  { ...oddCibleHorsOdd, family: 'odd' },
  { ...oddCibleInconnue, family: 'odd' },
  { ...oddListeACocher, family: 'odd' },
  { ...oddNumero, family: 'odd' },
  { ...oddThemeOublie, family: 'odd' },
  { ...maitriseOuvrageCollectivite, family: 'operateur' },
  { ...operateurActe, family: 'operateur' },
  { ...operateurMarcheDeguise, family: 'operateur' },
  { ...outreMerAcceptation, family: 'outre-mer' },
  { ...outreMerAutorisation, family: 'outre-mer' },
  { ...outreMerHorsChamp, family: 'outre-mer' },
  { ...outreMerPouvoirSignature, family: 'outre-mer' },
  { ...outreMerSignataire, family: 'outre-mer' },
  { ...outreMerZone, family: 'outre-mer' },
  { ...partenariatAttentes, family: 'partenariat' },
  { ...partenariatBudgetPermanent, family: 'partenariat' },
  { ...partenariatEquilibreRencontres, family: 'partenariat' },
  { ...partenariatGroupeDeBase, family: 'partenariat' },
  { ...partenariatInitiatives, family: 'partenariat' },
  { ...partenariatInterpretation, family: 'partenariat' },
  { ...partenariatMandat, family: 'partenariat' },
  { ...partenariatPhotoMentale, family: 'partenariat' },
  { ...partenariatPlanB, family: 'partenariat' },
  { ...partenariatReciprocite, family: 'partenariat' },
  { ...partenariatRevueAnnuelle, family: 'partenariat' },
  { ...partenariatRisques, family: 'partenariat' },
  { ...partenariatSortie, family: 'partenariat' },
  { ...participationRadar, family: 'partenariat' },
  { ...apdDeclaree, family: 'pieces' },
  { ...pieceActeManquante, family: 'pieces' },
  { ...pieceFichierIntrouvable, family: 'pieces' },
  { ...piecesACompleter, family: 'pieces' },
  { ...sectionsObligatoires, family: 'pieces' },
  { ...securiteAvis, family: 'securite' },
  { ...securiteDeplacementContredit, family: 'securite' },
  { ...securiteZoneAbsente, family: 'securite' },
  { ...subventionAffectation, family: 'subvention' },
  { ...subventionConvention23000, family: 'subvention' },
  { ...subventionConventionMentions, family: 'subvention' },
  { ...subventionDeliberation, family: 'subvention' },
  { ...subventionDonneesEssentielles, family: 'subvention' },
  { ...subventionEngagementAPreciser, family: 'subvention' },
  { ...subventionEngagementRepublicain, family: 'subvention' },
  { ...subventionNonFlechee, family: 'subvention' },
  { ...publicationAbsente, family: 'transmission' },
  { ...publicationElectronique, family: 'transmission' },
  { ...transmissionAvantExecution, family: 'transmission' },
  { ...transmissionDeclaration, family: 'transmission' },
  { ...transmissionDeliberation, family: 'transmission' },
  { ...transmissionEnAttente, family: 'transmission' },
  { ...transmissionEntreeVigueur, family: 'transmission' },
  { ...transmissionOrdre, family: 'transmission' },
  { ...unPourcentAssietteAbsente, family: 'un-pourcent' },
  { ...unPourcentAutresDossiers, family: 'un-pourcent' },
  { ...unPourcentAvantLoi, family: 'un-pourcent' },
  { ...unPourcentBeneficiaire, family: 'un-pourcent' },
  { ...unPourcentCompetence, family: 'un-pourcent' },
  { ...unPourcentConvention, family: 'un-pourcent' },
  { ...unPourcentDechetsAssiette, family: 'un-pourcent' },
  { ...unPourcentDeliberation, family: 'un-pourcent' },
  { ...unPourcentPlafond, family: 'un-pourcent' },
  { ...unPourcentRecettes, family: 'un-pourcent' },
  { ...unPourcentRessourcesExclues, family: 'un-pourcent' },
  { ...unPourcentSecteur, family: 'un-pourcent' },
  { ...unPourcentUsageExclu, family: 'un-pourcent' },
];
