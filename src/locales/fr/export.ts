/** The words of `aect export`: each sentence says the fact, the remedy and, where something is to be written, an example. */
const fr = {
  constats: {
    'activite-en-double': 'Deux dossiers portent la référence {reference} : donnez à chacun la sienne.',
    'beneficiaire-etranger-sans-code':
      '{nom} n’a ni SIRET ni numéro RNA, comme tout organisme étranger : les deux colonnes restent vides, et un contrôle du fichier peut le signaler.',
    'beneficiaire-sans-code':
      'Il manque le SIRET ou le numéro RNA de {nom}. Écrivez par exemple « codeOfficiel: { type: rna, valeur: "W123456789" } ».',
    brouillon: 'Ce dossier est un brouillon : relisez-le avant de publier, ou retirez-le de l’export.',
    'code-absent-iati':
      'Le code {code} de l’OCDE manque dans les listes IATI : un contrôle du fichier peut le refuser. Préférez un code voisin.',
    'conditions-absentes':
      'On ne sait pas si la subvention {id} est versée en une ou plusieurs fois. Décrivez ses versements sous « versements », avec « beneficiaire: { acteur: {acteur} } », même promis (« etat: engage »).',
    'date-absente': 'La date de début manque. Écrivez par exemple « calendrier: { debut: {annee}-01-01, fin: {annee}-12-31 } ».',
    'dates-inversees': 'La fin ({fin}) précède le début ({debut}) : corrigez « calendrier ».',
    'description-absente': 'Il manque une présentation du projet. Écrivez par exemple « resume: Former six groupements de maraîchage. »',
    'devises-sans-taux':
      'Le versement {id} est en devise, sans montant en euros ni taux : il ne pèse pas dans les parts par pays et par secteur. Écrivez par exemple « montantEur: 1500 ».',
    'documents-sans-adresse':
      'Les pièces jointes restent chez vous : pour en publier une, écrivez son adresse, par exemple « fichier: https://data.mairie.example/convention.pdf ».',
    'encaissements-supposes':
      'Les cofinancements sont publiés à la date du versement qui les contient. Pour publier leur vraie date, décrivez-les sous « encaissements ».',
    'engagement-sans-date':
      'La somme promise {id} n’a pas de date : elle n’est pas publiée. Écrivez la date prévue, par exemple « date: 2027-03-31 ».',
    'identifiant-absent':
      'Il manque un numéro qui identifie {nom} : le fichier porte « {provisoire} », à remplacer avant de publier. Écrivez le SIREN, par exemple « codeOfficiel: { type: siren, valeur: "212699904" } » ; hors de France, un identifiant IATI complet, par exemple « codeOfficiel: { type: autre, valeur: "BE-BCE_KBO-0123456789" } ».',
    'identifiant-provisoire':
      'L’organisme est publié sous son SIREN, précédé de « FR-INSEE ». Si IATI vous a donné un autre identifiant, écrivez-le, par exemple « codeOfficiel: { type: autre, valeur: "XI-IATI-1234" } ».',
    'matiere-proposee': 'Délibération {id} : matière {code} ({nom}) proposée. Comparez avec celle de la transmission au préfet.',
    'montant-absent': 'Le montant de la subvention {id} manque. Écrivez par exemple « montants: [{ annee: 2026, montant: 60000 }] ».',
    'nombre-demesure': 'Ce nombre est démesuré : vérifiez ses zéros. Écrivez par exemple « montant: 12500 ».',
    'notification-supposee': 'La colonne « notificationUE » dit « non » : corrigez-la si l’aide a été notifiée à la Commission européenne.',
    'numero-absent': 'Le numéro de la délibération {id} manque. Écrivez par exemple « numero: "2026-012" ».',
    'objet-abrege': 'L’objet de la subvention {id} dépasse {n} caractères : il est abrégé. Raccourcissez-le.',
    'objet-absent': 'L’objet de {id} manque. Écrivez par exemple « objet: Aide d’urgence aux familles déplacées ».',
    'part-somme': 'Les parts par pays font {total} % : elles doivent faire 100 %.',
    'pays-absent': 'Le pays du projet manque. Écrivez par exemple « localisation: [{ pays: SN, part: 100 }] ».',
    'pays-inconnu': '« {pays} » n’est pas un pays connu. Écrivez son code à deux lettres, par exemple « pays: TG » pour le Togo.',
    'periode-supposee':
      'Tous les versements de la subvention {id} ne sont pas datés : la période publiée va jusqu’à la fin de l’année du dernier montant. Ajoutez les dates prévues.',
    'pret-non-publie': 'Le prêt {id} n’est pas publié : ses conditions (taux, durée) ne sont pas dans le dossier.',
    'promesse-datee-du-debut':
      'Les cofinancements acquis sont publiés à la date du début du projet : le dossier ne dit pas quand ils ont été accordés.',
    'secteur-absent':
      'Le secteur du projet manque : le fichier porte {code}, « secteur non précisé ». Écrivez ses thématiques, par exemple « thematiques: [education] », ou le secteur de chaque versement, par exemple « secteur: "11220" ».',
    'secteur-inconnu': 'Le secteur {code} est inconnu ou retiré. Proches : {proches}.',
    'secteur-propose':
      'Aucun versement ne porte de secteur : celui des thématiques est proposé ({codes}), à parts égales. Écrivez le secteur exact sous « versements ».',
    'siret-absent':
      'Il manque le SIRET de {nom} (14 chiffres ; le SIREN seul n’en a que 9). Écrivez-le, par exemple « codeOfficiel: { type: siret, valeur: "21860194600013" } ».',
    'subvention-sans-convention': 'La convention de la subvention {id} n’est pas signée : rien n’est encore à publier.',
    'texte-a-completer': 'Ce texte est encore à compléter : écrivez-le avant de publier.',
    'versement-autre-payeur': 'Le versement {id} est payé par {nom} : il relève de sa propre publication.',
    'versement-non-monetaire': 'La ligne {id} n’est pas une dépense payée : elle n’est pas publiée.',
    'versement-sans-date':
      'Le versement {id} n’a pas de date. Écrivez celle du débit, par exemple « date: {annee}-06-10 », ou « etat: engage » si rien n’est versé.',
    'versement-sans-secteur': 'Le versement {id} n’a pas de secteur : il ne pèse pas dans les parts par secteur.',
    'zone-inconnue': 'Le code de zone {zone} ne peut pas recevoir d’aide. Essayez « zone: "{proche}" ».',
  },
  appel: {
    format: '« {format} » n’est pas un format d’export : écrivez par exemple « aect export iati senegal ». Formats : {formats}.',
    annee: 'Une année s’écrit en quatre chiffres, par exemple « --annee 2026 ».',
    anneeIati: 'Un fichier IATI contient toute la vie de chaque projet : retirez « --annee ».',
    date: '« {date} » n’est pas une date : écrivez par exemple « --date 2027-03-01 ».',
    aucunDossier: 'Aucun dossier à exporter.',
    aucuneLigne: 'Rien à exporter : {raison}.',
    raisons: {
      iati: 'aucun projet',
      'scdl-deliberations': 'aucune délibération d’une assemblée française',
      'scdl-subventions': 'aucune subvention dont la convention est signée',
    },
    deLAnnee: '{raison} en {annee}',
    refuse: 'Aucun fichier n’est écrit : le format exige ce qui manque ci-dessus.',
    illisible: 'Aucun fichier n’est écrit : un dossier n’a pas pu être lu, et l’export serait incomplet.',
    ailleurs: '(et ailleurs : {n})',
    fichierEcrit: 'Écrit : {fichier}',
    fin: '{avertissement} Dossiers lus au {date}.',
  },
};

export default fr;
export type Words = typeof fr;
export type NoteName = keyof Words['constats'];
