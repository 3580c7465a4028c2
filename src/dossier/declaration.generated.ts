// Generated from schemas/declaration.schema.json by `npm run generate`. Do not edit.

export type Texte = string
export type CodeTexte = string
export type Annee = number
export type Date = string
export type Identifiant = string
export type TexteLong = string
export type RefActeur = string
export type MontantPositif = number
export type CodeDevise = string
export type Montant = number
export type CodePays = string
export type Pourcentage = number
export type Entier = number
export type Marqueur = number
export type MarqueurDesertification = number
export type NumeroOdd = number

export interface Declaration {
schema: 1
typeFichier: "declarationApd"
collectivite: {
nom: Texte
siren?: CodeTexte
nature: ("collectiviteFrancaise" | "groupementFrancais" | "collectiviteEuropeenne" | "collectiviteEtrangere" | "entiteFederee" | "autoriteDeconcentree" | "etat" | "associationCollectivites" | "association" | "associationLocale" | "fondation" | "gip" | "etablissementPublic" | "entreprise" | "enseignementRecherche" | "organisationInternationale" | "autre")
niveau?: ("commune" | "ville" | "arrondissement" | "communauteDeCommunes" | "communauteAgglomeration" | "communauteUrbaine" | "metropole" | "etablissementPublicTerritorial" | "syndicatIntercommunal" | "syndicatMixte" | "petr" | "poleMetropolitain" | "departement" | "region" | "collectiviteTerritorialeUnique" | "collectiviteStatutParticulier" | "collectiviteOutreMer" | "districtMunicipal" | "cercle" | "province" | "gouvernorat" | "federationMunicipalites" | "conseilVillage" | "campRefugies" | "landkreis" | "land" | "etatFedere" | "autre")
acteur?: string
departement?: CodeTexte
region?: ("auvergneRhoneAlpes" | "bourgogneFrancheComte" | "bretagne" | "centreValDeLoire" | "corse" | "grandEst" | "hautsDeFrance" | "ileDeFrance" | "normandie" | "nouvelleAquitaine" | "occitanie" | "paysDeLaLoire" | "provenceAlpesCoteDAzur" | "guadeloupe" | "guyane" | "laReunion" | "martinique" | "mayotte" | "saintBarthelemy" | "saintMartin" | "saintPierreEtMiquelon" | "wallisEtFutuna" | "polynesieFrancaise" | "nouvelleCaledonie" | "flandre" | "wallonie" | "bruxellesCapitale")
}
contact?: {
nom?: Texte
fonction?: Texte
courriel?: Texte
telephone?: Texte
}
anneeFlux: Annee
dateMiseAJour: Date
dossiers?: Texte[]
autresVersements?: Versement[]
encaissements?: Encaissement[]
cofinancements?: Cofinancement[]
tempsAgents?: {
service?: Texte
coutAnnuelCharge: Montant
partAect: Pourcentage
partEligible: Pourcentage
dejaDansProjets?: Montant
justificatif?: Texte
}[]
reportsTresorerie?: {
dossier: Texte
montant: Montant
}[]
budgetTotalAect?: Montant
options?: {
methodeCofinancement?: ("taux" | "tresorerie")
refugiesDansAect?: boolean
}
neant?: boolean
depot?: {
date?: Date
numero?: CodeTexte
}
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
export interface Cofinancement {
payeur?: RefActeur
base: ("budget" | "saisie")
totalProjet?: Montant
totalExterne?: Montant
}
