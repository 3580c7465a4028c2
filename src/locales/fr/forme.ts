import type { Words } from '../../base/words.js';

/** Findings of the engine about the file itself. Names: contract of the profile `forme`. */
const forme = {
  'yaml-syntaxe': {
    title: 'Le fichier se lit ligne par ligne : « clé: valeur », avec des retraits réguliers.',
    why: 'Tant que cette ligne ne se lit pas, le reste du fichier ne peut pas être vérifié.',
    message: '{cas}',
    help: '{remede}',
  },
  encodage: {
    title: 'Le fichier est enregistré en UTF-8.',
    why: 'Dans un autre codage, les lettres accentuées des noms deviennent illisibles dans les actes.',
    message: 'Le fichier est enregistré en {encodage}, et non en UTF-8 : les accents seraient illisibles.',
    help: 'Enregistrez-le en UTF-8. Bloc-notes : « Fichier », « Enregistrer sous », puis « Encodage : UTF-8 ».',
  },
  'caractere-interdit': {
    title: 'Le fichier ne contient que du texte.',
    why: 'Un caractère de commande, invisible, vient d’un copier-coller ; il casse les documents et les formulaires.',
    message: 'Un caractère invisible ({caractere}) se trouve dans le texte.',
    help: 'Effacez le mot et retapez-le au clavier ; s’il s’agit d’une suite comme « \\0 » entre guillemets doubles, doublez la barre.',
  },
  'ancre-interdite': {
    title: 'Chaque valeur est écrite en toutes lettres.',
    why: 'Les renvois « & » et « * » cachent la valeur à la personne qui relit le fichier.',
    message: 'Le renvoi « {texte} » n’est pas admis.',
    help: 'Recopiez la valeur à cet endroit. Si c’est un texte qui commence par & ou *, mettez-le entre guillemets : « "*note" ».',
  },
  'directive-interdite': {
    title: 'Le fichier commence par ses clés.',
    why: 'Une ligne de commande en tête changerait la façon de lire le fichier.',
    message: 'La ligne « {texte} » n’est pas admise.',
    help: 'Supprimez cette ligne et celle de tirets qui la suit.',
  },
  'documents-multiples': {
    title: 'Un fichier contient un seul dossier.',
    why: 'Après une ligne « --- », la suite serait un autre dossier, et personne ne la verrait.',
    message: 'Un second dossier commence ici, dans le même fichier.',
    help: 'Mettez chaque dossier dans son propre fichier, « dossier.yaml », dans son propre répertoire ; sinon, supprimez la ligne « --- » ou « ... ».',
  },
  'etiquette-interdite': {
    title: 'Les valeurs sont des textes, des nombres ou des dates simples.',
    why: 'Une valeur précédée de « ! » serait transformée à la lecture.',
    message: 'L’indication « {texte} » n’est pas admise.',
    help: 'Supprimez-la. Si c’est un texte qui commence par un point d’exclamation, mettez-le entre guillemets : « "!" ».',
  },
  'cle-en-double': {
    title: 'Une clé n’est écrite qu’une fois au même niveau.',
    why: 'De deux valeurs, une seule serait retenue, et ce ne serait peut-être pas la bonne.',
    message: 'La clé « {cle} » est écrite deux fois au même niveau.',
    help: 'Gardez une seule des deux lignes.',
  },
  'cle-inconnue': {
    title: 'Chaque clé appartient au modèle de dossier.',
    why: 'Une clé inconnue n’est lue par personne : ce qu’elle dit serait perdu.',
    message: 'La clé « {cle} » n’existe pas à cet endroit.{cas}',
    help: 'Corrigez l’orthographe de la clé, ou supprimez la ligne.',
  },
  'cle-manquante': {
    title: 'Les clés indispensables sont présentes.',
    why: 'Sans cette clé, l’entrée ne veut rien dire.',
    message: 'Il manque la clé « {cle} ».',
    help: 'Ajoutez une ligne « {cle}: … » à cet endroit ; « À compléter » convient pour un texte dans un brouillon.',
  },
  'type-attendu': {
    title: 'Chaque valeur est du genre que sa clé demande.',
    why: 'Un texte à la place d’un nombre, ou l’inverse, fausse les calculs et les documents.',
    message: '{cas}',
    help: '{remede}',
  },
  'valeur-inconnue': {
    title: 'La valeur fait partie de la liste admise.',
    why: 'Une valeur hors liste ne serait comprise ni par les contrôles ni par les formulaires.',
    message: '« {valeur} » n’est pas une valeur admise ici.{cas}',
    help: 'Choisissez une des valeurs admises : {valeurs}.',
  },
  'format-invalide': {
    title: 'La valeur a la forme que sa clé demande.',
    why: 'Une forme inattendue ne peut être ni calculée ni imprimée.',
    message: '{cas}',
    help: '{remede}',
  },
  'date-impossible': {
    title: 'Une date existe dans le calendrier.',
    why: 'Une date impossible ne peut être comparée à aucune autre.',
    message: 'Le {date} n’existe pas dans le calendrier.',
    help: 'Vérifiez le jour et le mois, dans l’ordre année, mois, jour : « 2027-02-28 ».',
  },
  'nombre-mal-ecrit': {
    title: 'Un nombre s’écrit avec un point, sans espace, symbole ni guillemets.',
    why: 'Une virgule sépare les entrées d’une liste : « 1,5 » y serait lu comme deux nombres.',
    message: '{cas}',
    help: 'Écrivez « {proposition} ».',
  },
  'taille-limite': {
    title: 'Un dossier tient dans un fichier de taille raisonnable.',
    why: 'Un fichier de cette taille n’est pas un dossier : image, sauvegarde ou fichier abîmé.',
    message: 'Le fichier dépasse la limite de {limite} Mo.',
    help: 'Vérifiez que c’est le bon fichier ; mettez les annexes dans « pieces/ ».',
  },
  'profondeur-limite': {
    title: 'Les niveaux s’emboîtent raisonnablement.',
    why: 'Le modèle de dossier a neuf niveaux au plus.',
    message: 'Des valeurs sont emboîtées sur plus de {limite} niveaux.',
    help: 'Vérifiez les crochets, les accolades et les tirets de cette ligne.',
  },
  'exception-sans-motif': {
    title: 'Un constat écarté l’est avec un motif.',
    why: 'Celui qui relit doit savoir pourquoi un contrôle a été écarté.',
    message: 'Le constat « {regle} » est écarté sans motif.',
    help: 'Écrivez « # aect-ignore {regle} : motif ».',
  },
  'exception-inutile': {
    title: 'Une exception écarte un constat réel.',
    why: 'Une exception qui ne sert plus cacherait un prochain constat.',
    message: 'L’exception « {regle} » n’écarte aucun constat.',
    help: 'Supprimez ce commentaire.',
  },
  'valeur-a-reverifier': {
    title: 'Les taux et les listes sont vérifiés régulièrement.',
    why: 'Un chiffre de la loi peut avoir changé depuis sa dernière vérification.',
    message: 'La valeur « {titre} » a été vérifiée le {date} : à confirmer.',
    help: 'Vérifiez la source citée avant de vous y fier.',
  },
} satisfies Record<string, Words>;

export type FormeName = keyof typeof forme;
export default forme as Record<FormeName, Words>;
