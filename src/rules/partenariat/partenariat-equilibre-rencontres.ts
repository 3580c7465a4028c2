import { rule } from '../rule.js';

export default rule({
  name: 'partenariat-equilibre-rencontres',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 6' }],
  confidence: 'lu',
  needs: ['typeDossier', 'partenariat.equilibreEnLignePresentiel'],
  words: {
    fr: {
      title: 'Rencontres et sessions en ligne s’équilibrent.',
      why: 'La confiance se noue en présence, le rythme se tient en ligne. Tout l’un ou tout l’autre use le partenariat : la première voie coûte, la seconde éloigne.',
      message: '{constat}.',
      help: 'Écrivez ce qui est prévu par an, par exemple « equilibreEnLignePresentiel: { rencontresPresentielles: 2, sessionsEnLigne: 8 } ».',
      terms: {
        enLigne: 'Tout se passe en ligne : prévoyez aussi une rencontre',
        enPresence: 'Tout se passe en présence : prévoyez aussi des sessions en ligne',
        rien: 'Aucune rencontre ni session en ligne n’est prévue',
      },
    },
    en: {
      title: 'Meetings and on-line sessions are balanced.',
      why: 'Trust is built face to face, pace is kept on line. Only one of them wears the partnership out: the first is costly, the second keeps people apart.',
      message: '{constat}.',
      help: 'Write what is planned per year, for example “equilibreEnLignePresentiel: { rencontresPresentielles: 2, sessionsEnLigne: 8 }”.',
      terms: {
        enLigne: 'Everything is on line: plan a meeting too',
        enPresence: 'Everything is face to face: plan on-line sessions too',
        rien: 'No meeting and no on-line session is planned',
      },
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier !== 'partenariat' && dossier.typeDossier !== 'projet') return;
    const { rencontresPresentielles, sessionsEnLigne } = dossier.partenariat?.equilibreEnLignePresentiel ?? {};
    if (rencontresPresentielles === 0)
      yield {
        at: (d) => d.partenariat.equilibreEnLignePresentiel.rencontresPresentielles,
        on: 'value',
        data: { constat: { term: sessionsEnLigne === 0 ? 'rien' : 'enLigne' } },
      };
    else if (sessionsEnLigne === 0)
      yield {
        at: (d) => d.partenariat.equilibreEnLignePresentiel.sessionsEnLigne,
        on: 'value',
        data: { constat: { term: 'enPresence' } },
      };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'partenariat.equilibreEnLignePresentiel': { rencontresPresentielles: 1, sessionsEnLigne: 1 } } },
      { unset: ['partenariat.equilibreEnLignePresentiel'] },
    ],
    ko: [
      { set: { 'partenariat.equilibreEnLignePresentiel.rencontresPresentielles': 0 } },
      { set: { 'partenariat.equilibreEnLignePresentiel.sessionsEnLigne': 0 } },
      { set: { 'partenariat.equilibreEnLignePresentiel': { rencontresPresentielles: 0, sessionsEnLigne: 0 } } },
    ],
  },
});
