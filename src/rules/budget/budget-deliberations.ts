import { sumCents } from '../../base/money.js';
import { isSound } from '../../calculs/budget.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-deliberations',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: [
    'acteurs[].nature',
    'acteurs[].nom',
    'budget.annees',
    'budget.devise',
    'budget.recettes',
    'deliberations[].acteur',
    'deliberations[].montant',
  ],
  words: {
    fr: {
      title: 'Le montant voté par chaque acteur couvre sa part du budget.',
      why: 'L’assemblée vote un montant, le plan de financement en inscrit un autre : le comptable et les financeurs ne savent plus lequel engage la collectivité. La valorisation compte, puisqu’elle mobilise des agents.',
      message: '{nom} a voté {vote} ; sa part au budget est {part}.',
      help: 'Vérifiez « montant » de la délibération : numéraire et valorisation de cet acteur, toutes années réunies. Par exemple « montant: 17400 » pour 12 000 € versés et 5 400 € de temps d’agents.',
      terms: { 'lieu.part': 'part de cet acteur au budget' },
    },
    en: {
      title: 'The amount voted by each actor covers its share of the budget.',
      why: 'The assembly votes one amount, the funding plan holds another: neither the accountant nor the funders can tell which one binds the authority. In-kind contributions count, since they take up staff.',
      message: '{nom} voted {vote}; its share of the budget is {part}.',
      help: 'Check “montant” of the vote: cash and in-kind contributions of this actor, all years together. For example “montant: 17400” for €12,000 paid and €5,400 of staff time.',
      terms: { 'lieu.part': 'share of this actor in the budget' },
    },
  },
  *check({ dossier, calculs }) {
    const budget = dossier.budget;
    // A French assembly votes in euros: nothing to compare with a budget in another currency.
    if (budget?.recettes === undefined || (budget.devise ?? 'EUR') !== 'EUR') return;
    // A line of nobody may be anybody’s share: reference-inconnue comes first.
    if (budget.recettes.some((line) => line.financeur !== undefined && calculs.acteur(line.financeur) === undefined)) return;
    const annees = budget.annees ?? [];
    const recettes = [...budget.recettes.entries()];
    const votes = [...(dossier.deliberations ?? []).entries()].filter(([, deliberation]) => deliberation.montant !== undefined);
    for (const id of new Set(votes.map(([, deliberation]) => deliberation.acteur))) {
      const acteur = calculs.acteur(id);
      if (acteur === undefined || !isFrench(acteur)) continue;
      const own = votes.filter(([, deliberation]) => deliberation.acteur === id);
      const lines = recettes.filter(([, line]) => line.financeur === id);
      const last = own.at(-1)?.[0];
      if (last === undefined || lines.some(([, line]) => !isSound(line, annees))) continue;
      const vote = sumCents(own.map(([, deliberation]) => deliberation.montant ?? 0));
      const part = sumCents(lines.flatMap(([, line]) => line.parAnnee));
      if (vote === part) continue;
      yield {
        at: (d) => d.deliberations.at(last).montant,
        on: 'value',
        data: { nom: acteur.nom, vote: { amount: vote }, part: { amount: part } },
        related: lines.map(([index]) => ({ at: (d) => d.budget.recettes.at(index).parAnnee, label: 'lieu.part' })),
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          'deliberations[0].montant': 10000,
          'deliberations[3]': { id: 'delibComplement', acteur: 'valbrune', date: '2026-10-01', montant: 7400 },
        },
      },
      { unset: ['deliberations[0].montant'] },
    ],
    ko: [
      { set: { 'deliberations[0].montant': 17400.01 } },
      { set: { 'budget.recettes[6].financeur': 'valbrune', 'conventions[0].typeMontant': 'plafond' } },
    ],
  },
});
