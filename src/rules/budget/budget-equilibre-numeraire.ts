import { isSound } from '../../calculs/budget.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-equilibre-numeraire',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.annees', 'budget.devise', 'budget.depenses', 'budget.recettes'],
  words: {
    fr: {
      title: 'Chaque année, les dépenses en numéraire égalent les recettes en numéraire.',
      why: 'Tous les financeurs demandent un plan équilibré. Une année en déséquilibre veut dire une recette oubliée ou une dépense comptée deux fois.',
      message: '{annee} : {depenses} de dépenses pour {recettes} de recettes (écart {ecart}).',
      help: 'Ajustez une ligne ; une recette non trouvée s’écrit « statut: aRechercher ».',
    },
    en: {
      title: 'Each year, cash spending equals cash income.',
      why: 'All funders ask for a balanced plan. A year out of balance means income forgotten or spending counted twice.',
      message: '{annee}: {depenses} of spending for {recettes} of income (gap {ecart}).',
      help: 'Adjust a line; income not yet found is written “statut: aRechercher”.',
    },
  },
  *check({ dossier, calculs }) {
    const budget = dossier.budget;
    const annees = budget?.annees ?? [];
    const lines = [...(budget?.depenses ?? []), ...(budget?.recettes ?? [])];
    if (lines.length === 0 || lines.some((line) => !isSound(line, annees))) return;
    const currency = budget?.devise ?? 'EUR';
    for (const [index, annee] of annees.entries()) {
      const depenses = calculs.budget.depensesNumeraireParAnnee[index] ?? 0;
      const recettes = calculs.budget.recettesNumeraireParAnnee[index] ?? 0;
      if (depenses === recettes) continue;
      yield {
        at: (d) => d.budget.annees.at(index),
        on: 'value',
        data: {
          annee: String(annee),
          depenses: { amount: depenses, currency },
          recettes: { amount: recettes, currency },
          ecart: { amount: Math.abs(depenses - recettes), currency },
        },
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          'budget.depenses[4].parAnnee': [14000.5, 0, 0],
          'budget.recettes[5].parAnnee': [15600.5, 64100, 19300],
          'candidatures[0].montantDemande': 99000.5,
        },
      },
    ],
    ko: [{ set: { 'budget.depenses[4].parAnnee': [14000.01, 0, 0] } }],
  },
});
