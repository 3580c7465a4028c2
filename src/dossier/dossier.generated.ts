// Generated from schemas/dossier.schema.json by `npm run generate`. Do not edit.

export type Texte = string
export type TexteLong = string
export type CodeLangue = string
export type Date = string
export type IdentifiantActeur = string
export type CodePays = string
export type CodeTexte = string
export type Entier = number
export type Slug = string
export type Mois = string
export type RefActeur = string
export type Montant = number
export type CodeDevise = string
export type Identifiant = string
export type Annee = number
export type Pourcentage = number
export type NoteUnATrois = number
export type NumeroOdd = number
export type Marqueur = number
export type MarqueurDesertification = number
export type Nombre = number
export type DateOuHeure = string
export type MontantPositif = number

export interface Dossier {
schema: 1
typeDossier: ("projet" | "partenariat" | "convention" | "subvention" | "jumelage" | "missionExpert" | "echangePairs" | "programmeClesEnMain")
identification: {
reference: Texte
titre: string
acronyme?: Texte
resume?: TexteLong
natureAction?: ("cooperation" | "aideDeveloppement" | "humanitaire")
langues?: CodeLangue[]
etat: ("brouillon" | "pret" | "depose" | "accepte" | "refuse" | "enCours" | "clos")
dateMiseAJour: Date
}
/**
 * @minItems 1
 */
acteurs: {
id: IdentifiantActeur
role: ("chefDeFile" | "coChefDeFile" | "partenaireEtranger" | "partenaireFinancier" | "partenaireTechnique" | "maitreOeuvre" | "beneficiaire" | "accompagnateur" | "acteurTerritoire" | "demandeur" | "associationCollectivites")
nature: ("collectiviteFrancaise" | "groupementFrancais" | "collectiviteEuropeenne" | "collectiviteEtrangere" | "entiteFederee" | "autoriteDeconcentree" | "etat" | "associationCollectivites" | "association" | "associationLocale" | "fondation" | "gip" | "etablissementPublic" | "entreprise" | "enseignementRecherche" | "organisationInternationale" | "autre")
niveau?: ("commune" | "ville" | "arrondissement" | "communauteDeCommunes" | "communauteAgglomeration" | "communauteUrbaine" | "metropole" | "etablissementPublicTerritorial" | "syndicatIntercommunal" | "syndicatMixte" | "petr" | "poleMetropolitain" | "departement" | "region" | "collectiviteTerritorialeUnique" | "collectiviteStatutParticulier" | "collectiviteOutreMer" | "districtMunicipal" | "cercle" | "province" | "gouvernorat" | "federationMunicipalites" | "conseilVillage" | "campRefugies" | "landkreis" | "land" | "etatFedere" | "autre")
nom: Texte
pays: CodePays
codeOfficiel?: {
type?: ("siren" | "siret" | "insee" | "rna" | "ags" | "nis" | "autre")
valeur?: CodeTexte
}
siege?: Texte
population?: Entier
rural?: boolean
bassinAgenceEau?: ("adourGaronne" | "artoisPicardie" | "loireBretagne" | "rhinMeuse" | "rhoneMediterraneeCorse" | "seineNormandie")
region?: ("auvergneRhoneAlpes" | "bourgogneFrancheComte" | "bretagne" | "centreValDeLoire" | "corse" | "grandEst" | "hautsDeFrance" | "ileDeFrance" | "normandie" | "nouvelleAquitaine" | "occitanie" | "paysDeLaLoire" | "provenceAlpesCoteDAzur" | "guadeloupe" | "guyane" | "laReunion" | "martinique" | "mayotte" | "saintBarthelemy" | "saintMartin" | "saintPierreEtMiquelon" | "wallisEtFutuna" | "polynesieFrancaise" | "nouvelleCaledonie" | "flandre" | "wallonie" | "bruxellesCapitale")
competences?: ("eauPotable" | "assainissement" | "electricite" | "gaz" | "dechets" | "mobilite" | "ecole" | "voirie" | "urbanisme" | "culture" | "sport" | "jeunesse" | "actionSociale" | "developpementEconomique")[]
representantLegal?: {
nom?: Texte
fonction?: Texte
}
contact?: {
nom?: Texte
fonction?: Texte
courriel?: Texte
telephone?: Texte
}
reconnaissance?: ("reconnue" | "statutConteste" | "nonReconnue")
habilitation?: Texte
adhesions?: Slug[]
labels?: Slug[]
ancienneteAnnees?: Entier
}[]
partenariat?: {
forme?: ("charte" | "declaration" | "voeu" | "jumelage" | "pacteAmitie" | "lettreIntention" | "conventionCooperation" | "accordCooperation" | "accordCadre" | "contratRelation" | "conventionCollectiviteEtat" | "avenant")
etat?: ("etabli" | "enConstruction")
dateDebut?: Date
historique?: TexteLong
phases?: {
libelle: Texte
debut?: Mois
fin?: Mois
bilan?: TexteLong
}[]
partenaireUnique?: boolean
photoMentale?: {
depart?: TexteLong
cible?: TexteLong
date?: Date
}
attentes?: {
acteur: RefActeur
attend?: TexteLong
apporte?: TexteLong
}[]
gouvernance?: {
comitePilotage?: {
frequence?: Texte
membres?: RefActeur[]
}
groupeDeBase?: {
acteur: RefActeur
personnes?: Entier
}[]
langueTravail?: CodeLangue[]
interpretation?: boolean
}
mandat?: {
delibere?: boolean
date?: Date
dureeMois?: Entier
contenu?: TexteLong
}
revueAnnuelle?: boolean
clauseRupture?: {
prevue?: boolean
preavisMois?: Entier
motif?: Texte
}
strategieSortie?: TexteLong
planB?: TexteLong
maitriseOuvrage?: RefActeur[]
suiviAssurePar?: RefActeur[]
budgetFonctionnementPermanent?: {
montantAnnuel?: Montant
devise?: CodeDevise
acteur?: RefActeur
}
equilibreEnLignePresentiel?: {
rencontresPresentielles?: Entier
sessionsEnLigne?: Entier
}
}
conventions?: {
id: Identifiant
type: ("charte" | "declaration" | "voeu" | "jumelage" | "pacteAmitie" | "lettreIntention" | "conventionCooperation" | "accordCooperation" | "accordCadre" | "contratRelation" | "conventionCollectiviteEtat" | "avenant")
modifie?: string
/**
 * @minItems 1
 */
parties: RefActeur[]
objet?: TexteLong
preambule?: TexteLong
montantPrevisionnel?: Montant
typeMontant?: ("ferme" | "plafond" | "sansEngagement")
devise?: CodeDevise
engagements?: {
acteur: RefActeur
annee: Annee
montant: Montant
mode?: ("numeraire" | "valorisation")
}[]
engagementsTechniques?: {
acteur: RefActeur
texte: TexteLong
}[]
duree?: {
debut?: Date
fin?: Date
}
reconduction?: ("aucune" | "expresse" | "tacite")
langues?: CodeLangue[]
languesFaisantFoi?: CodeLangue[]
visas?: {
type: ("constitution" | "cgct" | "droitPartenaire" | "deliberation" | "accordAnterieur" | "autre")
texte: Texte
}[]
clauses?: {
type: ("definitions" | "maitriseOuvrage" | "modalitesVersement" | "usageExclusif" | "gouvernance" | "suiviEvaluation" | "compteRendu" | "missionsSecurite" | "assurance" | "communication" | "proprieteResultats" | "donneesPersonnelles" | "integrite" | "reserveAnnualite" | "avenants" | "suspension" | "forceMajeure" | "resiliation" | "reglementDifferends" | "droitApplicable" | "languesFaisantFoi" | "entreeVigueur" | "autre")
texte?: TexteLong
}[]
signataires?: {
acteur: RefActeur
qualite: ("maire" | "president" | "presidentConseilExecutif" | "delegataire" | "autoriteRepublique" | "autoriteEtrangere" | "autre")
fonction?: Texte
acteDelegation?: Texte
}[]
deliberations?: string[]
dateSignature?: Date
lieuSignature?: Texte
dateTransmissionPrefet?: Date
dateEntreeVigueur?: Date
exceptionEtat?: {
typeException?: ("groupementCooperation" | "accordInternational" | "programmeOrganisation" | "autreGroupement")
finalite?: ("territoriale" | "regionale" | "autre")
organisation?: Texte
reference?: Texte
}
autorisationsPrealables?: {
objet: ("negociation" | "signature" | "adhesion")
autorite: ("prefetRegion" | "prefetDepartement" | "representantEtat" | "republique")
date: Date
reference?: Texte
}[]
}[]
deliberations?: {
id: Identifiant
acteur: RefActeur
date: Date
numero?: CodeTexte
objet?: Texte
montant?: Montant
parties?: RefActeur[]
decisions?: ("approuveConvention" | "autoriseSignature" | "attribueSubvention" | "affecteUnPourcent" | "accordeMandatSpecial" | "adhereOrganisme" | "demandeAutorisation" | "accepteAccord" | "approuveProgrammeCadre")[]
projetAnnexe?: boolean
dateTransmission?: Date
datePublication?: Date
modePublication?: ("electronique" | "affichage" | "papier")
}[]
attestations?: {
engagementsInternationaux?: {
conforme?: boolean
date?: Date
fonction?: Texte
}
neutralite?: {
conforme?: boolean
date?: Date
}
nonIngerence?: {
conforme?: boolean
date?: Date
}
mesuresRestrictives?: {
resultat?: ("aucuneCorrespondance" | "correspondance" | "aVerifier")
date?: Date
liste?: Texte
}
}
subventions?: {
id: Identifiant
acteur: RefActeur
beneficiaire: RefActeur
objet?: Texte
montants?: {
annee: Annee
montant: Montant
}[]
affectation?: ("cooperation" | "aideDeveloppement" | "humanitaire" | "fonctionnementGeneral" | "activitePolitique" | "edificeCultuel")
justificationPatrimoniale?: TexteLong
dateDemande?: Date
contratEngagementRepublicain?: boolean
prisesDePositionPubliques?: boolean
engagementsBeneficiaire?: ("usageExclusif" | "comptabiliteSeparee" | "controle" | "restitution" | "absenceActivitePolitique")[]
deliberation?: string
conventionAttributive?: {
dateSignature?: Date
mentions?: ("objet" | "montant" | "modalitesVersement" | "conditionsUtilisation")[]
}
datePublicationDonnees?: Date
}[]
operateurs?: {
acteur: RefActeur
typeActe: ("subvention" | "marche" | "mandat" | "quasiRegie" | "conventionPartenariat")
mission?: TexteLong
besoinPropre?: boolean
}[]
missions?: {
id: Identifiant
typeMissionnaire: ("elu" | "agent" | "benevole" | "prestataire")
acteur: RefActeur
nombre?: Entier
objet?: Texte
pays: CodePays
lieu?: Texte
debut: Date
fin: Date
deliberation?: string
ordreMission?: boolean
}[]
mecanismesUnPourcent?: {
acteur: RefActeur
service: ("eau" | "assainissement" | "electricite" | "gaz" | "dechets" | "mobilite")
budget?: {
typeBudget?: ("annexe" | "general")
nom?: Texte
}
justificationAssiette?: TexteLong
deliberation?: string
exercices?: {
annee: Annee
source?: ("budgetPrimitif" | "compteAdministratif" | "compteFinancierUnique" | "estimation")
ressources?: {
nature: ("redevances" | "ventesEnGros" | "prestationsTiers" | "travauxBranchements" | "participations" | "surtaxe" | "teom" | "reom" | "redevanceSpeciale" | "recettesTarifaires" | "contributionsMembres" | "redevancesPourTiers" | "versementMobilite" | "emprunt" | "subvention" | "excedentReporte" | "cession")
montant: Montant
}[]
depenses?: {
libelle: Texte
nature?: ("subvention" | "travaux" | "etudes" | "missions" | "personnel" | "autre")
volet: ("cooperation" | "aideUrgence" | "solidariteInternationale")
secteur: ("eau" | "assainissement" | "electricite" | "gaz" | "dechets" | "mobilite" | "autre")
usage?: ("domestique" | "agricole" | "pastoral" | "industriel" | "drainage")
montant: Montant
}[]
depensesAutresDossiers?: Montant
}[]
}[]
outreMer?: {
procedure?: ("conventionOrdinaire" | "accordDomaineCollectivite" | "accordDomaineEtat" | "accordDomaineMixte" | "programmeCadre")
zone?: ("caraibe" | "continentAmericain" | "oceanIndien" | "continentsVoisinsOceanIndien" | "autre")
convention?: string
deliberationDemande?: string
autorisationRepublique?: {
date?: Date
reference?: Texte
}
deliberationAcceptation?: string
pouvoirSignature?: {
date?: Date
reference?: Texte
}
}
organismesEtrangers?: {
nom: Texte
typeOrganisme: ("organismePublicEtranger" | "districtEuropeen" | "gectDroitFrancais" | "gectDroitEtranger")
membres?: {
nom: Texte
pays: CodePays
partPourcent?: Pourcentage
}[]
arrete?: {
date?: Date
reference?: Texte
}
dateAdhesion?: Date
mentions?: ("duree" | "conditions" | "modalitesFinancieres" | "controle")[]
}[]
contexte?: TexteLong
problematique?: TexteLong
objectifGeneral?: TexteLong
objectifsSpecifiques?: {
id: Identifiant
libelle: Texte
}[]
resultats?: {
id: Identifiant
objectif: string
libelle: Texte
}[]
activites?: {
id: Identifiant
resultat: string
libelle: Texte
debut: Mois
fin: Mois
responsable?: RefActeur
lieu?: Texte
livrable?: Texte
}[]
indicateurs?: {
id: Identifiant
resultat: string
libelle: Texte
unite: Texte
reference?: number
cible?: number
dateCible?: Mois
source?: Texte
ventilation?: ("sexe" | "age" | "handicap" | "lieu")[]
}[]
thematiques?: ("eauAssainissement" | "dechets" | "energie" | "environnementClimat" | "biodiversite" | "ocean" | "agricultureAlimentation" | "sante" | "education" | "formationProfessionnelle" | "jeunesse" | "mobiliteVolontariat" | "egaliteFemmesHommes" | "gouvernanceLocale" | "participationCitoyenne" | "financesLocales" | "etatCivil" | "ressourcesHumaines" | "numerique" | "culture" | "patrimoine" | "francophonie" | "sport" | "tourisme" | "developpementEconomique" | "economieSocialeSolidaire" | "commerceEquitable" | "urbanismeMobilite" | "gestionRisques" | "crisesFragilites" | "migrationsDiasporas" | "droitsHumains" | "transfrontalier")[]
typesOuvrage?: ("reseauEauPotable" | "branchements" | "forage" | "puits" | "captage" | "traitement" | "latrines" | "reseauAssainissement" | "stationEpuration" | "protectionRessource" | "batimentPublic" | "espacePublic" | "energieSolaire" | "autre")[]
genre?: TexteLong
reciprocite?: TexteLong
jeunesse?: TexteLong
communication?: TexteLong
perennite?: TexteLong
localisation?: {
pays: CodePays
lieu?: Texte
part: Pourcentage
}[]
beneficiaires?: {
directs?: Entier
indirects?: Entier
femmesPourcent?: Pourcentage
jeunesPourcent?: Pourcentage
description?: TexteLong
}
calendrier?: {
debut?: Date
fin?: Date
}
risques?: {
libelle: Texte
probabilite: NoteUnATrois
impact: NoteUnATrois
mesure?: TexteLong
}[]
suiviEvaluation?: {
dispositif?: TexteLong
evaluationExterne?: boolean
}
securite?: {
zoneVigilance?: ("verte" | "jaune" | "orange" | "rouge")
dateConsultation?: Date
avisCentreCriseSoutien?: {
demande?: boolean
date?: Date
reponse?: TexteLong
}
deplacementsAgentsFrancais?: boolean
modalites?: TexteLong
}
odd?: {
principal?: NumeroOdd
secondaires?: NumeroOdd[]
cibles?: string[]
}
marqueurs?: Marqueurs
justificationsMarqueurs?: {
marqueur: ("environnement" | "climatAttenuation" | "climatAdaptation" | "biodiversite" | "desertification" | "nutrition" | "inclusion" | "gouvernance" | "commerce" | "reductionRisques" | "santeMaternelle")
citation: TexteLong
raisonDetre?: boolean
objectifConvention?: ("reductionEmissions" | "sequestration" | "renforcementCapacites" | "reductionVulnerabilite" | "conservation" | "utilisationDurable" | "partageAvantages" | "preventionDegradation" | "rehabilitationTerres")
vulnerabilite?: TexteLong
activites?: string[]
}[]
analyseGenre?: {
constat?: TexteLong
nePasNuire?: TexteLong
objectif?: TexteLong
raisonDetre?: boolean
indicateurs?: string[]
suivi?: TexteLong
}
budget?: {
devise?: CodeDevise
annees?: Annee[]
tauxChange?: {
devise: CodeDevise
pourUnEuro: Nombre
date: Date
source?: Texte
}[]
depenses?: {
id: Identifiant
rubrique: ("rhCoordination" | "rhActivites" | "missions" | "etudes" | "maitriseOeuvre" | "travaux" | "equipements" | "formation" | "prestations" | "mobiliteJeunes" | "communication" | "suiviEvaluation" | "apportsLocaux" | "benevolat" | "fraisAdministratifs" | "imprevus")
libelle: Texte
activite?: string
unite?: Texte
quantite?: Nombre
coutUnitaire?: Montant
mode: ("numeraire" | "valorisation")
apporteur?: RefActeur
base?: Texte
parAnnee: number[]
}[]
recettes?: {
id: Identifiant
financeur?: RefActeur
libelle?: Texte
origine: ("collectiviteFrancaise" | "autreCollectiviteFrancaise" | "collectiviteEtrangere" | "collectiviteEuropeenne" | "meae" | "afd" | "agenceEau" | "unionEuropeenne" | "etatPartenaire" | "autrePublic" | "association" | "entreprise" | "fondation" | "usagers" | "participants" | "autre")
mecanisme?: ("unPourcentEau" | "unPourcentAssainissement" | "unPourcentEnergie" | "unPourcentDechets" | "unPourcentMobilite")
mode: ("numeraire" | "valorisation")
statut: ("acquis" | "sollicite" | "prevu" | "aRechercher")
parAnnee: number[]
}[]
engagements?: {
acteur: RefActeur
type: ("ae" | "ap")
montant: Montant
cp: number[]
depenses?: string[]
}[]
}
obligations?: {
apdDeclaree?: {
annee?: Annee
date?: Date
}
atlasMisAJour?: {
date?: Date
}
comptesRendusDeposes?: ("oui" | "non" | "partiel" | "sansObjet")
}
piecesJointes?: {
type: ("convention" | "accordCooperation" | "contratRelation" | "deliberation" | "lettreIntention" | "lettreEngagement" | "manifestationInteret" | "formulaireNarratif" | "formulaireCandidature" | "budgetPrevisionnel" | "chronogramme" | "cadreLogique" | "cadreRendement" | "cv" | "statuts" | "rib" | "avisSituationSirene" | "recepisseApd" | "compteRenduTechnique" | "compteRenduFinancier" | "noteGenre" | "avisSecurite" | "etudeTechnique" | "devis" | "plan" | "conventionSubvention" | "contratEngagementRepublicain" | "autorisationPrealable" | "preuveTransmission" | "ordreMission" | "attestation" | "autre")
fichier: Texte
acteur?: RefActeur
cosignataire?: RefActeur
date?: Date
langue?: CodeLangue
}[]
candidatures?: {
dispositif: Slug
edition: CodeTexte
montantDemande?: Montant
recettes?: string[]
dateLimite?: DateOuHeure
dateDepot?: Date
etat: ("preparation" | "pret" | "depose" | "enInstruction" | "acquise" | "refusee" | "abandonnee" | "close")
numeroDepot?: Texte
}[]
versements?: Versement[]
cofinancements?: Cofinancement[]
encaissements?: Encaissement[]
participation?: {
definitionCommune?: TexteLong
radar?: {
date?: Date
echelle?: {
min?: number
max?: number
}
fondements?: {
libelle: Texte
scores?: {
acteur: RefActeur
valeur: Nombre
}[]
}[]
}
outils?: {
miseAuPoint?: TexteLong
analyseEnvironnement?: TexteLong
determinationAmbitions?: TexteLong
partiesPrenantes?: {
nom: Texte
role?: Texte
}[]
conceptionProcessus?: TexteLong
conceptionIntervention?: TexteLong
}
}
cercleOdd?: {
version?: ("themeCentral" | "troisNiveaux" | "cinqPiliers")
theme?: Texte
effets?: {
odd: NumeroOdd
niveau?: ("interne" | "local" | "mondial" | "personnes" | "planete" | "prosperite" | "paix" | "partenariats")
sens: ("positif" | "negatif" | "aSurveiller")
note?: TexteLong
}[]
}
missionExpert?: {
modele?: ("expertIntegre" | "assistantTechnique" | "expertNational")
modelesAlternatifs?: ("expertIntegre" | "assistantTechnique" | "expertNational")[]
dureeMois?: Entier
dateDebutSouhaitee?: Date
lieuxAffectation?: {
acteur: RefActeur
service?: Texte
lieu?: Texte
}[]
employeur?: RefActeur
droitContrat?: ("local" | "giz")
fonctionCle?: boolean
profil?: {
domaines?: Texte[]
experienceAnneesMin?: Entier
langues?: {
code: CodeLangue
niveau?: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2")
}[]
nationalite?: CodePays
}
objectifs?: {
id: Identifiant
libelle: Texte
indicateur?: Texte
cible?: Nombre
}[]
taches?: Texte[]
principes?: {
transparence?: boolean
cooperationEntreServices?: boolean
femmesEtGroupesDefavorises?: boolean
}
nouveauxActeurs?: ("administration" | "societeCivile" | "secteurPrive" | "recherche")[]
contributions?: {
acteur: RefActeur
nature: ("salaireLocal" | "posteDeTravail" | "logement" | "tempsAgents" | "transport" | "autre")
joursParAn?: Nombre
note?: Texte
}[]
delegationsCourtes?: {
prevues?: boolean
agentsMunicipaux?: Entier
lienAvecObjectifs?: string[]
}
perennisation?: TexteLong
}
echangePairs?: {
appel?: Slug
methode?: ("missionExperts" | "placementTravail" | "tableRonde" | "visiteEtude")
methodesAcceptees?: ("missionExperts" | "placementTravail" | "tableRonde" | "visiteEtude")[]
praticiens?: {
fonction: Texte
fonctionHomologue?: Texte
anneesExperience?: Entier
langues?: CodeLangue[]
cv?: Texte
}[]
experienceInternationale?: {
present?: boolean
note?: Texte
}
propositionTechnique?: TexteLong
disponibilites?: {
debut?: Date
fin?: Date
}
charge?: {
joursPreparation?: Nombre
joursMission?: Nombre
joursSuivi?: Nombre
}
coutsPrisEnChargeParSecretariat?: ("transport" | "hebergement" | "repas" | "visas" | "vaccins")[]
lettreEngagement?: {
signee?: boolean
signataireFonction?: Texte
date?: Date
}
formationMethodologieAcceptee?: boolean
etapes?: {
cle: ("demande" | "objectifs" | "miseEnRelation" | "echange" | "evaluation" | "reseau")
fait: boolean
}[]
}
programmeClesEnMain?: {
structurePorteuse?: RefActeur
collectivitesParticipantes?: RefActeur[]
offre?: TexteLong
calendrierAdhesion?: {
debut?: Date
fin?: Date
}
}
mobiliteJeunes?: {
volets?: ("mobiliteVolontariat" | "education" | "formationProfessionnelleJeunes" | "formationProfessionnelsJeunesse")[]
participants?: {
envoi?: Entier
accueil?: Entier
}
ages?: {
min?: Entier
max?: Entier
}
jeunesMoinsOpportunites?: Pourcentage
etudiantsSuperieur?: boolean
}
evenement?: {
pays?: CodePays[]
participantsDirects?: Entier
participantsInternationaux?: Entier
forfait?: Montant
}
}
export interface Marqueurs {
genre?: Marqueur
environnement?: Marqueur
climatAttenuation?: Marqueur
climatAdaptation?: Marqueur
biodiversite?: Marqueur
desertification?: MarqueurDesertification
nutrition?: Marqueur
inclusion?: Marqueur
gouvernance?: Marqueur
commerce?: Marqueur
reductionRisques?: Marqueur
santeMaternelle?: Marqueur
}
export interface Versement {
id: Identifiant
date?: Date
dateOrdonnancement?: Date
etat?: ("paye" | "engage")
libelle?: string
description?: TexteLong
payeur?: RefActeur
montant: MontantPositif
devise?: CodeDevise
montantEur?: MontantPositif
tauxChange?: TauxChange
tvaRecuperee?: Montant
beneficiaire: {
nom?: Texte
nature?: ("collectiviteFrancaise" | "groupementFrancais" | "collectiviteEuropeenne" | "collectiviteEtrangere" | "entiteFederee" | "autoriteDeconcentree" | "etat" | "associationCollectivites" | "association" | "associationLocale" | "fondation" | "gip" | "etablissementPublic" | "entreprise" | "enseignementRecherche" | "organisationInternationale" | "autre")
pays?: CodePays
acteur?: RefActeur
}
nature: ("projet" | "subventionProjet" | "subventionStructure" | "expertise" | "mission" | "personnel" | "volontariat" | "formationDelegation" | "evenement" | "bourse" | "sensibilisation" | "refugies" | "fraisAdministratifs" | "contributionMultilaterale" | "contributionAffectee" | "adhesionReseau" | "urgence" | "donEnNature" | "culture" | "sport" | "promotionTerritoire" | "reception" | "visiteProtocolaire" | "rayonnement" | "etudePropre" | "equipementMilitaire" | "coutEtudesImpute" | "garantie" | "pret" | "apportPartenaire" | "benevolat")
objectifPrincipal?: ("developpement" | "humanitaire" | "autre")
typeAide?: string
secteur?: string
canal?: string
pays?: string
zone?: string
repartition?: {
pays: string
part?: Pourcentage
nombre?: Entier
}[]
financementsExternes?: {
financeur?: Texte
origine?: ("collectiviteFrancaise" | "autreCollectiviteFrancaise" | "collectiviteEtrangere" | "collectiviteEuropeenne" | "meae" | "afd" | "agenceEau" | "unionEuropeenne" | "etatPartenaire" | "autrePublic" | "association" | "entreprise" | "fondation" | "usagers" | "participants" | "autre")
montant: Montant
}[]
mecanisme?: ("aucun" | "unPourcentEau" | "unPourcentAssainissement" | "unPourcentEnergie" | "unPourcentDechets" | "unPourcentMobilite")
marqueurs?: Marqueurs
odd?: {
principal?: NumeroOdd
secondaires?: NumeroOdd[]
}
remboursement?: {
versementOrigine?: Identifiant
anneeOrigine?: Annee
}
refugies?: {
poste?: ("alimentation" | "hebergement" | "coursLangue" | "scolarite" | "sante" | "argentDePoche" | "procedure" | "transport" | "retourVolontaire" | "personnelDirect" | "construction" | "formationProfessionnelle" | "insertionEconomique" | "fraisGestion")
dateEntree?: Date
periode?: {
debut: Date
fin: Date
}
dateRejet?: Date
mineurNonAccompagne?: boolean
personnes?: Entier
}
donEnNature?: {
valeurNetteComptable?: Montant
fraisTransport?: Montant
}
personnel?: {
partTemps?: Pourcentage
justificatif?: Texte
}
pieces?: Texte[]
}
export interface TauxChange {
pourUnEuro: number
date?: Date
source?: Texte
}
export interface Cofinancement {
payeur?: RefActeur
base: ("budget" | "saisie")
totalProjet?: Montant
totalExterne?: Montant
}
export interface Encaissement {
id?: Identifiant
date: Date
payeur?: RefActeur
financeur?: Texte
origine?: ("collectiviteFrancaise" | "autreCollectiviteFrancaise" | "collectiviteEtrangere" | "collectiviteEuropeenne" | "meae" | "afd" | "agenceEau" | "unionEuropeenne" | "etatPartenaire" | "autrePublic" | "association" | "entreprise" | "fondation" | "usagers" | "participants" | "autre")
montant: MontantPositif
devise?: CodeDevise
montantEur?: MontantPositif
tauxChange?: TauxChange
}
