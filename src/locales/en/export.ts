import type { Words } from '../fr/export.js';

const en: Words = {
  constats: {
    'activite-en-double': 'Two dossiers bear the reference {reference}: give each its own.',
    'beneficiaire-etranger-sans-code':
      '{nom} has neither SIRET nor RNA number, as any foreign body: both columns stay empty, and a check of the file may say so.',
    'beneficiaire-sans-code':
      'The SIRET or RNA number of {nom} is missing. Write for example “codeOfficiel: { type: rna, valeur: "W123456789" }”.',
    brouillon: 'This dossier is a draft: read it over before you publish, or leave it out of the export.',
    'code-absent-iati': 'The OECD code {code} is missing from the lists of IATI: a check of the file may refuse it. Prefer a near one.',
    'conditions-absentes':
      'It is not known whether subsidy {id} is paid at once or in parts. Describe its payments under “versements”, with “beneficiaire: { acteur: {acteur} }”, even promised ones (“etat: engage”).',
    'date-absente': 'The start date is missing. Write for example “calendrier: { debut: {annee}-01-01, fin: {annee}-12-31 }”.',
    'dates-inversees': 'The end ({fin}) comes before the start ({debut}): correct “calendrier”.',
    'description-absente': 'A presentation of the project is missing. Write for example “resume: Former six groupements de maraîchage.”',
    'devises-sans-taux':
      'Payment {id} is in a foreign currency, without an amount in euros or a rate: it has no weight in the shares by country and sector. Write for example “montantEur: 1500”.',
    'documents-sans-adresse':
      'Attachments stay with you: to publish one, write its address, for example “fichier: https://data.mairie.example/convention.pdf”.',
    'encaissements-supposes':
      'Co-financing is published on the day of the payment that holds it. To publish its true date, describe it under “encaissements”.',
    'engagement-sans-date':
      'The promised sum {id} has no date: it is not published. Write the planned date, for example “date: 2027-03-31”.',
    'identifiant-absent':
      'A number that identifies {nom} is missing: the file bears “{provisoire}”, to be replaced before you publish. Write the SIREN, for example “codeOfficiel: { type: siren, valeur: "212699904" }”; outside France, a complete IATI identifier, for example “codeOfficiel: { type: autre, valeur: "BE-BCE_KBO-0123456789" }”.',
    'identifiant-provisoire':
      'The organisation is published under its SIREN, after “FR-INSEE”. If IATI has given you another identifier, write it, for example “codeOfficiel: { type: autre, valeur: "XI-IATI-1234" }”.',
    'matiere-proposee': 'Vote {id}: subject {code} ({nom}) proposed. Compare with that of the transmission to the prefect.',
    'montant-absent': 'The amount of subsidy {id} is missing. Write for example “montants: [{ annee: 2026, montant: 60000 }]”.',
    'nombre-demesure': 'This number is out of all proportion: check its zeros. Write for example “montant: 12500”.',
    'notification-supposee': 'Column “notificationUE” says “non”: correct it if the aid was notified to the European Commission.',
    'numero-absent': 'The number of vote {id} is missing. Write for example “numero: "2026-012"”.',
    'objet-abrege': 'The purpose of subsidy {id} is longer than {n} characters: it is cut. Shorten it.',
    'objet-absent': 'The purpose of {id} is missing. Write for example “objet: Aide d’urgence aux familles déplacées”.',
    'part-somme': 'The shares by country make {total}%: they must make 100%.',
    'pays-absent': 'The country of the project is missing. Write for example “localisation: [{ pays: SN, part: 100 }]”.',
    'pays-inconnu': '“{pays}” is not a known country. Write its two-letter code, for example “pays: TG” for Togo.',
    'periode-supposee':
      'Not all payments of subsidy {id} are dated: the published period runs to the end of the year of the last amount. Add the planned dates.',
    'pret-non-publie': 'Loan {id} is not published: its terms (rate, duration) are not in the dossier.',
    'promesse-datee-du-debut':
      'Granted co-financing is published on the day the project starts: the dossier does not say when it was granted.',
    'secteur-absent':
      'The sector of the project is missing: the file bears {code}, “sector not specified”. Write its themes, for example “thematiques: [education]”, or the sector of each payment, for example “secteur: "11220"”.',
    'secteur-inconnu': 'Sector {code} is unknown or withdrawn. Near: {proches}.',
    'secteur-propose':
      'No payment bears a sector: that of the themes is proposed ({codes}), in equal parts. Write the exact sector under “versements”.',
    'siret-absent':
      'The SIRET of {nom} is missing (14 digits; the SIREN alone has only 9). Write it, for example “codeOfficiel: { type: siret, valeur: "21860194600013" }”.',
    'subvention-sans-convention': 'The agreement of subsidy {id} is not signed: there is nothing to publish yet.',
    'texte-a-completer': 'This text is still to be completed: write it before you publish.',
    'versement-autre-payeur': 'Payment {id} is paid by {nom}: it belongs to that body’s own publication.',
    'versement-non-monetaire': 'Line {id} is no money paid: it is not published.',
    'versement-sans-date':
      'Payment {id} has no date. Write that of the debit, for example “date: {annee}-06-10”, or “etat: engage” if nothing is paid.',
    'versement-sans-secteur': 'Payment {id} has no sector: it has no weight in the shares by sector.',
    'zone-inconnue': 'Zone code {zone} cannot receive aid. Try “zone: "{proche}"”.',
  },
  appel: {
    format: '“{format}” is not an export format: write for example “aect export iati senegal”. Formats: {formats}.',
    annee: 'A year is written with four digits, for example “--annee 2026”.',
    anneeIati: 'An IATI file holds the whole life of each project: leave out “--annee”.',
    date: '“{date}” is not a date: write for example “--date 2027-03-01”.',
    aucunDossier: 'No dossier to export.',
    aucuneLigne: 'Nothing to export: {raison}.',
    raisons: {
      iati: 'no project',
      'scdl-deliberations': 'no vote of a French assembly',
      'scdl-subventions': 'no subsidy whose agreement is signed',
    },
    deLAnnee: '{raison} in {annee}',
    refuse: 'No file is written: the format demands what is missing above.',
    illisible: 'No file is written: a dossier could not be read, and the export would be incomplete.',
    ailleurs: '(and elsewhere: {n})',
    fichierEcrit: 'Written: {fichier}',
    fin: '{avertissement} Dossiers read as of {date}.',
  },
};

export default en;
