import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'mission-agent-ordre',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Fiche CNFPT « mandat spécial »' }],
  confidence: 'lu',
  about: 'missions',
  needs: [
    'acteurs[].nature',
    'identification.etat',
    'missions[].typeMissionnaire',
    'missions[].acteur',
    'missions[].debut',
    'missions[].ordreMission',
  ],
  words: {
    fr: {
      title: 'Un agent part avec un ordre de mission.',
      why: 'L’ordre de mission, signé par l’autorité, couvre l’agent en cas d’accident et permet de rembourser ses frais. Contrairement à un élu, un agent n’a pas besoin d’un vote.',
      message: 'La mission {id} d’un agent n’a pas d’ordre de mission.',
      help: 'Ajoutez « ordreMission: true » quand il est signé ; pas de délibération à prévoir.',
    },
    en: {
      title: 'An employee travels with a mission order.',
      why: 'The mission order, signed by the authority, covers the employee in case of accident and allows costs to be refunded. Unlike an elected member, an employee needs no vote.',
      message: 'Mission {id} of an employee has no mission order.',
      help: 'Add “ordreMission: true” once it is signed; no vote is needed.',
    },
  },
  *check({ dossier, calculs, date }) {
    const draft = dossier.identification.etat === 'brouillon';
    for (const [index, mission] of (dossier.missions ?? []).entries()) {
      if (mission.typeMissionnaire !== 'agent' || mission.ordreMission === true || !isFrench(calculs.acteur(mission.acteur))) continue;
      if (draft && mission.debut > date) continue;
      const absence = mission.ordreMission === undefined;
      yield {
        at: (d) => d.missions.at(index).ordreMission,
        on: absence ? 'key' : 'value',
        data: { id: mission.id },
        absence,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'identification.etat': 'brouillon', 'missions[1].debut': '2026-11-21' }, unset: ['missions[1].ordreMission'] },
      { set: { 'missions[1].acteur': 'blitta' }, unset: ['missions[1].ordreMission'] },
    ],
    ko: [
      { unset: ['missions[1].ordreMission'] },
      { set: { 'missions[1].ordreMission': false } },
      { set: { 'identification.etat': 'brouillon', 'missions[1].debut': '2026-11-20' }, unset: ['missions[1].ordreMission'] },
    ],
  },
});
