import { isSound } from '../../calculs/budget.js';
import type { Locator } from '../rule.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-montants-par-annee',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.annees', 'budget.devise', 'budget.depenses', 'budget.recettes'],
  words: {
    fr: {
      title: 'Chaque ligne a un montant positif par année, au centime près au plus.',
      why: 'Les tableaux par année, l’équilibre et les échéances se calculent colonne par colonne : une année en trop ou en moins décale tout.',
      message: 'Ligne {id} : {cas}.',
      help: 'Écrivez par exemple « parAnnee: [7200, 7200, 3600] », un montant par année de « annees ».',
    },
    en: {
      title: 'Each line has one positive amount per year, to the cent at most.',
      why: 'Tables by year, balance and instalments are worked out column by column: one year too many or too few shifts everything.',
      message: 'Line {id}: {cas}.',
      help: 'Write for example “parAnnee: [7200, 7200, 3600]”, one amount per year of “annees”.',
    },
  },
  *check({ dossier, parameter, date }) {
    const budget = dossier.budget;
    if (budget === undefined) return;
    const annees = budget.annees ?? [];
    const gap = annees.findIndex((annee, index) => index > 0 && annee !== (annees[index - 1] ?? 0) + 1);
    if (gap !== -1) yield { at: (d) => d.budget.annees.at(gap), on: 'value', data: { id: 'annees', cas: { term: 'montants.suite' } } };
    const whole: readonly string[] = parameter('devises-sans-centimes', date) ?? [];
    const decimals = whole.includes(budget.devise ?? 'EUR') ? 0 : 2;
    const lines: [{ id: string; parAnnee: number[] }, Locator][] = [
      ...(budget.depenses ?? []).map((line, index): [typeof line, Locator] => [line, (d) => d.budget.depenses.at(index).parAnnee]),
      ...(budget.recettes ?? []).map((line, index): [typeof line, Locator] => [line, (d) => d.budget.recettes.at(index).parAnnee]),
    ];
    for (const [line, at] of lines) {
      if (isSound(line, annees, decimals)) continue;
      const cas = { term: line.parAnnee.length === annees.length ? 'montants.invalide' : 'montants.nombre' };
      yield { at, on: 'value', data: { id: line.id, n: line.parAnnee.length, annees: annees.length, cas } };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'budget.depenses[4].parAnnee': [14000, 0, 0] } }],
    ko: [
      { set: { 'budget.depenses[4].parAnnee': [14000, 0] } },
      { set: { 'budget.recettes[9].parAnnee': [-1, 1500, 1501] } },
      { set: { 'budget.depenses[9].parAnnee': [1000.005, 1000, 3999.995] } },
    ],
  },
});
