import { type Cents, sumCents } from '../../base/money.js';
import { isSound } from '../../calculs/budget.js';
import type { Budget, Exercice, Mecanisme } from '../../dossier/model.js';
import { rule } from '../rule.js';

type Recette = NonNullable<Budget['recettes']>[number];

/** What the lines of the budget call the scheme of a service. */
const MECANISME: Readonly<Record<Mecanisme['service'], NonNullable<Recette['mecanisme']>>> = {
  eau: 'unPourcentEau',
  assainissement: 'unPourcentAssainissement',
  electricite: 'unPourcentEnergie',
  gaz: 'unPourcentEnergie',
  dechets: 'unPourcentDechets',
  mobilite: 'unPourcentMobilite',
};

export default rule({
  name: 'un-pourcent-recettes',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'mecanismesUnPourcent',
  needs: [
    'mecanismesUnPourcent[].acteur',
    'mecanismesUnPourcent[].service',
    'mecanismesUnPourcent[].exercices[].annee',
    'mecanismesUnPourcent[].exercices[].depenses',
    'acteurs[].nature',
    'budget.devise',
    'budget.annees',
    'budget.recettes',
  ],
  words: {
    fr: {
      title: 'Le plan de financement et le mécanisme disent la même somme.',
      why: 'Le même argent est écrit deux fois : comme recette du projet et comme dépense du service. Deux sommes différentes font douter du plan de financement et du respect du plafond. Le personnel est mis à part : le budget le montre en valorisation.',
      message: '{service} {annee} : {recettes} au budget, {depenses} au mécanisme 1 %.',
      help: 'Corrigez « parAnnee » de la recette ou « montant » de la dépense ; la recette porte « mecanisme: {mecanisme} » et « financeur: {acteur} ».',
      terms: { recette: 'recette du budget' },
    },
    en: {
      title: 'The financing plan and the scheme give the same amount.',
      why: 'The same money is written twice: as income of the project and as spending of the service. Two different amounts cast doubt on the financing plan and on the ceiling. Staff is set apart: the budget shows it as a contribution in kind.',
      message: '{service} {annee}: {recettes} in the budget, {depenses} in the 1% scheme.',
      help: 'Correct “parAnnee” of the income line or “montant” of the spending; the income line bears “mecanisme: {mecanisme}” and “financeur: {acteur}”.',
      terms: { recette: 'income line of the budget' },
    },
  },
  *check({ dossier, calculs }) {
    const { budget } = dossier;
    // Service budgets are in euros: a plan in another currency cannot be compared to the cent.
    if (budget?.annees === undefined || (budget.devise ?? 'EUR') !== 'EUR') return;
    const seen = new Set<string>();
    for (const { index, mecanisme } of calculs.mecanismes) {
      const scheme = MECANISME[mecanisme.service];
      for (const [year, { annee }] of (mecanisme.exercices ?? []).entries()) {
        const column = budget.annees.indexOf(annee);
        const key = `${mecanisme.acteur} ${scheme} ${annee}`;
        if (column === -1 || seen.has(key)) continue;
        // Electricity and gas share one scheme, hence one sum.
        seen.add(key);
        const lines = (budget.recettes ?? []).flatMap((recette, line) =>
          isOf(recette, scheme, mecanisme.acteur) ? [{ recette, line }] : [],
        );
        if (!lines.every(({ recette }) => isSound(recette, budget.annees ?? []))) continue;
        const recettes = sumCents(lines.map(({ recette }) => recette.parAnnee[column] ?? 0));
        const depenses = calculs.mecanismes
          .filter((each) => each.mecanisme.acteur === mecanisme.acteur && MECANISME[each.mecanisme.service] === scheme)
          .flatMap((each) => each.mecanisme.exercices ?? [])
          .reduce((sum, exercice) => sum + (exercice.annee === annee ? withoutStaff(exercice) : 0), 0);
        if (recettes === depenses) continue;
        yield {
          at: (d) => d.mecanismesUnPourcent.at(index).exercices.at(year).depenses,
          data: {
            service: { term: `service.${mecanisme.service}` },
            annee: String(annee),
            recettes: { amount: recettes },
            depenses: { amount: depenses },
            mecanisme: scheme,
            acteur: mecanisme.acteur,
          },
          related: lines.map(({ line }) => ({ at: (d) => d.budget.recettes.at(line).parAnnee, label: 'recette' })),
        };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      // Staff is not in the cash plan.
      { set: { 'mecanismesUnPourcent[0].exercices[0].depenses[1].montant': 1440.5 } },
      // A year outside the plan is not compared.
      {
        set: { 'mecanismesUnPourcent[1].exercices[0].annee': 2026, 'budget.recettes[4].mecanisme': 'unPourcentAssainissement' },
        unset: [],
      },
    ],
    ko: [
      { set: { 'mecanismesUnPourcent[1].exercices[0].depenses[0].montant': 3000.01 } },
      { unset: ['budget.recettes[4].mecanisme'] },
      { set: { 'mecanismesUnPourcent[1].exercices[2].depenses': [] } },
    ],
  },
});

function isOf(recette: Recette, scheme: Recette['mecanisme'], acteur: string): boolean {
  return recette.mode === 'numeraire' && recette.mecanisme === scheme && recette.financeur === acteur;
}

function withoutStaff(exercice: Exercice): Cents {
  return sumCents((exercice.depenses ?? []).filter(({ nature }) => nature !== 'personnel').map(({ montant }) => montant));
}
