import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'calendrier-depot-tardif',
  profile: 'appel',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'candidatures',
  needs: ['candidatures[].dateDepot', 'candidatures[].dateLimite', 'candidatures[].dispositif', 'candidatures[].etat'],
  words: {
    fr: {
      title: 'Le dossier est déposé avant la date limite.',
      why: 'Un dossier reçu après la date limite n’est pas instruit, quelle que soit sa qualité. Le jour même de la date limite est encore dans les temps ; s’il y a une heure, vérifiez-la.',
      message: '{dispositif} : la date limite était le {limite}.',
      help: 'Visez l’édition suivante, ou corrigez « dateLimite » ; si le dépôt a eu lieu à temps, donnez-en le jour : « dateDepot: 2026-03-18 ».',
      terms: { 'lieu.limite': 'date limite' },
    },
    en: {
      title: 'The file is submitted before the deadline.',
      why: 'A file received after the deadline is not examined, whatever its quality. The day of the deadline is still in time; if there is an hour, check it.',
      message: '{dispositif}: the deadline was {limite}.',
      help: 'Aim for the next round, or correct “dateLimite”; if the file was submitted in time, give the day: “dateDepot: 2026-03-18”.',
      terms: { 'lieu.limite': 'deadline' },
    },
  },
  *check({ dossier, date }) {
    for (const [index, candidature] of (dossier.candidatures ?? []).entries()) {
      const { dispositif, dateLimite, dateDepot, etat } = candidature;
      const limite = dateLimite?.slice(0, 10);
      if (limite === undefined) continue;
      const data = { dispositif, limite: { date: limite } };
      if (dateDepot !== undefined) {
        if (dateDepot <= limite) continue;
        const related = [{ at: (d: Parameters<Locator>[0]) => d.candidatures.at(index).dateLimite, label: 'lieu.limite' }];
        yield { at: (d) => d.candidatures.at(index).dateDepot, on: 'value', data, related };
      } else if ((etat === 'preparation' || etat === 'pret') && date > limite) {
        yield { at: (d) => d.candidatures.at(index).dateLimite, on: 'value', data };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'candidatures[0].dateLimite': '2026-11-22T09:00' } },
      { set: { 'candidatures[0].dateLimite': '2026-11-20', 'candidatures[0].dateDepot': '2026-11-20' } },
      { set: { 'candidatures[0].dateLimite': '2026-11-20', 'candidatures[0].etat': 'depose' } },
    ],
    ko: [
      { set: { 'candidatures[0].dateLimite': '2026-11-20', 'candidatures[0].dateDepot': '2026-11-21', 'candidatures[0].etat': 'depose' } },
      { set: { 'candidatures[0].dateLimite': '2026-11-21' } },
      { set: { 'candidatures[0].dateLimite': '2026-11-21T12:00', 'candidatures[0].etat': 'pret' } },
    ],
  },
});
