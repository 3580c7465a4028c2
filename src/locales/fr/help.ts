import type { HelpWords } from '../help.js';

export const help: HelpWords = {
  usage: '[options] COMMANDE',
  program: 'Prépare, vérifie et met en forme les dossiers de coopération décentralisée.',
  titles: {
    'Usage:': 'Emploi :',
    'Options:': 'Options :',
    'Arguments:': 'Arguments :',
    'Commands:': 'Commandes :',
    'Global Options:': 'Options générales :',
  },
  options: {
    help: 'affiche cette aide',
    version: 'affiche la version',
    lang: 'langue des messages : fr ou en (ou AECT_LANG)',
    color: 'en couleurs, même hors d’un terminal',
    noColor: 'sans couleurs (ou NO_COLOR)',
    date: 'date de référence, à la place de « dateMiseAJour »',
    out: 'fichier à écrire, à la place de l’écran',
    dispositif: 'dispositif à examiner, par exemple meae-generaliste@2025 ; peut être répétée',
  },
  validate: {
    does: 'vérifie des dossiers : forme, droit, cohérence',
    paths: 'fichiers, répertoires ou motifs, PDF fait par aect ; « - » pour l’entrée standard ; le répertoire courant par défaut',
    format: 'text, json, sarif, junit, github ou gitlab',
    profil: 'legalite, appel, statistique, pratique, séparés par des virgules ; tous par défaut',
    strict: 'une alerte suffit à échouer (code 1)',
    maxWarnings: 'nombre d’alertes toléré',
    quiet: 'ne montre que les erreurs',
    all: 'montre tout, sans regrouper ni replier',
    allowEmpty: 'ne rien trouver à vérifier n’est pas une erreur',
    fix: 'corrige dans le fichier ce qui est sans risque : guillemets des codes, ordre des ODD, « L.115-1 »',
    jobs: 'fils de calcul pour un portefeuille de plusieurs centaines de dossiers, par exemple 4',
    watch: 'recommence à chaque modification, jusqu’à Ctrl-C',
    examples:
      'Exemples :\n  aect validate                          les dossiers du répertoire courant\n  aect validate eau-mali/dossier.yaml    un dossier\n  aect validate --date 2026-01-15 .      au droit du 15 janvier 2026\n  aect validate --format json . > constats.json\n\nCodes de sortie : 0 rien à signaler, 1 des erreurs, 2 rien à lire, 3 défaut d’aect.',
  },
  init: {
    does: 'prépare un nouveau dossier, par quelques questions ou par des options',
    target: 'répertoire à créer',
    yes: 'ne pose aucune question',
    reponses: 'fichier de réponses',
    depuis: 'PDF fait par « aect render », dont reprendre le dossier',
    dispositif: 'prépare ce que demande un dispositif, par exemple afd-ficol ou meae-generaliste@2025',
    examples:
      'Exemples :\n  aect init\n  aect init copie --depuis presentation.pdf\n  aect init blitta --dispositif afd-ficol --pays TG --yes\n  aect init blitta --modele convention --collectivite "Commune de Valbrune" --pays TG --yes',
  },
  render: {
    does: 'produit les pièces à remettre, en PDF, Word, Excel, Markdown ou page web',
    path: 'le dossier, ou la déclaration d’APD : un fichier ou son répertoire',
    piece:
      'convention, presentation, budget, deliberation… ; par défaut toutes celles qui conviennent au dossier ; liste : « aect templates list »',
    pour: 'tout le dossier de candidature d’un dispositif, dans l’ordre de son formulaire : afd-ficol, meae-generaliste@2025…',
    format: 'pdf, md, html (page web), docx (Word), xlsx (budget et calendrier, Excel), séparés par des virgules ; pdf,md par défaut',
    out: 'répertoire de sortie ; par défaut « sorties » à côté du dossier, et « sorties/afd-ficol » avec « --pour afd-ficol »',
    langue: 'langue de la pièce : fr ou en',
    bilingue:
      'une convention en deux textes sur un document, français puis anglais : fr,en ; fr,es (es, pt, ar, mg, de, it, nl) laisse la place du texte du partenaire',
    template: 'votre propre modèle',
    sansDossier: 'ne joint pas le dossier aux PDF de la présentation et des annexes',
    avecDossier: 'joint aussi le dossier aux autres pièces, dont les actes',
    watch: 'recommence à chaque modification du dossier ou du modèle, jusqu’à Ctrl-C',
    strict: 'refuse un dossier incomplet au lieu de marquer BROUILLON',
    font: 'votre police, pour des caractères que les nôtres n’ont pas',
    examples:
      'Exemples :\n  aect render convention-blitta\n  aect render eau-mali/dossier.yaml --piece presentation --format pdf\n  aect render eau-mali --pour aeau-rmc --format docx',
  },
  apd: {
    does: 'calcule l’aide publique au développement déclarable d’une année',
    paths: 'déclaration, dossiers, répertoires ou motifs',
    annee: 'année des versements (année de flux) ; une déclaration porte la sienne',
    format: 'text, json, csv, xlsx (Excel), md, html (page web), docx (Word) ou pdf',
    detail: 'montre chaque étape du calcul',
    limites: 'dit ce que le calcul ne sait pas',
    examples:
      'Exemples :\n  aect apd declaration.yaml                          la déclaration d’une collectivité et ses dossiers\n  aect apd senegal --annee 2025 --detail             un dossier, étape par étape\n  aect apd declaration.yaml --format csv --out apd.csv',
  },
  export: {
    does: 'publie des dossiers en données ouvertes',
    format: 'iati, scdl-subventions ou scdl-deliberations',
    paths: 'dossiers, répertoires ou motifs',
    annee: 'année des délibérations ou des conventions de subvention (formats SCDL)',
    examples:
      'Exemples :\n  aect export iati senegal --out iati.xml\n  aect export scdl-subventions dossiers/ --annee 2026 --out subventions.csv\n\nAucun fichier n’est écrit (code 1) s’il manque à un dossier ce que le format exige.',
  },
  dispositifs: {
    does: 'dit quels dispositifs de financement conviennent, pourquoi, et combien demander',
    path: 'le dossier : un fichier ou son répertoire ; sans lui, la liste des dispositifs',
    format: 'text, json, md ou ics (calendrier des échéances)',
    all: 'montre aussi ceux qui ne concernent pas le dossier, et toutes les conditions',
    examples:
      'Exemples :\n  aect dispositifs                                     la liste, avec les sources\n  aect dispositifs eau-mali                            les verdicts pour un dossier\n  aect dispositifs eau-mali --dispositif aeau-rmc      un dispositif, condition par condition\n  aect dispositifs senegal --date 2025-03-18 --format ics --out echeances.ics\n\nCodes de sortie : 0, ou 1 si un dispositif nommé dit non, 2 rien à lire, 3 défaut d’aect.',
  },
  explain: {
    does: 'explique un contrôle : ce qu’il dit, pourquoi, sa source, comment s’y conformer',
    name: 'nom d’un contrôle ou d’un dispositif, tel qu’affiché entre crochets ; ou une clé, un objectif, un code, un pays',
    list: 'liste tous les contrôles',
    format: 'text ou json',
    examples: 'Exemples :\n  aect explain convention-objet\n  aect explain --list',
  },
  codes: {
    does: 'cherche un code : secteur, pays, type d’aide, canal, objectif, marqueur, monnaie…',
    list: 'la liste où chercher ; sans elle, le nom des listes',
    text: 'mots, code ou début de code ; sans texte, toute la liste',
    annee: 'année des versements, pour le groupe de revenu des pays',
    date: 'date d’un versement, à la place de l’année',
    format: 'text, json ou csv',
    examples:
      'Exemples :\n  aect codes                       les listes\n  aect codes crs eau potable       les secteurs qui parlent d’eau potable\n  aect codes crs 140               les codes qui commencent par 140\n  aect codes pays --annee 2024     les pays bénéficiaires en 2024',
  },
  orienter: {
    does: 'dit à qui s’adresser, et dans quel ordre, selon votre situation',
    path: 'un dossier en cours : ce qu’il dit n’est pas redemandé',
    situation: 'trouver-un-partenaire, projet-odd, cofinancement ou renouveau ; demandée sur un terminal',
    region: 'votre région ou collectivité d’outre-mer',
    departement: 'votre département, nom ou numéro',
    pays: 'pays du partenaire, nom ou code (TG)',
    format: 'text, md ou json',
    date: 'jour auquel les faits sont lus ; celui de leur vérification par défaut',
    examples:
      'Exemples :\n  aect orienter\n  aect orienter --situation trouver-un-partenaire --region Bretagne --pays Togo\n  aect orienter --situation cofinancement --departement 59 --pays ML --format md > etapes.md\n  aect orienter eau-mali --situation cofinancement',
  },
  quiz: {
    does: 'fait apprendre les règles par des questions',
    theme: 'un seul thème : droit, financement, odd, acteurs, idees-recues…',
    n: 'nombre de questions au plus',
    hasard: 'mélange ; le même nombre donne le même ordre',
    format: 'text, md ou json : imprime tout le quiz, sans le jouer',
    examples: 'Exemples :\n  aect quiz\n  aect quiz --theme droit\n  aect quiz --n 5 --hasard 7\n  aect quiz --format md > quiz.md',
  },
  schema: { does: 'affiche la description des fichiers, pour les éditeurs de texte', name: 'dossier ou declaration' },
  templates: {
    does: 'liste les modèles des pièces, et en copie un pour le modifier',
    action: 'list ou copy',
    name: 'modèle à copier, tel que « list » le nomme',
    out: 'répertoire ou fichier .hbs à créer, le répertoire courant par défaut',
    examples: 'Exemples :\n  aect templates list\n  aect templates copy convention --out mes-modeles',
  },
  completion: {
    does: 'écrit la complétion de la ligne de commande (touche Tab)',
    shell: 'bash, zsh ou fish',
    examples:
      'Exemples :\n  aect completion bash > ~/.local/share/bash-completion/completions/aect\n  aect completion zsh > ~/.zfunc/_aect          (~/.zfunc doit être dans fpath)\n  aect completion fish > ~/.config/fish/completions/aect.fish',
  },
  errors: {
    'commander.unknownOption': (name) => `L’option « ${name} » n’existe pas.`,
    'commander.unknownCommand': (name) => `La commande « ${name} » n’existe pas.`,
    'commander.missingArgument': (name) => `Il manque l’argument « ${name} ».`,
    'commander.optionMissingArgument': (name) => `L’option « ${name} » attend une valeur.`,
    'commander.excessArguments': () => 'Il y a un argument de trop.',
    'commander.invalidArgument': (name) =>
      `L’option « ${name.replace(/ .*/, '')} » n’admet pas cette valeur ; les valeurs admises sont dans son aide.`,
    'commander.missingMandatoryOptionValue': (name) => `L’option « ${name} » est indispensable.`,
  },
  didYouMean: (near) => ` Vouliez-vous dire « ${near} » ?`,
  outputLost: 'Le résultat ne peut pas être écrit : vérifiez la place sur le disque.',
  seeHelp: 'L’aide : « aect --help » ou « aect COMMANDE --help ».',
};
