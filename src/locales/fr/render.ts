/** Sentences of `aect render`. */
export const render = {
  unknownPiece: 'La pièce « {name} » n’existe pas en « {lang} ». Pièces prêtes : {names}.',
  unknownFormat: 'Le format « {name} » n’existe pas. Choisissez parmi : {names}.',
  onePiece: 'Un modèle à vous ne sert qu’une pièce : écrivez par exemple « --piece convention --template mon-modele.md.hbs ».',
  templateUnreadable: 'Le modèle « {file} » ne peut pas être lu. Vérifiez son nom et son emplacement.',
  fontUnreadable: 'La police « {file} » ne peut pas être lue. Indiquez un fichier .ttf ou .otf.',
  badDate: '« {date} » n’est pas une date. Écrivez par exemple « --date 2027-03-01 ».',
  dossierBoth: 'Choisissez « --avec-dossier » ou « --sans-dossier », pas les deux.',
  kitAlone: 'Avec « --pour », retirez « --bilingue » et « --template », ou nommez la pièce à faire : « --piece convention ».',
  unknownLangue:
    'Les pièces n’existent pas en « {lang} » : choisissez {langs} avec « --langue ». Pour la place d’un texte du partenaire : « --bilingue fr,es ».',
  recapAlone:
    '« --pour », « --bilingue », « --avec-dossier » et « --sans-dossier » ne valent que pour un dossier : retirez-les pour une déclaration.',
  bilingualPair:
    'Le document en deux langues se fait en français, puis en une de ces langues : {names} ; pas en « {name} ». Exemple : « --bilingue fr,en ».',
  bilingualAlone: 'Avec « --bilingue », retirez « --langue » et « --template » : les deux modèles livrés servent.',
  bilingualPieces:
    'Ces pièces seules existent en deux langues sur un document : {names}. Exemple : « --piece convention --bilingue fr,en ».',
  draft: '{pieces} : BROUILLON, il manque encore :',
  refused: '{pieces} : rien n’est produit, il manque :',
  glyphs: '{file} : aucune police n’a de dessin pour {characters}. Ajoutez-en une avec « --font fichier.ttf ».',
  noTables:
    '{piece} : aucun tableau à écrire dans un classeur Excel. Demandez par exemple « --piece presentation --format xlsx », avec un budget ou des activités dans le dossier.',
  declaration:
    '« {file} » est une déclaration d’APD. Donnez-la par son fichier, « aect render declaration.yaml », ou écrivez « aect apd {file} --format pdf --out recapitulatif-apd.pdf ».',
  onlyRecap:
    'La pièce « {name} » ne se tire pas d’une déclaration d’APD, qui en a une seule : « --piece recapitulatif-apd ». Donnez plutôt un dossier.',
  recapTemplate: 'Le récapitulatif d’une déclaration d’APD n’a pas de modèle : retirez « --template ».',
  recapLangue: 'Le récapitulatif d’une déclaration d’APD n’existe pas en « {lang} ». Langues : {langs}.',
  recapOfDossier:
    'La pièce « recapitulatif-apd » se tire d’une déclaration : « aect render declaration.yaml ». Pour un dossier seul, écrivez par exemple « aect apd dossier.yaml --annee 2025 --format pdf --out apd.pdf ».',
  verdict: '{title}, édition {edition} : {verdict} (fenêtre de dépôt : {window}).',
  closed: 'Le dépôt est fermé : le kit sert à préparer la suite. Vérifiez s’il existe une édition plus récente.',
  noDates: 'Aucune date de dépôt n’est connue pour cette édition : interrogez le financeur.',
  notInLanguage: 'Ces pièces du kit n’existent pas en « {lang} » et ne sont pas faites : {pieces}.',
  leftovers:
    'Le répertoire « {folder} » contient encore des fichiers d’un essai précédent : {files}. Supprimez-les avant d’envoyer le dossier.',
  nothing: 'Aucune pièce à produire pour ce dossier.',
} as const;

export type RenderWords = { readonly [Key in keyof typeof render]: string };
