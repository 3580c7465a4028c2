/** Why a piece asked by name is not made: what the dossier lacks, then where to write it. */
export const notApplicable = {
  convention:
    'La pièce « convention » ne convient pas : le dossier ne décrit aucune convention. Ajoutez-la sous « conventions », avec « type: conventionCooperation » et ses parties.',
  'convention-simplifiee':
    'La pièce « convention-simplifiee » ne convient pas : le dossier ne décrit aucune convention. Ajoutez-la sous « conventions », avec « type: conventionCooperation » et ses parties.',
  avenant:
    'La pièce « avenant » ne convient pas : le dossier ne décrit aucun avenant. Ajoutez-le sous « conventions », avec « type: avenant » et « modifie: » suivi de l’acte modifié.',
  charte:
    'La pièce « charte » ne convient pas : le dossier ne décrit ni charte, ni jumelage sans engagement financier, ni lettre d’intention. Ajoutez l’acte sous « conventions », avec « type: charte » ou « type: lettreIntention ».',
  deliberation:
    'La pièce « deliberation » ne convient pas : aucune collectivité française du dossier n’a d’acte à voter. Ajoutez le vote sous « deliberations », avec « acteur: commune » et sa date.',
  mission:
    'La pièce « mission » ne convient pas : le dossier ne décrit aucune mission d’expert. Écrivez « typeDossier: missionExpert », puis « missionExpert » et ses objectifs.',
  echange:
    'La pièce « echange » ne convient pas : le dossier ne décrit aucun échange entre pairs. Écrivez « typeDossier: echangePairs », puis « echangePairs » et sa méthode.',
  partenariat:
    'La pièce « partenariat » ne convient pas : le dossier ne dit rien de la relation à renouveler. Ajoutez « photoMentale » ou « phases » sous « partenariat », ou « participation ».',
  presentation: 'La pièce « presentation » ne convient pas à ce dossier.',
  'cadre-logique':
    'La pièce « cadre-logique » ne convient pas : le dossier n’a pas de résultats. Ajoutez-les sous « resultats », par exemple « - id: R1 », son objectif et son libellé.',
  chronogramme:
    'La pièce « chronogramme » ne convient pas : le dossier n’a pas d’activités. Ajoutez-les sous « activites », par exemple « - id: A1 », son résultat et ses mois.',
  budget:
    'La pièce « budget » ne convient pas : le dossier n’a pas de lignes de budget. Ajoutez-les sous « budget », dans « depenses » et « recettes ».',
  financement: 'La pièce « financement » ne convient pas : le budget n’a pas de recettes. Ajoutez-les sous « budget », dans « recettes ».',
  'un-pourcent':
    'La pièce « un-pourcent » ne convient pas : le dossier ne recourt pas au 1 %. Si un service participe, ajoutez-le sous « mecanismesUnPourcent ».',
  genre:
    'La pièce « genre » ne convient pas : le dossier ne dit rien de l’égalité entre les femmes et les hommes. Ajoutez « analyseGenre », et « genre: 1 » sous « marqueurs ».',
  odd: 'La pièce « odd » ne convient pas : le dossier ne cite aucun objectif de développement durable. Ajoutez « odd: » puis « principal: 6 ».',
  attestations:
    'La pièce « attestations » ne convient pas : le dossier n’a ni attestation ni pièce jointe. Ajoutez « attestations » ou « piecesJointes ».',
  'lettre-engagement':
    'La pièce « lettre-engagement » ne convient pas : aucun autre organisme que le chef de file n’apporte quelque chose au projet. Ajoutez ses recettes au budget, ou ses engagements à la convention.',
  bordereau:
    'La pièce « bordereau » ne convient pas : aucune collectivité française du dossier n’a d’acte à transmettre. Ajoutez l’acte sous « conventions » ou le vote sous « deliberations ».',
  rapport: 'La pièce « rapport » ne convient pas à ce dossier.',
  'liste-des-pieces':
    'La pièce « liste-des-pieces » se fait pour un dispositif : ajoutez son nom, par exemple « --pour meae-generaliste ». « aect dispositifs » en donne la liste.',
  'textes-a-coller':
    'La pièce « textes-a-coller » se fait pour un dispositif : ajoutez son nom, par exemple « --pour meae-generaliste ». « aect dispositifs » en donne la liste.',
} as const;

export type NotApplicable = { readonly [Name in keyof typeof notApplicable]: string };
