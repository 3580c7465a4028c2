import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-valorisation-base',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.depenses[].mode', 'budget.depenses[].apporteur', 'budget.depenses[].base'],
  words: {
    fr: {
      title: 'Une valorisation dit qui apporte, combien et sur quelle base.',
      why: 'Aucune facture ne prouve une valorisation. Sans apporteur ni base de calcul, le financeur ne peut pas la vérifier et la retire du coût du projet.',
      message: 'La valorisation {id} ne dit pas {manquant}.',
      help: 'Ajoutez « apporteur: valbrune » et « base: grille indiciaire 2026, 300 € par jour ».',
      terms: { apporteur: 'qui l’apporte', base: 'sur quelle base elle est estimée' },
    },
    en: {
      title: 'An in-kind contribution says who brings it, how much and on what basis.',
      why: 'No invoice proves a contribution in kind. Without a contributor and a basis, the funder cannot check it and takes it out of the project cost.',
      message: 'In-kind line {id} does not say {manquant}.',
      help: 'Add “apporteur: valbrune” and “base: grille indiciaire 2026, 300 € par jour”.',
      terms: { apporteur: 'who brings it', base: 'on what basis it is valued' },
    },
  },
  *check({ dossier }) {
    for (const [index, line] of (dossier.budget?.depenses ?? []).entries()) {
      if (line.mode !== 'valorisation') continue;
      const missing = (['apporteur', 'base'] as const).filter((key) => isEmpty(line[key]));
      const [first] = missing;
      if (first === undefined) continue;
      yield {
        at: (d) => d.budget.depenses.at(index)[first],
        data: { id: line.id, manquant: { list: missing.map((key) => ({ term: key })) } },
        absence: true,
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'budget.depenses[0].apporteur': 'valbrune' } }],
    ko: [
      { unset: ['budget.depenses[1].base'] },
      { unset: ['budget.depenses[1].apporteur'] },
      { unset: ['budget.depenses[1].apporteur', 'budget.depenses[1].base'] },
    ],
  },
});
