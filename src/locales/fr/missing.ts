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
  clauseSansTexte: 'La clause « {clause} » de l’acte {id} n’a pas de texte : écrivez-la après « texte: », ou retirez la clause.',
  siege: 'Le siège de {name} manque : ajoutez « siege: Mairie, 1 place de la République » à cet acteur.',
  representant: 'La fonction du représentant de {name} manque : ajoutez « representantLegal: » puis « fonction: maire » à cet acteur.',
  aCompleter: 'La clé « {path} » porte encore « {value} » : remplacez ce texte par la valeur, ou retirez la ligne.',
  cle: 'Il manque {what} : ajoutez la clé « {key} » ({example}).',
  keys: {
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
