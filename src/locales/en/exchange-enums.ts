export const exchangeEnums = {
  typeMissionnaire: { elu: 'elected members', agent: 'staff', benevole: 'volunteers', prestataire: 'contractors' },
  modele: { expertIntegre: 'integrated expert', assistantTechnique: 'technical assistant', expertNational: 'national expert' },
  droitContrat: { local: 'law of the host country', giz: 'contract of GIZ, the German cooperation agency' },
  nouveauxActeurs: {
    administration: 'administration',
    societeCivile: 'civil society',
    secteurPrive: 'private sector',
    recherche: 'research',
  },
  couts: { transport: 'transport', hebergement: 'lodging', repas: 'meals', visas: 'visas', vaccins: 'vaccines' },
  cleEtape: {
    demande: 'request',
    objectifs: 'objectives',
    miseEnRelation: 'matching',
    echange: 'exchange',
    evaluation: 'evaluation',
    reseau: 'network',
  },
  version: { themeCentral: 'a theme in the centre', troisNiveaux: 'three levels', cinqPiliers: 'five pillars' },
};
