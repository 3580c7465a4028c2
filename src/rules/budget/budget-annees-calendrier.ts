import { yearOf } from '../../base/dates.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-annees-calendrier',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.annees', 'calendrier.debut', 'calendrier.fin'],
  words: {
    fr: {
      title: 'Le budget couvre exactement les années du projet.',
      why: 'Les versements suivent la répartition par année. Une année du projet sans colonne n’a pas de crédits ; une colonne de trop annonce des dépenses que personne ne justifiera.',
      message: 'Le budget couvre {annees}, le projet va du {debut} au {fin}.',
      help: 'Ajoutez ou retirez une année dans « annees » et dans chaque « parAnnee » : pour un projet de mars 2027 à juin 2028, « annees: [2027, 2028] ».',
      terms: { 'lieu.calendrier': 'calendrier du projet' },
    },
    en: {
      title: 'The budget covers exactly the years of the project.',
      why: 'Payments follow the split by year. A year of the project without a column has no money; one column too many announces spending that nobody will account for.',
      message: 'The budget covers {annees}, the project runs from {debut} to {fin}.',
      help: 'Add or remove a year in “annees” and in each “parAnnee”: for a project from March 2027 to June 2028, “annees: [2027, 2028]”.',
      terms: { 'lieu.calendrier': 'timetable of the project' },
    },
  },
  *check({ dossier }) {
    const annees = dossier.budget?.annees;
    const { debut, fin } = dossier.calendrier ?? {};
    if (annees === undefined || debut === undefined || fin === undefined || fin < debut) return;
    // Years that do not follow one another are reported by budget-montants-par-annee.
    if (annees.some((annee, index) => index > 0 && annee !== (annees[index - 1] ?? 0) + 1)) return;
    if (annees[0] === yearOf(debut) && annees.at(-1) === yearOf(fin)) return;
    yield {
      at: (d) => d.budget.annees,
      on: 'value',
      data: { annees: { list: annees.map(String) }, debut: { date: debut }, fin: { date: fin } },
      related: [{ at: (d) => d.calendrier, label: 'lieu.calendrier' }],
    };
  },
  examples: {
    base: 'senegal-generaliste',
    ok: [
      { set: { 'calendrier.debut': '2025-12-31', 'calendrier.fin': '2027-01-01' } },
      { set: { 'calendrier.debut': '2025-01-01', 'calendrier.fin': '2027-12-31' } },
      { unset: ['calendrier.fin'] },
    ],
    ko: [
      { set: { 'budget.annees': [2024, 2025, 2026] } },
      { set: { 'budget.annees': [2026, 2027, 2028] } },
      {
        set: {
          'calendrier.fin': '2026-12-31',
          'activites[0].fin': '2026-12',
          'activites[1].fin': '2026-12',
          'indicateurs[0].dateCible': '2026-12',
          'indicateurs[1].dateCible': '2026-12',
          'indicateurs[2].dateCible': '2026-12',
        },
      },
    ],
  },
});
