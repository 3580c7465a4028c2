import { formatDate, formatList } from '../format.js';
import { initLabelsFr } from './init-labels.js';

/** What `aect init` says on the terminal. A sentence missing in the other language does not compile. */
export const initFr = {
  labels: initLabelsFr,
  /** Headings of the conversation. */
  steps: { dossier: 'Le dossier', vous: 'Vous', partenaire: 'Votre partenaire', action: 'L’action', fichier: 'Le fichier' },
  /** `message` is the question, `hint` one short line above it, `flag` the explanation in the help of the command. */
  questions: {
    modele: {
      message: 'Quel dossier préparez-vous ?',
      hint: 'Le choix décide de ce qui sera demandé au dépôt.',
      flag: 'sorte de dossier (projet par défaut)',
    },
    collectivite: {
      message: 'Votre organisme :',
      hint: 'Son nom officiel, comme sur vos délibérations.',
      flag: 'nom officiel du chef de file',
    },
    nature: {
      message: 'Ce qu’il est en droit :',
      hint: 'La loi ne demande pas la même chose à une commune et à une association.',
      flag: 'nature juridique du chef de file',
    },
    paysCollectivite: { message: 'Son pays :', hint: 'Tapez les premières lettres.', flag: 'pays du chef de file (FR par défaut)' },
    niveau: { message: 'Son statut :', hint: 'Il choisit les articles de loi cités dans les pièces.', flag: 'statut du chef de file' },
    siren: {
      message: 'Son numéro SIREN :',
      hint: 'Neuf chiffres, sur l’avis de situation de l’Insee. Facultatif aujourd’hui.',
      flag: 'numéro SIREN, neuf chiffres',
    },
    region: { message: 'Sa région :', hint: 'Certaines aides sont régionales. Facultatif.', flag: 'région du chef de file' },
    partenaire: {
      message: 'Votre partenaire :',
      hint: 'Nom officiel, dans sa langue. Laissez vide si vous cherchez encore.',
      flag: 'nom officiel du partenaire',
    },
    pays: {
      message: 'Pays du partenaire :',
      hint: 'Tapez les premières lettres, sans vous soucier des accents.',
      flag: 'pays du partenaire, nom ou code (TG)',
    },
    partenaireNature: {
      message: 'Ce qu’il est en droit :',
      hint: 'Une convention se signe avec une collectivité, pas avec un État.',
      flag: 'nature juridique du partenaire',
    },
    themes: {
      message: 'Thèmes de l’action :',
      hint: 'Un ou plusieurs ; ils servent à trouver les appels qui conviennent.',
      flag: 'thèmes, séparés par des virgules',
    },
    debut: {
      message: 'Début de l’action :',
      hint: 'Une année (2027), un mois (03/2027) ou un jour. Vide si vous ne savez pas.',
      flag: 'premier jour de l’action',
    },
    fin: { message: 'Fin de l’action :', hint: 'Comprise : 2029 veut dire jusqu’au 31 décembre 2029.', flag: 'dernier jour de l’action' },
    montant: {
      message: 'Montant prévisionnel, en euros :',
      hint: 'Total des engagements de la convention. La loi le demande ; vide si inconnu.',
      flag: 'montant prévisionnel des engagements, en euros',
    },
    titre: {
      message: 'Titre du dossier :',
      hint: '150 caractères au plus. Vous pourrez le changer plus tard.',
      flag: 'titre, 150 caractères au plus',
    },
    reference: { message: 'Votre référence :', hint: 'Le numéro de dossier de votre service. Facultatif.', flag: 'référence interne' },
    date: {
      message: 'Date du dossier :',
      hint: 'Les règles sont lues à cette date.',
      flag: 'date de mise à jour écrite dans le dossier (aujourd’hui par défaut)',
    },
  },
  /** The same questions when the dossier is a grant. */
  grant: {
    partenaire: { message: 'Organisme aidé :', hint: 'Nom officiel, comme dans ses statuts.' },
    pays: { message: 'Pays de son siège :', hint: 'Tapez les premières lettres, sans vous soucier des accents.' },
    partenaireNature: {
      message: 'Ce qu’il est en droit :',
      hint: 'Une convention écrite est due à partir d’un seuil pour un organisme privé.',
    },
    montant: { message: 'Subvention prévue, en euros :', hint: 'Pour la première année. Vide si inconnue.' },
  },
  folder: { message: 'Répertoire à créer :', hint: 'Le dossier et ses pièces y seront rangés.' },
  help: {
    folder: 'répertoire à créer (par défaut, tiré du titre)',
    yes: 'ne pose aucune question',
    reponses: 'fichier de réponses, mêmes noms que les options',
  },
  /** Keys of the lists. */
  keys: {
    select: '↑↓ choisir · Entrée valider',
    checkbox: '↑↓ aller · Espace cocher · Entrée valider',
    search: 'lettres chercher · ↑↓ choisir · Entrée valider',
  },
  later: 'Je préciserai plus tard',
  noCountry: 'Aucun pays de ce nom. Effacez une lettre, ou essayez le code (TG).',
  welcome: 'Un nouveau dossier, en quelques questions. Ctrl-C arrête tout, sans rien écrire.',
  interrupted: 'Arrêté. Rien n’a été écrit.',
  problems: {
    valeurInconnue: (value: string, accepted: readonly string[], near: string | undefined) =>
      `« ${value} » n’est pas proposé.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`} Valeurs possibles : ${accepted.join(', ')}.`,
    paysInconnu: (value: string, near: readonly string[]) =>
      `« ${value} » n’est pas un pays de la liste.${near.length === 0 ? '' : ` Vouliez-vous dire ${near.join(' ou ')} ?`} Écrivez son nom en français ou son code de deux lettres, par exemple TG pour le Togo.`,
    paysContredit: () =>
      'La nature et le pays se contredisent. Une collectivité française ou un groupement français est en France (FR, outre-mer compris) ; une collectivité étrangère est dans un autre pays ; une collectivité européenne est en Europe.',
    paysManquant: () => 'Le pays du chef de file manque. Ajoutez par exemple « --pays-collectivite BE ».',
    sirenForme: (value: string) =>
      `« ${value} » n’est pas un SIREN : il a neuf chiffres. Recopiez celui de l’avis de situation de l’Insee, entre guillemets dans un fichier.`,
    siret: (value: string) => `« ${value} » est un SIRET (quatorze chiffres). Gardez les neuf premiers : c’est le SIREN.`,
    sirenCle: () => 'Ce SIREN n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre sur l’avis de situation de l’Insee.',
    sirenEtranger: () => 'Le SIREN est un numéro français : retirez-le, ou écrivez « FR » pour le pays du chef de file.',
    regionSansListe: () => 'La région ne se choisit que pour un chef de file de France ou de Belgique. Retirez cette réponse.',
    niveauSansListe: () => 'Le statut ne se choisit que pour une collectivité ou un groupement. Retirez cette réponse.',
    titreTropLong: (length: number) =>
      `Le titre compte ${length} caractères, pour 150 au plus. Raccourcissez-le ; le détail ira dans le résumé.`,
    caractereInterdit: (codePoint: string) =>
      `Cette réponse contient un caractère invisible ou un retour à la ligne (${codePoint}). Retapez-la sur une seule ligne.`,
    dateInconnue: (value: string) =>
      `« ${value} » n’est pas une date du calendrier. Écrivez AAAA-MM-JJ, par exemple 2027-03-01, ou 01/03/2027.`,
    montantInconnu: (value: string) => `« ${value} » n’est pas un montant en euros. Écrivez par exemple 12500 ou 12500,50.`,
    finAvantDebut: (debut: string, fin: string) =>
      `La fin (${formatDate(fin, 'fr')}) précède le début (${formatDate(debut, 'fr')}). Inversez ou corrigez les dates.`,
  },
  scheme: {
    next: 'ce qui manque pour ce dispositif',
    closed: (id: string, edition: string) =>
      `Le dispositif ${id} est fermé (édition ${edition}). Le dossier suit cette dernière édition : vérifiez la suivante avant de déposer.`,
    otherKind: (id: string, kind: string, kinds: readonly string[]) =>
      `Le dispositif ${id} ne convient pas à « ${kind} ». Écrivez « --modele ${kinds[0] ?? 'projet'} », ou retirez cette option. Il accepte : ${kinds.join(', ')}.`,
  },
  withFlag: (flag: string, sentence: string) => `${flag} : ${sentence}`,
  answersFile: {
    unreadable: (file: string, reason: string) => `Le fichier de réponses « ${file} » est illisible (${reason}).`,
    malformed: (file: string) =>
      `Le fichier de réponses « ${file} » n’a pas la forme attendue. Une réponse par ligne, par exemple « collectivite: Ville de Blois ».`,
    unknownName: (file: string, name: string, near: string | undefined, names: readonly string[]) =>
      `« ${name} », dans « ${file} », n’est pas le nom d’une réponse.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`} Noms possibles : ${names.join(', ')}.`,
    wrongValue: (file: string, name: string) =>
      `La réponse « ${name} », dans « ${file} », doit être un texte ou un nombre (une liste pour « themes »).`,
  },
  files: {
    exists: (file: string) =>
      `« ${file} » existe déjà : rien n’a été écrit. Choisissez un autre répertoire, ou rangez ce fichier ailleurs.`,
    notFolder: (file: string) => `« ${file} » est un fichier, pas un répertoire : rien n’a été écrit. Choisissez un autre nom.`,
    wantsFolder: (target: string, folder: string) =>
      `« ${target} » est un nom de fichier. Donnez un répertoire, par exemple : aect init ${folder}`,
    failed: (file: string, reason: string) => `Impossible d’écrire « ${file} » (${reason}). Rien n’a été laissé.`,
  },
  /** Why the system refused, by its code. */
  reasons: {
    EACCES: 'droits insuffisants',
    EPERM: 'droits insuffisants',
    EROFS: 'disque en lecture seule',
    ENOSPC: 'disque plein',
    EDQUOT: 'quota atteint',
    ENOENT: 'introuvable',
    EISDIR: 'c’est un répertoire',
    ENAMETOOLONG: 'nom trop long',
  },
  created: 'Créé :',
  kept: 'Déjà là, laissé tel quel :',
  contents: {
    dossier: 'le dossier, à compléter',
    schema: 'aide à la saisie pour l’éditeur, à laisser à côté',
    pieces: 'pour les pièces jointes',
  },
  next: 'Ensuite, tapez :',
  nextCommands: {
    validate: 'ce qui manque et ce que dit la loi',
    explain: 'comprendre une règle',
    render: 'imprimer les pièces, même en brouillon',
  },
  /** Content of `pieces/LISEZMOI.txt`. */
  readme: [
    'Rangez ici les pièces jointes du dossier : délibérations, convention signée, devis, budget.',
    'Donnez-leur un nom court, sans accent ni espace : deliberation-2027-12.pdf',
    'Puis citez-les dans dossier.yaml, sous « piecesJointes » : fichier: pieces/deliberation-2027-12.pdf',
    'N’y mettez ni pièce d’identité ni relevé bancaire personnel.',
    '',
  ].join('\n'),
  list: (items: readonly string[]) => formatList(items, 'fr'),
};

export type InitWords = typeof initFr;
