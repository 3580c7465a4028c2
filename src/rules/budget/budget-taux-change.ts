import { addMonths } from '../../base/dates.js';
import { type Hit, type Locator, rule } from '../rule.js';

/** An older rate no longer says what the budget is worth on the day of the request. */
const MONTHS = 6;

export default rule({
  name: 'budget-taux-change',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: ['budget.devise', 'budget.tauxChange', 'candidatures[].dateDepot', 'conventions[].devise'],
  words: {
    fr: {
      title: 'Un taux de change est daté de moins de six mois au dépôt.',
      why: 'Le financeur refait la conversion à la date de la demande : un vieux taux donne un autre budget que le vôtre. Le franc CFA (XOF, XAF) est lié à l’euro par une parité fixe : son taux ne vieillit pas.',
      message: 'Taux de change {devise} : {cas}.',
      help: 'Ajoutez dans « tauxChange » une ligne comme « - { devise: {devise}, pourUnEuro: 10.8, date: {jourIso}, source: Banque de France } », ou mettez sa date et son taux à jour.',
      terms: {
        'cas.absent': 'il manque',
        'cas.ancien': 'il date du {date}, plus de six mois avant le {jour}',
        'lieu.devise': 'devise employée',
        'lieu.depot': 'date de dépôt',
      },
    },
    en: {
      title: 'An exchange rate is less than six months old at the deposit.',
      why: 'The funder converts again on the day of the request: an old rate gives another budget than yours. The CFA franc (XOF, XAF) is tied to the euro at a fixed rate, which does not age.',
      message: 'Exchange rate {devise}: {cas}.',
      help: 'Add to “tauxChange” a line such as “- { devise: {devise}, pourUnEuro: 10.8, date: {jourIso}, source: Banque de France }”, or bring its date and rate up to date.',
      terms: {
        'cas.absent': 'it is missing',
        'cas.ancien': 'it is dated {date}, more than six months before {jour}',
        'lieu.devise': 'currency used',
        'lieu.depot': 'day of the deposit',
      },
    },
  },
  *check({ dossier, parameter, date }) {
    const fixed: readonly string[] = parameter('devises-parite-fixe', date) ?? [];
    const rates = new Map<string, { readonly date: string; readonly at: Locator }>();
    for (const [index, rate] of (dossier.budget?.tauxChange ?? []).entries()) {
      const newest = rates.get(rate.devise);
      if (newest === undefined || newest.date < rate.date) {
        rates.set(rate.devise, { date: rate.date, at: (d) => d.budget.tauxChange.at(index).date });
      }
    }

    const cited = new Map<string, Locator>();
    if (dossier.budget?.devise !== undefined) cited.set(dossier.budget.devise, (d) => d.budget.devise);
    for (const [index, { devise }] of (dossier.conventions ?? []).entries()) {
      if (devise !== undefined && !cited.has(devise)) cited.set(devise, (d) => d.conventions.at(index).devise);
    }
    for (const [devise, at] of cited) {
      if (devise === 'EUR' || fixed.includes(devise) || rates.has(devise)) continue;
      yield {
        at: (d) => d.budget.tauxChange,
        data: { devise, cas: { term: 'cas.absent' }, jourIso: date },
        related: [{ at, label: 'lieu.devise' }],
        absence: true,
      };
    }

    let deposit: { readonly day: string; readonly related: NonNullable<Hit['related']> } | undefined;
    for (const [index, { dateDepot }] of (dossier.candidatures ?? []).entries()) {
      if (dateDepot === undefined || (deposit !== undefined && dateDepot <= deposit.day)) continue;
      deposit = { day: dateDepot, related: [{ at: (d) => d.candidatures.at(index).dateDepot, label: 'lieu.depot' }] };
    }
    const day = deposit?.day ?? date;
    for (const [devise, rate] of rates) {
      if (devise === 'EUR' || fixed.includes(devise) || day <= addMonths(rate.date, MONTHS)) continue;
      yield {
        at: rate.at,
        on: 'value',
        data: { devise, cas: { term: 'cas.ancien' }, date: { date: rate.date }, jour: { date: day }, jourIso: day },
        related: deposit?.related ?? [],
      };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'budget.tauxChange[1]': { devise: 'MAD', pourUnEuro: 10.8, date: '2026-05-22' } } },
      {
        set: { 'budget.tauxChange[1]': { devise: 'MAD', pourUnEuro: 10.8, date: '2026-08-31' }, 'candidatures[0].dateDepot': '2027-02-28' },
      },
      { set: { 'budget.tauxChange[0].date': '2015-01-01', 'conventions[0].devise': 'XAF' } },
      {
        set: {
          'budget.tauxChange[1]': { devise: 'MAD', pourUnEuro: 11, date: '2024-01-15' },
          'budget.tauxChange[2]': { devise: 'MAD', pourUnEuro: 10.8, date: '2026-11-02' },
        },
      },
    ],
    ko: [
      { set: { 'conventions[0].devise': 'MAD' } },
      { set: { 'budget.tauxChange[1]': { devise: 'MAD', pourUnEuro: 10.8, date: '2026-05-21' } } },
      {
        set: { 'budget.tauxChange[1]': { devise: 'MAD', pourUnEuro: 10.8, date: '2026-08-31' }, 'candidatures[0].dateDepot': '2027-03-01' },
      },
    ],
  },
});
