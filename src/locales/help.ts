import type { Lang } from './format.js';

/** The help of the command line: one word list per language, loaded by the entry point and by nothing else. */
interface HelpWords {
  readonly program: string;
  readonly usage: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly options: {
    readonly help: string;
    readonly version: string;
    readonly lang: string;
    readonly color: string;
    readonly noColor: string;
    readonly date: string;
    readonly out: string;
  };
  readonly validate: Readonly<
    Record<
      'does' | 'paths' | 'format' | 'profil' | 'strict' | 'maxWarnings' | 'quiet' | 'all' | 'allowEmpty' | 'fix' | 'watch' | 'examples',
      string
    >
  >;
  readonly init: Readonly<Record<'does' | 'target' | 'yes' | 'reponses' | 'depuis' | 'examples', string>>;
  readonly render: Readonly<
    Record<
      | 'does'
      | 'path'
      | 'piece'
      | 'format'
      | 'out'
      | 'langue'
      | 'template'
      | 'sansDossier'
      | 'avecDossier'
      | 'strict'
      | 'font'
      | 'watch'
      | 'examples',
      string
    >
  >;
  readonly apd: Readonly<Record<'does' | 'paths' | 'annee' | 'format' | 'detail' | 'examples', string>>;
  readonly export: Readonly<Record<'does' | 'format' | 'paths' | 'annee' | 'examples', string>>;
  readonly explain: Readonly<Record<'does' | 'name' | 'list' | 'format' | 'examples', string>>;
  readonly codes: Readonly<Record<'does' | 'list' | 'text' | 'annee' | 'date' | 'format' | 'examples', string>>;
  readonly templates: Readonly<Record<'does' | 'action' | 'name' | 'out' | 'examples', string>>;
  readonly schema: Readonly<Record<'does' | 'name', string>>;
  readonly completion: Readonly<Record<'does' | 'shell' | 'examples', string>>;
  /** Sentences for the errors of the call, by the code of the command-line library. */
  readonly errors: Readonly<Record<string, (name: string) => string>>;
  didYouMean(near: string): string;
  /** Standard output cannot be written: full disk, for instance. */
  readonly outputLost: string;
  readonly seeHelp: string;
}

