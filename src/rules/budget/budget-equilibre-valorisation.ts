import { type Cents, toCents } from '../../base/money.js';
import { decimalsOf, isSound } from '../../calculs/budget.js';
import type { Calculs } from '../../calculs/calculs.js';
import type { Budget } from '../../dossier/model.js';
import { type Locator, rule } from '../rule.js';

export default rule({
  name: 'budget-equilibre-valorisation',
  profile: 'pratique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  about: 'budget',
  needs: ['acteurs[].nom', 'budget.annees', 'budget.devise', 'budget.depenses', 'budget.recettes'],
  words: {
    fr: {
      title: 'Chaque année, la valorisation dépensée égale la valorisation apportée, acteur par acteur.',
      why: 'Une valorisation n’est pas de l’argent : ce qu’un acteur apporte (du temps, un terrain) est aussitôt ce que le projet consomme. Un écart gonfle une colonne sans l’autre, et le coût total n’est plus celui des recettes.',
      message: '{annee}, {nom} : {depenses} valorisés en dépenses, {recettes} en recettes.',
      help: 'Toute dépense valorisée a sa recette valorisée du même acteur : « apporteur: valbrune » d’un côté, « financeur: valbrune » de l’autre, et les mêmes montants par année.',
      terms: { 'acteur.aPreciser': 'apporteur à préciser', 'lieu.recette': 'recette valorisée du même acteur' },
    },
    en: {
      title: 'Each year, the in-kind spending equals the in-kind income, actor by actor.',
      why: 'An in-kind contribution is not money: what an actor brings (time, land) is what the project uses at once. A gap swells one column and not the other, and the total cost no longer equals the income.',
      message: '{annee}, {nom}: {depenses} in kind in spending, {recettes} in income.',
      help: 'Every in-kind expense has its in-kind income from the same actor: “apporteur: valbrune” on one side, “financeur: valbrune” on the other, and the same amounts per year.',
      terms: { 'acteur.aPreciser': 'contributor to be named', 'lieu.recette': 'in-kind income of the same actor' },
    },
  },
  *check({ dossier, calculs, date }) {
    const budget = dossier.budget;
    if (budget === undefined) return;
    const annees = budget.annees ?? [];
    const currency = budget.devise ?? 'EUR';
    const lines = valued(budget);
    const decimals = decimalsOf(currency, date);
    if (lines.some((line) => !isSound(line, annees, decimals))) return;
    for (const [year, annee] of annees.entries()) {
      for (const [id, share] of shares(lines, year, calculs)) {
        if (share.depenses === share.recettes) continue;
        const at = share.spending ?? share.income;
        if (at === undefined) continue;
        yield {
          at,
          on: 'value',
          data: {
            annee: String(annee),
            nom: calculs.acteur(id)?.nom ?? { term: 'acteur.aPreciser' },
            depenses: { amount: share.depenses, currency },
            recettes: { amount: share.recettes, currency },
          },
          related: share.spending !== undefined && share.income !== undefined ? [{ at: share.income, label: 'lieu.recette' }] : [],
        };
      }
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      {
        set: {
          'budget.depenses[11].parAnnee': [0, 4000.01, 1999.99],
          'budget.recettes[8].parAnnee': [0, 4000.01, 1999.99],
        },
      },
      // Who contributes is asked by another rule; the year still balances.
      { unset: ['budget.depenses[11].apporteur'] },
    ],
    ko: [
      { set: { 'budget.depenses[11].parAnnee': [0, 4000.01, 2000] } },
      { set: { 'budget.depenses[11].parAnnee': [0, 4000.01, 1999.99] } },
      { set: { 'budget.depenses[2].apporteur': 'valbrune' } },
    ],
  },
});

interface Valued {
  readonly kind: 'depenses' | 'recettes';
  readonly acteur: string | undefined;
  readonly parAnnee: readonly number[];
  at(year: number): Locator;
}

interface Share {
  depenses: Cents;
  recettes: Cents;
  spending?: Locator;
  income?: Locator;
}

function valued(budget: Budget): Valued[] {
  const lines: Valued[] = [];
  for (const [index, line] of (budget.depenses ?? []).entries()) {
    if (line.mode !== 'valorisation') continue;
    const at =
      (year: number): Locator =>
      (d) =>
        d.budget.depenses.at(index).parAnnee.at(year);
    lines.push({ kind: 'depenses', acteur: line.apporteur, parAnnee: line.parAnnee, at });
  }
  for (const [index, line] of (budget.recettes ?? []).entries()) {
    if (line.mode !== 'valorisation') continue;
    const at =
      (year: number): Locator =>
      (d) =>
        d.budget.recettes.at(index).parAnnee.at(year);
    lines.push({ kind: 'recettes', acteur: line.financeur, parAnnee: line.parAnnee, at });
  }
  return lines;
}

/**
 * What each actor brings and spends in a year. Where a contributor is not named or not known (other rules say so), nobody can be
 * compared any more, save the year as a whole: it goes under the empty identifier.
 */
function shares(lines: readonly Valued[], year: number, calculs: Calculs): Map<string, Share> {
  const known = (line: Valued): boolean => calculs.acteur(line.acteur) !== undefined;
  const whole = lines.some(
    (line) => !known(line) && (line.parAnnee[year] ?? 0) > 0 && (line.kind === 'depenses' || line.acteur !== undefined),
  );
  const found = new Map<string, Share>();
  for (const line of lines) {
    if (!whole && !known(line)) continue;
    const key = whole ? '' : (line.acteur ?? '');
    const share: Share = found.get(key) ?? { depenses: 0, recettes: 0 };
    share[line.kind] += toCents(line.parAnnee[year] ?? 0);
    if (line.kind === 'depenses') share.spending ??= line.at(year);
    else share.income ??= line.at(year);
    found.set(key, share);
  }
  return found;
}
