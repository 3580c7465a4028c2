import { sumCents, toCents } from '../../base/money.js';
import { decimalsOf, isSound } from '../../calculs/budget.js';
import { rule } from '../rule.js';

export default rule({
  name: 'budget-convention-total',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 2' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'budget.annees',
    'budget.devise',
    'budget.depenses',
    'budget.recettes',
    'conventions[].devise',
    'conventions[].montantPrevisionnel',
    'conventions[].parties',
    'conventions[].typeMontant',
  ],
  words: {
    fr: {
      title: 'Le montant de la convention correspond au budget total ou à la part des parties.',
      why: 'Le montant prévisionnel des engagements se lit de deux façons : tout le projet, ou ce que les signataires y mettent. Un montant qui n’est ni l’un ni l’autre laisse croire à un budget périmé.',
      message: 'La convention {id} dit {montant} ; le budget total est {total}, la part des signataires {part}.',
      help: 'Dites si le montant vise tout le projet ou la part des signataires, puis alignez « montantPrevisionnel » ; si c’est un maximum, écrivez « typeMontant: plafond ».',
    },
    en: {
      title: 'The amount of the agreement matches the total budget or the share of the parties.',
      why: 'The provisional amount of the commitments is read in two ways: the whole project, or what the signatories put in. An amount that is neither makes the budget look out of date.',
      message: 'Agreement {id} says {montant}; the total budget is {total}, the share of the signatories {part}.',
      help: 'Say whether the amount covers the whole project or the share of the signatories, then align “montantPrevisionnel”; if it is a maximum, write “typeMontant: plafond”.',
    },
  },
  *check({ dossier, calculs, date }) {
    const { annees = [], devise = 'EUR', depenses, recettes } = dossier.budget ?? {};
    if (depenses === undefined || recettes === undefined) return;
    const decimals = decimalsOf(devise, date);
    if ([...depenses, ...recettes].some((line) => !isSound(line, annees, decimals))) return;
    // A line of nobody may belong to a party: reference-inconnue comes first.
    if (recettes.some((line) => line.financeur !== undefined && calculs.acteur(line.financeur) === undefined)) return;
    const total = calculs.budget.depenses;
    const french = sumCents(recettes.flatMap((line) => (line.origine === 'collectiviteFrancaise' ? line.parAnnee : [])));
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.montantPrevisionnel === undefined || (convention.devise ?? 'EUR') !== devise) continue;
      if (convention.typeMontant === 'plafond' || convention.typeMontant === 'sansEngagement') continue;
      if (convention.parties.some((party) => calculs.acteur(party) === undefined)) continue;
      const montant = toCents(convention.montantPrevisionnel);
      const part = sumCents(
        recettes.flatMap((line) => (line.financeur !== undefined && convention.parties.includes(line.financeur) ? line.parAnnee : [])),
      );
      if (montant === total || montant === french || montant === part) continue;
      yield {
        at: (d) => d.conventions.at(index).montantPrevisionnel,
        on: 'value',
        data: {
          id: convention.id,
          montant: { amount: montant, currency: devise },
          total: { amount: total, currency: devise },
          part: { amount: part, currency: devise },
        },
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'conventions[0].montantPrevisionnel': 180000 } },
      { set: { 'conventions[0].montantPrevisionnel': 48000 } },
      { set: { 'conventions[0].montantPrevisionnel': 60000.01, 'conventions[0].typeMontant': 'plafond' } },
      { set: { 'conventions[0].montantPrevisionnel': 39357420, 'conventions[0].devise': 'XOF' } },
      // An agreement that names no currency is in euros, whatever that of the budget.
      { set: { 'budget.devise': 'XOF' }, unset: ['conventions[0].devise'] },
    ],
    ko: [
      { set: { 'conventions[0].montantPrevisionnel': 60001, 'conventions[0].engagements[9].montant': 2001 } },
      { set: { 'conventions[0].montantPrevisionnel': 59999.99, 'conventions[0].engagements[9].montant': 1999.99 } },
    ],
  },
});
