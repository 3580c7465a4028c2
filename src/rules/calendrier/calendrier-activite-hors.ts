import { type Hit, rule } from '../rule.js';

type Place = NonNullable<Hit['related']>[number];

export default rule({
  name: 'calendrier-activite-hors',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['activites[].debut', 'activites[].fin', 'calendrier.debut', 'calendrier.fin', 'indicateurs[].dateCible'],
  words: {
    fr: {
      title: 'Les activités et les échéances tiennent dans le calendrier du projet.',
      why: 'Une dépense n’est payée que pour une activité menée pendant le projet. Ce qui dépasse le calendrier reste à la charge de la collectivité, et le chronogramme ne peut pas le montrer.',
      message: '{id} sort du calendrier du projet ({debut} – {fin}) : {mois}.',
      help: 'Corrigez l’activité, l’échéance ou le calendrier ; le dernier mois compte : avec « fin: 2029-06-30 » au calendrier, une activité peut finir en « 2029-06 ».',
      terms: { 'lieu.debut': 'début du projet', 'lieu.fin': 'fin du projet', inconnu: '…' },
    },
    en: {
      title: 'Activities and target dates lie within the timetable of the project.',
      why: 'An expense is paid only for an activity carried out during the project. What lies outside the timetable stays with the authority, and the chart cannot show it.',
      message: '{id} lies outside the timetable of the project ({debut} – {fin}): {mois}.',
      help: 'Correct the activity, the target date or the timetable; the last month counts: with “fin: 2029-06-30” in the timetable, an activity may end in “2029-06”.',
      terms: { 'lieu.debut': 'start of the project', 'lieu.fin': 'end of the project', inconnu: '…' },
    },
  },
  *check({ dossier }) {
    const { debut, fin } = dossier.calendrier ?? {};
    // A timetable that runs backwards is reported by calendrier-ordre.
    if (debut !== undefined && fin !== undefined && fin < debut) return;
    const first = debut?.slice(0, 7);
    const last = fin?.slice(0, 7);
    const bounds = {
      debut: first === undefined ? { term: 'inconnu' } : { date: first },
      fin: last === undefined ? { term: 'inconnu' } : { date: last },
    };
    const start: Place = { at: (d) => d.calendrier.debut, label: 'lieu.debut' };
    const end: Place = { at: (d) => d.calendrier.fin, label: 'lieu.fin' };
    for (const [index, activite] of (dossier.activites ?? []).entries()) {
      if (first !== undefined && activite.debut < first) {
        const data = { id: activite.id, ...bounds, mois: { date: activite.debut } };
        yield { at: (d) => d.activites.at(index).debut, on: 'value', data, related: [start] };
      } else if (last !== undefined && activite.fin > last) {
        const data = { id: activite.id, ...bounds, mois: { date: activite.fin } };
        yield { at: (d) => d.activites.at(index).fin, on: 'value', data, related: [end] };
      }
    }
    for (const [index, { id, dateCible }] of (dossier.indicateurs ?? []).entries()) {
      if (dateCible === undefined || last === undefined || dateCible <= last) continue;
      const data = { id, ...bounds, mois: { date: dateCible } };
      yield { at: (d) => d.indicateurs.at(index).dateCible, on: 'value', data, related: [end] };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          'activites[0].debut': '2027-01',
          'activites[2].fin': '2029-06',
          'calendrier.debut': '2027-01-31',
          'calendrier.fin': '2029-06-01',
        },
      },
      { set: { 'activites[2].fin': '2031-01' }, unset: ['calendrier.fin'] },
    ],
    ko: [
      { set: { 'activites[2].fin': '2029-07' } },
      { set: { 'activites[0].debut': '2026-12' } },
      { set: { 'indicateurs[0].dateCible': '2029-07' } },
      { set: { 'activites[0].debut': '2026-12' }, unset: ['calendrier.fin'] },
    ],
  },
});
