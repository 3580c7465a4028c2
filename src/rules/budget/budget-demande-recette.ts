import { sumCents, toCents } from '../../base/money.js';
import { decimalsOf, isSound } from '../../calculs/budget.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-demande-recette',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'candidatures',
  needs: [
    'budget.annees',
    'budget.devise',
    'budget.recettes',
    'candidatures[].dispositif',
    'candidatures[].montantDemande',
    'candidatures[].recettes',
  ],
  words: {
    fr: {
      title: 'Le montant demandé égale les recettes correspondantes.',
      why: 'Le formulaire et le plan de financement arrivent chez le même instructeur. Deux montants pour une même aide, et le dossier revient avec une demande de précision.',
      message: '{dispositif} : {demande} demandés, {recettes} inscrits au plan de financement.',
      help: 'Alignez « montantDemande » et les lignes citées dans « recettes » : par exemple « montantDemande: 52000 » et « recettes: [F3] ».',
      terms: { 'lieu.lignes': 'lignes de recettes citées' },
    },
    en: {
      title: 'The amount requested equals the matching income.',
      why: 'The form and the funding plan reach the same desk. Two amounts for one grant, and the file comes back with a question.',
      message: '{dispositif}: {demande} requested, {recettes} in the funding plan.',
      help: 'Align “montantDemande” and the lines cited in “recettes”: for example “montantDemande: 52000” and “recettes: [F3]”.',
      terms: { 'lieu.lignes': 'income lines cited' },
    },
  },
  *check({ dossier, date }) {
    const annees = dossier.budget?.annees ?? [];
    const currency = dossier.budget?.devise ?? 'EUR';
    const decimals = decimalsOf(currency, date);
    for (const [index, candidature] of (dossier.candidatures ?? []).entries()) {
      const cited = new Set(candidature.recettes ?? []);
      if (candidature.montantDemande === undefined || cited.size === 0) continue;
      const lines = (dossier.budget?.recettes ?? []).filter((line) => cited.has(line.id));
      if (lines.length < cited.size || lines.some((line) => !isSound(line, annees, decimals))) continue;
      const demande = toCents(candidature.montantDemande);
      const recettes = sumCents(lines.flatMap((line) => line.parAnnee));
      if (demande === recettes) continue;
      yield {
        at: (d) => d.candidatures.at(index).montantDemande,
        on: 'value',
        data: { dispositif: candidature.dispositif, demande: { amount: demande, currency }, recettes: { amount: recettes, currency } },
        related: [{ at: (d) => d.candidatures.at(index).recettes, label: 'lieu.lignes' }],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'candidatures[0].montantDemande': 117000, 'candidatures[0].recettes': ['F6', 'F7'] } },
      { set: { 'candidatures[0].montantDemande': 99000.01, 'candidatures[0].recettes': [] } },
      { unset: ['candidatures[0].montantDemande'] },
    ],
    ko: [{ set: { 'candidatures[0].montantDemande': 99000.01 } }, { set: { 'candidatures[0].recettes': ['F6', 'F7'] } }],
  },
});
