import { sumCents } from '../../base/money.js';
import { decimalsOf, isSound } from '../../calculs/budget.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-financements-acquis',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: 'Centraider, fiche 6.1' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.annees', 'budget.devise', 'budget.recettes'],
  words: {
    fr: {
      title: 'Une part suffisante des recettes est acquise.',
      why: 'Un plan qui repose surtout sur des réponses attendues démarre tard, ou pas du tout. Le seuil est un conseil de réseau régional, non une condition des financeurs.',
      message: '{part} % seulement des recettes sont acquises ({acquis} sur {total}) ; le conseil est d’en réunir {seuil} %.',
      help: 'Cherchez d’abord l’accord des financeurs « sollicite » ; quand il arrive, écrivez « statut: acquis » sur la ligne.',
    },
    en: {
      title: 'A sufficient share of the income is secured.',
      why: 'A plan that rests mostly on answers still awaited starts late, or not at all. The threshold is the advice of a regional network, not a condition of the funders.',
      message: 'Only {part}% of the income is secured ({acquis} out of {total}); the advice is to gather {seuil}%.',
      help: 'First seek the agreement of the funders marked “sollicite”; once it comes, write “statut: acquis” on the line.',
    },
  },
  *check({ dossier, parameter, date }) {
    const seuil = parameter('budget-part-acquise', date);
    const { annees = [], devise: currency = 'EUR', recettes = [] } = dossier.budget ?? {};
    const decimals = decimalsOf(currency, date);
    if (seuil === undefined || recettes.some((line) => !isSound(line, annees, decimals))) return;
    const total = sumCents(recettes.flatMap((line) => line.parAnnee));
    const acquis = sumCents(recettes.flatMap((line) => (line.statut === 'acquis' ? line.parAnnee : [])));
    if (acquis * 100 >= seuil * total) return;
    yield {
      at: (d) => d.budget.recettes,
      // Rounded down: 29.96 % must not print as 30 %.
      data: {
        seuil,
        part: Math.floor((acquis * 1000) / total) / 10,
        acquis: { amount: acquis, currency },
        total: { amount: total, currency },
      },
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'budget.recettes[7].statut': 'sollicite' } }, { set: { 'budget.recettes': [] } }],
    ko: [
      { set: { 'budget.recettes[7].statut': 'sollicite', 'budget.recettes[8].statut': 'prevu' } },
      {
        set: {
          'conventions[0].typeMontant': 'plafond',
          'budget.recettes[8].statut': 'prevu',
          'budget.recettes[7].parAnnee': [1999.99, 2000, 2000],
          'budget.recettes[6].parAnnee': [6000.01, 6000, 6000],
        },
      },
    ],
  },
});
