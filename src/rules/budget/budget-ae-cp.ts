import { sumCents, toCents } from '../../base/money.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-ae-cp',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['acteurs[].nom', 'budget.annees', 'budget.devise', 'budget.engagements'],
  words: {
    fr: {
      title: 'Les crédits de paiement font le montant de l’autorisation.',
      why: 'L’autorisation fixe le total, les crédits de paiement sa répartition par année. S’ils ne font pas le même total, une partie de la dépense votée n’a pas de crédits, ou des crédits n’ont pas de vote.',
      message: '{type} ({nom}) : {cas}.',
      help: 'Corrigez « cp » ou « montant » : pour « montant: 12000 » sur trois ans, « cp: [4000, 4000, 4000] », un crédit par année du budget.',
      terms: {
        ae: 'Autorisation d’engagement',
        ap: 'Autorisation de programme',
        'cas.somme': '{somme} de crédits de paiement pour {montant}',
        'cas.nombre': 'le nombre de crédits de paiement ({n}) n’est pas celui des années du budget ({annees})',
        'lieu.montant': 'montant de l’autorisation',
        'lieu.annees': 'années du budget',
      },
    },
    en: {
      title: 'The payment credits add up to the amount of the authorisation.',
      why: 'The authorisation sets the total, the payment credits its spread over the years. If their totals differ, part of the spending voted has no credits, or credits have no vote.',
      message: '{type} ({nom}): {cas}.',
      help: 'Correct “cp” or “montant”: for “montant: 12000” over three years, “cp: [4000, 4000, 4000]”, one credit per year of the budget.',
      terms: {
        ae: 'Commitment authorisation',
        ap: 'Programme authorisation',
        'cas.somme': '{somme} of payment credits for {montant}',
        'cas.nombre': 'the number of payment credits ({n}) is not that of the years of the budget ({annees})',
        'lieu.montant': 'amount of the authorisation',
        'lieu.annees': 'years of the budget',
      },
    },
  },
  *check({ dossier, calculs }) {
    const annees = dossier.budget?.annees;
    const currency = dossier.budget?.devise ?? 'EUR';
    for (const [index, engagement] of (dossier.budget?.engagements ?? []).entries()) {
      const miscounted = annees !== undefined && engagement.cp.length !== annees.length;
      const somme = sumCents(engagement.cp);
      const montant = toCents(engagement.montant);
      if (!miscounted && somme === montant) continue;
      yield {
        at: (d) => d.budget.engagements.at(index).cp,
        on: 'value',
        data: {
          type: { term: engagement.type },
          nom: calculs.acteur(engagement.acteur)?.nom ?? engagement.acteur,
          cas: { term: miscounted ? 'cas.nombre' : 'cas.somme' },
          somme: { amount: somme, currency },
          montant: { amount: montant, currency },
          n: engagement.cp.length,
          annees: annees?.length ?? 0,
        },
        related: [
          miscounted
            ? { at: (d) => d.budget.annees, label: 'lieu.annees' }
            : { at: (d) => d.budget.engagements.at(index).montant, label: 'lieu.montant' },
        ],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 12000, cp: [4000.01, 3999.99, 4000], depenses: ['D5'] }] },
      },
    ],
    ko: [
      { set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ae', montant: 12000, cp: [4000, 4000, 3999.99], depenses: ['D5'] }] } },
      { set: { 'budget.engagements': [{ acteur: 'valbrune', type: 'ap', montant: 12000, cp: [6000, 6000], depenses: ['D7'] }] } },
    ],
  },
});
