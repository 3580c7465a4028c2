import { ratio, sumCents, toCents, toFraction } from '../../base/money.js';
import { isSound } from '../../calculs/budget.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-quantite-prix',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['budget.annees', 'budget.devise', 'budget.depenses'],
  words: {
    fr: {
      title: 'Quantité × coût unitaire égale la somme des années.',
      why: 'Un instructeur refait cette multiplication ligne par ligne : un écart d’un centime suffit à faire douter du reste.',
      message: 'Ligne {id} : {quantite} × {prix} font {produit}, les années font {somme}.',
      help: 'Corrigez la quantité, le prix ou la répartition : « parAnnee: [7200, 7200, 3600] ».',
    },
    en: {
      title: 'Quantity × unit cost equals the sum of the years.',
      why: 'The person who examines the file redoes this multiplication line by line: a gap of one cent casts doubt on the rest.',
      message: 'Line {id}: {quantite} × {prix} makes {produit}, the years make {somme}.',
      help: 'Correct the quantity, the price or the spread: “parAnnee: [7200, 7200, 3600]”.',
    },
  },
  *check({ dossier }) {
    const annees = dossier.budget?.annees ?? [];
    const currency = dossier.budget?.devise ?? 'EUR';
    for (const [index, line] of (dossier.budget?.depenses ?? []).entries()) {
      if (line.quantite === undefined || line.coutUnitaire === undefined || !isSound(line, annees)) continue;
      const quantite = toFraction(line.quantite);
      const produit = ratio(toCents(line.coutUnitaire), quantite.numerator, quantite.denominator);
      const somme = sumCents(line.parAnnee);
      if (produit === somme) continue;
      yield {
        at: (d) => d.budget.depenses.at(index).quantite,
        data: {
          id: line.id,
          quantite: line.quantite,
          prix: { amount: toCents(line.coutUnitaire), currency },
          produit: { amount: produit, currency },
          somme: { amount: somme, currency },
        },
        related: [{ at: (d) => d.budget.depenses.at(index).parAnnee, label: 'lieu.annees' }],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [{ unset: ['budget.depenses[0].coutUnitaire'], set: { 'budget.depenses[0].quantite': 31 } }],
    ko: [{ set: { 'budget.depenses[0].quantite': 31 } }, { set: { 'budget.depenses[7].coutUnitaire': 5500.01 } }],
  },
});
