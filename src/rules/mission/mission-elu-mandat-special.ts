import type { Calculs } from '../../calculs/calculs.js';
import { type Dossier, isEmpty, isFrench } from '../../dossier/model.js';
import { type Hit, rule } from '../rule.js';

export default rule({
  name: 'mission-elu-mandat-special',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L2123-18, R3123-20, R4135-20' }, { text: 'Sénat, question 22564 (2006)' }],
  confidence: 'lu',
  about: 'missions',
  needs: [
    'acteurs[].nature',
    'missions[].typeMissionnaire',
    'missions[].acteur',
    'missions[].pays',
    'missions[].debut',
    'missions[].objet',
    'missions[].lieu',
    'missions[].deliberation',
    'deliberations[].date',
    'deliberations[].decisions',
  ],
  words: {
    fr: {
      title: 'Un élu part avec un mandat spécial voté avant le départ.',
      why: 'Sans ce vote, les frais de l’élu ne sont pas remboursés et son voyage n’est pas couvert ; une régularisation au retour est refusée. Un mandat général ou permanent n’est pas un mandat spécial : le vote dit où l’on va et pour quoi. Le jour même est admis.',
      message: 'Mission {id} : un élu part sans mandat spécial précis, voté avant le départ ({fautes}).',
      help: 'Faites voter avant le départ, puis écrivez « deliberation: delibMandat » dans la mission, avec « accordeMandatSpecial » dans les « decisions » du vote, un « objet » et un « lieu ».',
      terms: {
        deliberation: 'aucun vote cité',
        date: 'départ le {debut}, vote le {vote}',
        decisions: 'le vote cité n’accorde pas ce mandat',
        objet: 'objet non précisé',
        lieu: 'lieu non précisé',
        'lieu.decisions': 'décisions du vote',
      },
    },
    en: {
      title: 'An elected member travels with a special mandate voted before leaving.',
      why: 'Without this vote the member’s costs are not refunded and the journey is not covered; putting it right on return is refused. A general or standing mandate is not a special one: the vote says where and what for. The same day is accepted.',
      message: 'Mission {id}: an elected member travels without a precise special mandate voted before leaving ({fautes}).',
      help: 'Hold the vote before leaving, then write “deliberation: delibMandat” in the mission, with “accordeMandatSpecial” among the “decisions” of the vote, an “objet” and a “lieu”.',
      terms: {
        deliberation: 'no vote cited',
        date: 'leaving on {debut}, vote on {vote}',
        decisions: 'the vote cited does not grant this mandate',
        objet: 'no purpose given',
        lieu: 'no place given',
        'lieu.decisions': 'decisions of the vote',
      },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, mission] of (dossier.missions ?? []).entries()) {
      if (mission.typeMissionnaire !== 'elu' || mission.pays === 'FR' || !isFrench(calculs.acteur(mission.acteur))) continue;
      const faults = faultsOf(dossier, calculs, index);
      const [first] = faults;
      if (first === undefined) continue;
      yield {
        at: first.at,
        on: first.on,
        data: {
          id: mission.id,
          fautes: { list: faults.map(({ term }) => ({ term })) },
          debut: { date: mission.debut },
          vote: { date: calculs.deliberation(mission.deliberation)?.date ?? '' },
        },
        related: faults.flatMap(({ related }) => related ?? []),
        absence: faults.every(({ on }) => on === 'key'),
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'missions[0].debut': '2026-10-16' } },
      { set: { 'missions[0].pays': 'FR' }, unset: ['missions[0].deliberation'] },
      { unset: ['deliberations[0].decisions'] },
      { set: { 'missions[0].typeMissionnaire': 'benevole' }, unset: ['missions[0].deliberation'] },
    ],
    ko: [
      { unset: ['missions[0].deliberation'] },
      { set: { 'missions[0].debut': '2026-10-15' } },
      { set: { 'deliberations[0].decisions': ['approuveConvention', 'autoriseSignature'] } },
      { unset: ['missions[0].objet'] },
      { unset: ['missions[0].lieu'] },
      { unset: ['missions[0].deliberation', 'missions[0].objet', 'missions[0].lieu'] },
    ],
  },
});

interface Fault extends Pick<Hit, 'at' | 'related'> {
  readonly term: string;
  readonly on: 'key' | 'value';
}

/** What a mandate of this mission lacks, the vote first. */
function faultsOf(dossier: Dossier, calculs: Calculs, index: number): Fault[] {
  const mission = dossier.missions?.[index];
  if (mission === undefined) return [];
  const faults: Fault[] = [];
  const vote = calculs.deliberation(mission.deliberation);
  const place = vote === undefined ? -1 : (dossier.deliberations ?? []).findIndex((each) => each.id === mission.deliberation);
  if (mission.deliberation === undefined) faults.push({ term: 'deliberation', on: 'key', at: (d) => d.missions.at(index).deliberation });
  if (vote !== undefined && vote.date > mission.debut) {
    faults.push({
      term: 'date',
      on: 'value',
      at: (d) => d.missions.at(index).debut,
      related: [{ at: (d) => d.deliberations.at(place).date, label: 'lieu.deliberation' }],
    });
  }
  if (vote?.decisions !== undefined && !vote.decisions.includes('accordeMandatSpecial')) {
    faults.push({
      term: 'decisions',
      on: 'value',
      at: (d) => d.missions.at(index).deliberation,
      related: [{ at: (d) => d.deliberations.at(place).decisions, label: 'lieu.decisions' }],
    });
  }
  if (isEmpty(mission.objet)) faults.push({ term: 'objet', on: 'key', at: (d) => d.missions.at(index).objet });
  if (isEmpty(mission.lieu)) faults.push({ term: 'lieu', on: 'key', at: (d) => d.missions.at(index).lieu });
  return faults;
}
