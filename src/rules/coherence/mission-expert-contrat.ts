import { addMonths, type IsoDate, yearOf } from '../../base/dates.js';
import { isForeignAuthority } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'mission-expert-contrat',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'Engagement Global, Fonds d’expert·e·s (Experts for Partners)' }],
  confidence: 'lu',
  about: 'missionExpert',
  needs: [
    'missionExpert.modele',
    'missionExpert.droitContrat',
    'missionExpert.employeur',
    'missionExpert.dureeMois',
    'acteurs[].nom',
    'acteurs[].nature',
    'calendrier.debut',
    'calendrier.fin',
  ],
  words: {
    fr: {
      title: 'Employeur, droit du contrat et durée suivent le modèle d’expertise choisi.',
      why: 'Le modèle dit qui emploie la personne et sous quel droit : le programme refuse une manifestation d’intérêt qui les mélange. Une durée qui n’est pas celle du calendrier fausse la demande.',
      message: 'Modèle {modele} : {contradiction}.',
      help: 'Expert intégré ou national : « droitContrat: local » et la commune hôte pour employeur ; assistant technique : « droitContrat: giz ». La durée en mois est celle du calendrier.',
      terms: {
        expertIntegre: 'expert intégré',
        expertNational: 'expert national',
        assistantTechnique: 'assistant technique',
        inconnu: 'non précisé',
        giz: 'le contrat ne peut pas relever de la GIZ',
        local: 'le contrat ne peut pas être local',
        employeur: 'l’employeur, « {nom} », n’est pas une collectivité hôte',
        employeurAbsent: 'l’employeur n’est pas indiqué',
        duree: 'la durée annoncée ({annoncee} mois) n’est pas celle du calendrier ({mois} mois)',
        calendrier: 'calendrier',
      },
    },
    en: {
      title: 'Employer, law of the contract and length follow the model of expertise chosen.',
      why: 'The model says who employs the person and under which law: the programme refuses an expression of interest that mixes them. A length that is not that of the calendar makes the request wrong.',
      message: 'Model {modele}: {contradiction}.',
      help: 'Integrated or national expert: “droitContrat: local” and the host authority as employer; technical assistant: “droitContrat: giz”. The length in months is that of the calendar.',
      terms: {
        expertIntegre: 'integrated expert',
        expertNational: 'national expert',
        assistantTechnique: 'technical assistant',
        inconnu: 'not given',
        giz: 'the contract cannot be one of GIZ',
        local: 'the contract cannot be local',
        employeur: 'the employer, “{nom}”, is not a host authority',
        employeurAbsent: 'the employer is not given',
        duree: 'the length announced ({annoncee} months) is not that of the calendar ({mois} months)',
        calendrier: 'calendar',
      },
    },
  },
  *check({ dossier, calculs }) {
    const mission = dossier.missionExpert;
    if (mission === undefined) return;
    const modele = { term: mission.modele ?? 'inconnu' };
    const hosted = mission.modele === 'expertIntegre' || mission.modele === 'expertNational';
    if (hosted && mission.droitContrat === 'giz')
      yield { at: (d) => d.missionExpert.droitContrat, on: 'value', data: { modele, contradiction: { term: 'giz' } } };
    if (mission.modele === 'assistantTechnique' && mission.droitContrat === 'local')
      yield { at: (d) => d.missionExpert.droitContrat, on: 'value', data: { modele, contradiction: { term: 'local' } } };
    const employeur = calculs.acteur(mission.employeur);
    if (hosted && mission.employeur === undefined)
      yield { at: (d) => d.missionExpert.employeur, data: { modele, contradiction: { term: 'employeurAbsent' } }, absence: true };
    else if (hosted && employeur !== undefined && !isForeignAuthority(employeur))
      yield {
        at: (d) => d.missionExpert.employeur,
        on: 'value',
        data: { modele, contradiction: { term: 'employeur' }, nom: employeur.nom },
      };
    const { debut, fin } = dossier.calendrier ?? {};
    if (mission.dureeMois === undefined || debut === undefined || fin === undefined) return;
    const mois = calendarMonths(debut, fin);
    if (mission.dureeMois === mois || isFilledBy(mission.dureeMois, debut, fin)) return;
    yield {
      at: (d) => d.missionExpert.dureeMois,
      on: 'value',
      data: { modele, contradiction: { term: 'duree' }, annoncee: mission.dureeMois, mois },
      related: [{ at: (d) => d.calendrier.fin, label: 'calendrier' }],
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          typeDossier: 'missionExpert',
          missionExpert: { modele: 'expertIntegre', droitContrat: 'local', employeur: 'sirakoro', dureeMois: 30 },
        },
      },
      {
        set: {
          typeDossier: 'missionExpert',
          missionExpert: { modele: 'assistantTechnique', droitContrat: 'giz', dureeMois: 24 },
          calendrier: { debut: '2027-03-15', fin: '2029-03-14' },
        },
      },
    ],
    ko: [
      {
        set: {
          typeDossier: 'missionExpert',
          missionExpert: { modele: 'expertIntegre', droitContrat: 'giz', employeur: 'sirakoro', dureeMois: 30 },
        },
      },
      {
        set: {
          typeDossier: 'missionExpert',
          missionExpert: { modele: 'expertNational', droitContrat: 'local', employeur: 'valbrune', dureeMois: 30 },
        },
      },
      { set: { typeDossier: 'missionExpert', missionExpert: { modele: 'expertNational', droitContrat: 'local', dureeMois: 30 } } },
      { set: { typeDossier: 'missionExpert', missionExpert: { modele: 'assistantTechnique', droitContrat: 'local', dureeMois: 30 } } },
      {
        set: {
          typeDossier: 'missionExpert',
          missionExpert: { modele: 'expertIntegre', droitContrat: 'local', employeur: 'sirakoro', dureeMois: 24 },
        },
      },
    ],
  },
});

/** Calendar months from one day to another, first and last included. */
function calendarMonths(debut: IsoDate, fin: IsoDate): number {
  return (yearOf(fin) - yearOf(debut)) * 12 + Number(fin.slice(5, 7)) - Number(debut.slice(5, 7)) + 1;
}

/** So many months from the first day reach the last one and no less do: 15 March 2027 to 14 March 2029 is 24 months, not 25. */
function isFilledBy(months: number, debut: IsoDate, fin: IsoDate): boolean {
  return addMonths(debut, months) > fin && addMonths(debut, months - 1) <= fin;
}