const fr: HelpWords = {
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
    watch: 'recommence à chaque modification, jusqu’à Ctrl-C',
    fix: 'corrige dans le fichier ce qui est sans risque : guillemets des codes, ordre des ODD, « L.115-1 »',
    examples:
      'Exemples :\n  aect validate                          les dossiers du répertoire courant\n  aect validate eau-mali/dossier.yaml    un dossier\n  aect validate --date 2026-01-15 .      au droit du 15 janvier 2026\n  aect validate --format json . > constats.json\n\nCodes de sortie : 0 rien à signaler, 1 des erreurs, 2 rien à lire, 3 défaut d’aect.',
  },
  init: {
    does: 'prépare un nouveau dossier, par quelques questions ou par des options',
    target: 'répertoire à créer',
    yes: 'ne pose aucune question',
    reponses: 'fichier de réponses',
    depuis: 'PDF fait par « aect render », dont reprendre le dossier',
    examples:
      'Exemples :\n  aect init\n  aect init copie --depuis presentation.pdf\n  aect init blitta --modele convention --collectivite "Commune de Valbrune" --pays TG --yes',
  },
  render: {
    does: 'produit les pièces à remettre, en PDF et en Markdown',
    path: 'le dossier : un fichier ou son répertoire',
    piece: 'convention ou presentation ; toutes celles qui conviennent par défaut',
    format: 'pdf, md, ou les deux séparés par une virgule',
    out: 'répertoire de sortie, « sorties » à côté du dossier par défaut',
    langue: 'langue de la pièce',
    template: 'votre propre modèle',
    sansDossier: 'ne joint pas le dossier au PDF de la présentation',
    avecDossier: 'joint aussi le dossier aux autres pièces, dont les actes',
    strict: 'refuse un dossier incomplet au lieu de marquer BROUILLON',
    watch: 'recommence à chaque modification du dossier ou du modèle, jusqu’à Ctrl-C',
    font: 'votre police, pour des caractères que les nôtres n’ont pas',
    examples: 'Exemples :\n  aect render convention-blitta\n  aect render eau-mali/dossier.yaml --piece presentation --format pdf',
  },
  apd: {
    does: 'calcule l’aide publique au développement déclarable d’une année',
    paths: 'dossiers, répertoires ou motifs',
    annee: 'année des versements (année de flux)',
    format: 'text, json ou csv',
    detail: 'montre chaque étape du calcul',
    examples: 'Exemple :\n  aect apd senegal --annee 2025 --detail',
  },
  export: {
    does: 'publie des dossiers en données ouvertes',
    format: 'iati, scdl-subventions ou scdl-deliberations',
    paths: 'dossiers, répertoires ou motifs',
    annee: 'année des délibérations ou des conventions de subvention (formats SCDL)',
    examples:
      'Exemples :\n  aect export iati senegal --out iati.xml\n  aect export scdl-subventions dossiers/ --annee 2026 --out subventions.csv\n\nAucun fichier n’est écrit (code 1) s’il manque à un dossier ce que le format exige.',
  },
  explain: {
    does: 'explique un contrôle : ce qu’il dit, pourquoi, sa source, comment s’y conformer',
    name: 'nom d’un contrôle, tel qu’affiché entre crochets ; ou une clé, un objectif, un code, un pays',
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
  templates: {
    does: 'liste les modèles des pièces, et en copie un pour le modifier',
    action: 'list ou copy',
    name: 'modèle à copier, tel que « list » le nomme',
    out: 'répertoire ou fichier .hbs à créer, le répertoire courant par défaut',
    examples: 'Exemples :\n  aect templates list\n  aect templates copy convention --out mes-modeles',
  },
  schema: { does: 'affiche la description des fichiers, pour les éditeurs de texte', name: 'dossier ou declaration' },
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

const en: HelpWords = {
  usage: '[options] COMMAND',
  program: 'Prepares, checks and lays out dossiers of decentralised cooperation.',
  titles: {},
  options: {
    help: 'shows this help',
    version: 'shows the version',
    lang: 'language of the messages: fr or en (or AECT_LANG)',
    color: 'in colour, even outside a terminal',
    noColor: 'without colour (or NO_COLOR)',
    date: 'reference date, in place of “dateMiseAJour”',
    out: 'file to write, in place of the screen',
  },
  validate: {
    does: 'checks dossiers: form, law, coherence',
    paths: 'files, folders or globs, a PDF made by aect; “-” for standard input; the current folder by default',
    format: 'text, json, sarif, junit, github or gitlab',
    profil: 'legalite, appel, statistique, pratique, separated by commas; all by default',
    strict: 'a warning is enough to fail (code 1)',
    maxWarnings: 'number of warnings tolerated',
    quiet: 'shows errors only',
    all: 'shows everything, neither grouped nor folded',
    allowEmpty: 'finding nothing to check is not an error',
    watch: 'starts again at each change, until Ctrl-C',
    fix: 'repairs in the file what is safe: quotes of codes, order of SDGs, “L.115-1”',
    examples:
      'Examples:\n  aect validate                          the dossiers of the current folder\n  aect validate eau-mali/dossier.yaml    one dossier\n  aect validate --date 2026-01-15 .      by the law of 15 January 2026\n  aect validate --format json . > findings.json\n\nExit codes: 0 nothing to report, 1 errors, 2 nothing to read, 3 a defect of aect.',
  },
  init: {
    does: 'prepares a new dossier, by a few questions or by options',
    target: 'folder to create',
    yes: 'asks nothing',
    reponses: 'file of answers',
    depuis: 'PDF made by “aect render” whose dossier is taken back',
    examples:
      'Examples:\n  aect init\n  aect init copy --depuis presentation.pdf\n  aect init blitta --modele convention --collectivite "Commune de Valbrune" --pays TG --yes',
  },
  render: {
    does: 'produces the documents to submit, as PDF and Markdown',
    path: 'the dossier: a file or its folder',
    piece: 'convention or presentation; all that apply by default',
    format: 'pdf, md, or both separated by a comma',
    out: 'output folder, “sorties” beside the dossier by default',
    langue: 'language of the document',
    template: 'your own template',
    sansDossier: 'leaves the dossier out of the PDF of the presentation',
    avecDossier: 'attaches the dossier to the other documents too, acts among them',
    strict: 'refuses an incomplete dossier instead of marking it as a draft',
    watch: 'starts again at each change of the dossier or the template, until Ctrl-C',
    font: 'your font, for characters that ours lack',
    examples: 'Examples:\n  aect render convention-blitta\n  aect render eau-mali/dossier.yaml --piece presentation --format pdf',
  },
  apd: {
    does: 'computes the official development assistance to declare for a year',
    paths: 'dossiers, folders or globs',
    annee: 'year of the payments (flow year)',
    format: 'text, json or csv',
    detail: 'shows each step of the computation',
    examples: 'Example:\n  aect apd senegal --annee 2025 --detail',
  },
  export: {
    does: 'publishes dossiers as open data',
    format: 'iati, scdl-subventions or scdl-deliberations',
    paths: 'dossiers, folders or globs',
    annee: 'year of the votes or of the subsidy agreements (SCDL formats)',
    examples:
      'Examples:\n  aect export iati senegal --out iati.xml\n  aect export scdl-subventions dossiers/ --annee 2026 --out subventions.csv\n\nNo file is written (code 1) when a dossier lacks what the format demands.',
  },
  explain: {
    does: 'explains a check: what it says, why, its source, how to comply',
    name: 'name of a check, as shown in brackets; or a key, a goal, a code, a country',
    list: 'lists all checks',
    format: 'text or json',
    examples: 'Examples:\n  aect explain convention-objet\n  aect explain --list',
  },
  codes: {
    does: 'searches a code: sector, country, type of aid, channel, goal, marker, currency…',
    list: 'the list to search in; without it, the names of the lists',
    text: 'words, a code or the beginning of one; without text, the whole list',
    annee: 'year of the payments, for the income group of countries',
    date: 'date of a payment, in place of the year',
    format: 'text, json or csv',
    examples:
      'Examples:\n  aect codes                       the lists\n  aect codes crs drinking water    the sectors that speak of drinking water\n  aect codes crs 140               the codes that begin with 140\n  aect codes pays --annee 2024     the countries that receive aid in 2024',
  },
  templates: {
    does: 'lists the templates of documents, and copies one for you to change',
    action: 'list or copy',
    name: 'template to copy, as named by “list”',
    out: 'folder or .hbs file to create, the current folder by default',
    examples: 'Examples:\n  aect templates list\n  aect templates copy convention --out my-templates',
  },
  schema: { does: 'prints the description of the files, for text editors', name: 'dossier or declaration' },
  completion: {
    does: 'writes the completion of the command line (Tab key)',
    shell: 'bash, zsh or fish',
    examples:
      'Examples:\n  aect completion bash > ~/.local/share/bash-completion/completions/aect\n  aect completion zsh > ~/.zfunc/_aect          (~/.zfunc must be in fpath)\n  aect completion fish > ~/.config/fish/completions/aect.fish',
  },
  errors: {
    'commander.unknownOption': (name) => `Option “${name}” does not exist.`,
    'commander.unknownCommand': (name) => `Command “${name}” does not exist.`,
    'commander.missingArgument': (name) => `Argument “${name}” is missing.`,
    'commander.optionMissingArgument': (name) => `Option “${name}” expects a value.`,
    'commander.excessArguments': () => 'There is one argument too many.',
    'commander.invalidArgument': (name) => `Option “${name.replace(/ .*/, '')}” does not accept this value; its help lists those it does.`,
    'commander.missingMandatoryOptionValue': (name) => `Option “${name}” is required.`,
  },
  didYouMean: (near) => ` Did you mean “${near}”?`,
  outputLost: 'The result cannot be written: check the space on the disk.',
  seeHelp: 'Help: “aect --help” or “aect COMMAND --help”.',
};

const WORDS: Record<Lang, HelpWords> = { fr, en };

export function helpWords(lang: Lang): HelpWords {
  return WORDS[lang];
}
