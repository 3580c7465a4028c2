import { rule } from '../rule.js';

export default rule({
  name: 'entite-non-reconnue',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'Circulaire du 24 mai 2018' }, { text: 'TA Cergy-Pontoise et TA Lyon 2019' }, { text: 'CAA Lyon, 24 juin 2021' }],
  confidence: 'lu-secondaire',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'acteurs[].reconnaissance',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'Aucun acte avec une entité que la France ne reconnaît pas.',
      why: 'Signer avec une telle entité empiète sur la conduite des relations extérieures : le juge a annulé des chartes d’amitié de ce genre. Le dossier est seul à le dire ici ; l’outil ne tient aucune liste officielle.',
      message: '{nom} relève d’une entité que la France ne reconnaît pas.',
      help: 'Ne signez pas ; interrogez la DCTCIV et la préfecture. Si la réponse est favorable, écrivez « reconnaissance: reconnue » pour cet acteur.',
      terms: { acteur: 'ce que dit la fiche de l’acteur' },
    },
    en: {
      title: 'No act with an entity that France does not recognise.',
      why: 'Signing with such an entity encroaches on the conduct of foreign relations: courts have annulled charters of friendship of this kind. Only the dossier says so here; the tool holds no official list.',
      message: '{nom} belongs to an entity that France does not recognise.',
      help: 'Do not sign; ask the DCTCIV and the prefecture. If the answer is favourable, write “reconnaissance: reconnue” for this actor.',
      terms: { acteur: 'what the record of the actor says' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!calculs.isFrench(convention)) continue;
      for (const [place, id] of convention.parties.entries()) {
        const acteur = calculs.acteur(id);
        if (acteur?.reconnaissance !== 'nonReconnue') continue;
        const actor = dossier.acteurs.indexOf(acteur);
        yield {
          at: (d) => d.conventions.at(index).parties.at(place),
          on: 'value',
          data: { nom: acteur.nom },
          related: [{ at: (d) => d.acteurs.at(actor).reconnaissance, label: 'acteur' }],
          factDate: calculs.conventionDate(convention),
        };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { unset: ['acteurs[1].reconnaissance'] },
      { set: { 'acteurs[1].reconnaissance': 'statutConteste' } },
      // Named in the dossier, but party to no act.
      {
        set: {
          'acteurs[2]': {
            id: 'invitee',
            role: 'acteurTerritoire',
            nature: 'collectiviteEtrangere',
            niveau: 'commune',
            nom: 'Commune invitée',
            pays: 'TG',
            reconnaissance: 'nonReconnue',
          },
        },
      },
    ],
    ko: [
      { set: { 'acteurs[1].reconnaissance': 'nonReconnue' } },
      { set: { 'acteurs[1].reconnaissance': 'nonReconnue', 'conventions[0].type': 'charte' } },
    ],
  },
});
