import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'securite-deplacement-contredit',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'missions',
  needs: ['acteurs[].nature', 'securite.deplacementsAgentsFrancais', 'missions[].acteur', 'missions[].typeMissionnaire', 'missions[].pays'],
  words: {
    fr: {
      title: 'Les déplacements annoncés et les missions décrites concordent.',
      why: 'Le dossier dit deux choses contraires. Celui qui juge de la sécurité lit la première et ignore qu’un élu ou un agent part.',
      message: 'Aucun déplacement annoncé, mais la mission {id} part à l’étranger (pays : {pays}).',
      help: 'Écrivez « deplacementsAgentsFrancais: true », ou corrigez la mission.',
      terms: { 'lieu.mission': 'mission à l’étranger' },
    },
    en: {
      title: 'The journeys announced and the missions described agree.',
      why: 'The file says two opposite things. Whoever judges the safety reads the first and does not know that an elected member or an employee leaves.',
      message: 'No journey is announced, but mission {id} goes abroad (country: {pays}).',
      help: 'Write “deplacementsAgentsFrancais: true”, or correct the mission.',
      terms: { 'lieu.mission': 'mission abroad' },
    },
  },
  *check({ dossier, calculs }) {
    if (dossier.securite?.deplacementsAgentsFrancais !== false) return;
    const abroad = [...(dossier.missions ?? []).entries()].filter(
      ([, mission]) =>
        mission.pays !== 'FR' &&
        (mission.typeMissionnaire === 'elu' || mission.typeMissionnaire === 'agent') &&
        isFrench(calculs.acteur(mission.acteur)),
    );
    const [first] = abroad;
    if (first === undefined) return;
    yield {
      at: (d) => d.securite.deplacementsAgentsFrancais,
      on: 'value',
      data: { id: first[1].id, pays: first[1].pays },
      related: abroad.map(([index]) => ({ at: (d) => d.missions.at(index).pays, label: 'lieu.mission' })),
    };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'securite.deplacementsAgentsFrancais': false, 'missions[0].pays': 'FR', 'missions[1].pays': 'FR' } },
      {
        set: {
          'securite.deplacementsAgentsFrancais': false,
          'missions[0].typeMissionnaire': 'benevole',
          'missions[1].typeMissionnaire': 'prestataire',
        },
      },
      { set: { 'securite.deplacementsAgentsFrancais': false, 'missions[0].acteur': 'blitta', 'missions[1].acteur': 'blitta' } },
    ],
    ko: [
      { set: { 'securite.deplacementsAgentsFrancais': false } },
      { set: { 'securite.deplacementsAgentsFrancais': false }, unset: ['missions[1]'] },
    ],
  },
});
