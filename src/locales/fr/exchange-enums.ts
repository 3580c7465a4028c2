/** Values that only missions of experts, exchanges between peers and renewed partnerships print. */
export const exchangeEnums = {
  typeMissionnaire: { elu: 'élus', agent: 'agents', benevole: 'bénévoles', prestataire: 'prestataires' },
  modele: { expertIntegre: 'expert intégré', assistantTechnique: 'assistant technique', expertNational: 'expert national' },
  droitContrat: { local: 'droit du pays d’accueil', giz: 'contrat de la GIZ, l’agence allemande de coopération' },
  nouveauxActeurs: {
    administration: 'administration',
    societeCivile: 'société civile',
    secteurPrive: 'secteur privé',
    recherche: 'recherche',
  },
  couts: { transport: 'transport', hebergement: 'hébergement', repas: 'repas', visas: 'visas', vaccins: 'vaccins' },
  cleEtape: {
    demande: 'demande',
    objectifs: 'objectifs',
    miseEnRelation: 'mise en relation',
    echange: 'échange',
    evaluation: 'évaluation',
    reseau: 'réseau',
  },
  version: { themeCentral: 'un thème au centre', troisNiveaux: 'trois niveaux', cinqPiliers: 'cinq piliers' },
} as const;
