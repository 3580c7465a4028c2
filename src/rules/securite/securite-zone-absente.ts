import { rule } from '../rule.js';

const CLES = ['zoneVigilance', 'dateConsultation'] as const;

export default rule({
  name: 'securite-zone-absente',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'Cahier ludique DAECT 2020, cas 3' }, { text: 'MEAE, conseils aux voyageurs' }],
  confidence: 'lu-secondaire',
  needs: ['missions[].pays', 'securite.zoneVigilance', 'securite.dateConsultation', 'securite.deplacementsAgentsFrancais'],
  words: {
    fr: {
      title: 'La zone des conseils aux voyageurs est connue et datée.',
      why: 'La couleur de la zone décide si l’on part, et à quelles conditions. Elle change vite : sans la date de la consultation, personne ne sait si elle vaut encore.',
      message: 'Des déplacements sont prévus sans zone de vigilance datée : il manque {manquants}.',
      help: 'Consultez les conseils aux voyageurs, puis écrivez « securite: { zoneVigilance: jaune, dateConsultation: 2026-10-12 } ».',
      terms: { zoneVigilance: 'la zone', dateConsultation: 'la date de consultation' },
    },
    en: {
      title: 'The zone of the travel advice is known and dated.',
      why: 'The colour of the zone decides whether people leave, and how. It changes fast: without the day it was looked up, nobody knows whether it still holds.',
      message: 'Journeys are planned without a dated zone of vigilance: {manquants} missing.',
      help: 'Look up the travel advice, then write “securite: { zoneVigilance: jaune, dateConsultation: 2026-10-12 }”.',
      terms: { zoneVigilance: 'zone', dateConsultation: 'day of consultation' },
    },
  },
  *check({ dossier }) {
    const travel = (dossier.missions ?? []).some((mission) => mission.pays !== 'FR');
    if (!travel && dossier.securite?.deplacementsAgentsFrancais !== true) return;
    const manquants = CLES.filter((cle) => dossier.securite?.[cle] === undefined);
    const [premier] = manquants;
    if (premier === undefined) return;
    yield { at: (d) => d.securite[premier], data: { manquants: { list: manquants.map((term) => ({ term })) } }, absence: true };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { unset: ['missions', 'securite.deplacementsAgentsFrancais', 'securite.zoneVigilance'] },
      {
        set: { 'missions[0].pays': 'FR', 'missions[1].pays': 'FR' },
        unset: ['securite.deplacementsAgentsFrancais', 'securite.zoneVigilance', 'securite.dateConsultation'],
      },
    ],
    ko: [
      { unset: ['securite.zoneVigilance'] },
      { unset: ['securite.dateConsultation'] },
      { unset: ['missions', 'securite.zoneVigilance'] },
      { unset: ['securite.deplacementsAgentsFrancais', 'securite.zoneVigilance', 'securite.dateConsultation'] },
    ],
  },
});
