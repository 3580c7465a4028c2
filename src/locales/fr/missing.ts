/** What a dossier lacks for a piece: the fact, then the remedy with an example to copy. Names of keys are those of the dossier. */
export const missing = {
  brouillon: 'Le dossier est à l’état de brouillon : une fois relu, écrivez « etat: pret » sous « identification ».',
  conventionAbsente: 'Aucun acte n’est décrit : ajoutez-le sous « conventions », avec « type: conventionCooperation » et ses parties.',
  objet: 'L’objet de l’acte {id} manque : ajoutez « objet: Appui au service public de l’eau de la commune partenaire ».',
  montant: 'Le montant prévisionnel de l’acte {id} manque : ajoutez « montantPrevisionnel: 12500 », en euros.',
  duree: 'Les dates de l’acte {id} manquent : ajoutez « duree: {accolades} ».',
  parties: 'L’acte {id} n’a qu’une partie : ajoutez la collectivité partenaire à « parties ».',
  visas:
    'Les visas de l’acte {id} manquent : ajoutez le code général des collectivités territoriales, le droit du partenaire et les délibérations sous « visas ».',
  signataires:
    'Les signataires de l’acte {id} manquent : ajoutez par exemple « signataires: » puis « - acteur: commune » et « qualite: maire ».',
  deliberation: 'La délibération de {name} manque à l’acte {id} : décrivez-la sous « deliberations », puis citez-la dans l’acte.',
  texteDuPartenaire:
    'Le texte en {langue} est à écrire par le partenaire, article par article : partez du document Word (« --format docx »), puis faites signer les deux textes.',
  languesFaisantFoi:
    'L’acte {id}, en deux langues, ne dit pas laquelle fait foi : ajoutez « languesFaisantFoi: [fr] », ou « [fr, en] » si les deux se valent.',
  clauseSansTexte: 'La clause « {clause} » de l’acte {id} n’a pas de texte : écrivez-la après « texte: », ou retirez la clause.',
  siege: 'Le siège de {name} manque : ajoutez « siege: Mairie, 1 place de la République » à cet acteur.',
  representant: 'La fonction du représentant de {name} manque : ajoutez « representantLegal: » puis « fonction: maire » à cet acteur.',
  aCompleter: 'La clé « {path} » porte encore « {value} » : remplacez ce texte par la valeur, ou retirez la ligne.',
  acteAEcrire:
    'L’acte n’est pas encore décrit : ajoutez-le sous « conventions », avec « type: {id} », ses parties, son objet et sa délibération.',
  modifie: 'L’avenant {id} ne dit pas quel acte il modifie : ajoutez « modifie: » suivi de l’identifiant de cet acte.',
  voteDate: 'Le vote de {name} n’est pas décrit : ajoutez-le sous « deliberations », avec sa date, puis citez-le dans l’acte {id}.',
  voteNumero: 'La délibération {id} n’a pas de numéro : ajoutez par exemple « numero: "2027-012" ».',
  voteObjet: 'La délibération {id} n’a pas d’objet : ajoutez par exemple « objet: Convention de coopération avec la commune partenaire ».',
  voteDecisions:
    'La délibération {id} ne dit pas ce qu’elle décide : ajoutez par exemple « decisions: [approuveConvention, autoriseSignature] ».',
  apport: 'La lettre de {name} n’annonce aucun apport : ajoutez ses recettes au budget ou ses engagements à la convention.',
  objectifs: 'La mission n’a pas d’objectif : ajoutez « objectifs: » puis « - id: M1 » et son libellé sous « missionExpert ».',
  methode: 'La méthode de l’échange manque : ajoutez par exemple « methode: missionExperts » sous « echangePairs ».',
  homologue:
    'Le praticien « {fonction} » n’a pas d’homologue : ajoutez « fonctionHomologue: » suivi du poste de son pair chez le partenaire.',
  praticiens:
    'L’échange n’a pas de praticien : ajoutez « praticiens: » puis « - fonction: responsable de l’assainissement » sous « echangePairs ».',
  cle: 'Il manque {what} : ajoutez la clé « {key} » ({example}).',
  keys: {
    'budget.annees': ['les années du budget', 'par exemple « annees: [2027, 2028] »'],
    'budget.depenses': ['les dépenses du budget', 'une ligne par dépense'],
    'budget.recettes': ['les recettes du budget', 'une ligne par recette'],
    mecanismesUnPourcent: ['le mécanisme du 1 %', 'l’acteur, le service et ses exercices'],
    analyseGenre: ['l’analyse de l’égalité entre les femmes et les hommes', 'un constat, un objectif et ses indicateurs'],
    'odd.cibles': ['les cibles des objectifs de développement durable', 'par exemple « cibles: ["6.1"] »'],
    'identification.resume': ['le résumé', 'un paragraphe'],
    'identification.natureAction': ['la nature de l’action', 'par exemple « natureAction: cooperation »'],
    'identification.langues': ['la langue des pièces', 'par exemple « langues: [fr] »'],
    'odd.principal': ['l’objectif de développement durable principal', 'par exemple « principal: 6 »'],
    piecesJointes: ['la liste des pièces jointes', 'écrivez « piecesJointes: [] » s’il n’y en a aucune'],
    'attestations.engagementsInternationaux': [
      'l’attestation de respect des engagements internationaux',
      'par exemple « conforme: true » et sa date',
    ],
    'attestations.neutralite': ['l’attestation de neutralité', 'par exemple « conforme: true » et sa date'],
    'attestations.nonIngerence': ['l’attestation de non-ingérence', 'par exemple « conforme: true » et sa date'],
    'partenariat.forme': ['la forme du lien', 'par exemple « forme: conventionCooperation »'],
    'partenariat.etat': ['l’état du partenariat', 'par exemple « etat: etabli »'],
    'partenariat.attentes': ['les attentes et les apports de chaque partie', 'une ligne par partie'],
    'partenariat.mandat': ['le mandat donné au groupe de projet', 'son contenu et sa durée'],
    'partenariat.gouvernance': ['la gouvernance', 'le comité de pilotage et sa fréquence'],
    'partenariat.clauseRupture': ['la clause de rupture', 'par exemple « prevue: true » et « preavisMois: 6 »'],
    'partenariat.maitriseOuvrage': ['la maîtrise d’ouvrage', 'par exemple « maitriseOuvrage: [commune] »'],
    'partenariat.suiviAssurePar': ['l’organisme qui assure le suivi', 'par exemple « suiviAssurePar: [commune] »'],
    'partenariat.photoMentale': ['la photo mentale de la relation', 'où elle en est, « depart », et où elle va, « cible »'],
    'partenariat.strategieSortie': ['la stratégie de sortie', 'une ou deux phrases'],
    conventions: ['l’acte qui lie les parties', 'décrivez la convention'],
    deliberations: ['la délibération', 'sa date, son numéro, son objet'],
    subventions: ['la subvention', 'le bénéficiaire, l’objet, les montants'],
    contexte: ['le contexte', 'deux ou trois phrases'],
    problematique: ['la problématique', 'deux ou trois phrases'],
    objectifGeneral: ['l’objectif général', 'une phrase'],
    objectifsSpecifiques: ['les objectifs spécifiques', 'par exemple « - id: OS1 » et son libellé'],
    resultats: ['les résultats attendus', 'par exemple « - id: R1 », son objectif et son libellé'],
    activites: ['les activités', 'par exemple « - id: A1 », son résultat et ses mois'],
    indicateurs: ['les indicateurs', 'par exemple « - id: I1 », son unité et sa cible'],
    thematiques: ['les thématiques', 'par exemple « thematiques: [eauAssainissement] »'],
    'marqueurs.genre': ['le marqueur d’égalité entre les femmes et les hommes', '0, 1 ou 2'],
    localisation: ['les lieux de l’action', 'le pays, le lieu et la part'],
    beneficiaires: ['les bénéficiaires', 'par exemple « directs: 4200 »'],
    calendrier: ['le calendrier', 'son début et sa fin'],
    suiviEvaluation: ['le suivi et l’évaluation', 'une ou deux phrases'],
    risques: ['les risques', 'leur probabilité, leur effet et la mesure prévue'],
    budget: ['le budget', 'les années, les dépenses et les recettes'],
    missionExpert: ['la description de la mission d’expert', 'son modèle, sa durée, ses objectifs'],
    echangePairs: ['la description de l’échange', 'sa méthode et ses praticiens'],
    programmeClesEnMain: ['la description du programme', 'sa structure porteuse et son offre'],
    evenement: ['la description de l’événement', 'les pays et le nombre de participants'],
    codeOfficiel: ['le code officiel du chef de file', 'par exemple le numéro SIREN, entre guillemets'],
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly [string, string]
    : { readonly [Key in keyof T]: Widen<T[Key]> };
export type MissingWords = Widen<typeof missing>;
