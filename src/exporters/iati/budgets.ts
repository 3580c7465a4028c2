import { toCents } from '../../base/money.js';
import type { Acteur } from '../../dossier/model.js';
import type { Subject } from '../note.js';
import type { Period } from './calendar.js';
import { type Element, element } from './element.js';
import { valueElement } from './transactions.js';

const INDICATIVE = '1';
const COMMITTED = '2';

interface Year {
  readonly year: number;
  readonly cents: number;
}

/** What is planned to be spent in cash, year by year: the budget, else the subsidies of the authority, else its commitments in the acts. */
export function budgetElements(subject: Subject, lead: Acteur, period: Period): readonly Element[] {
  const { budget, subventions, conventions } = subject.dossier;
  if (budget?.annees?.length && budget.depenses?.length) {
    const years = budget.annees.map((year, position) => ({
      year,
      cents: sum(budget.depenses ?? [], ({ mode, parAnnee }) => (mode === 'numeraire' ? (parAnnee[position] ?? 0) : 0)),
    }));
    const cash = (budget.recettes ?? []).filter(({ mode }) => mode === 'numeraire');
    const granted = cash.length > 0 && cash.every(({ statut }) => statut === 'acquis');
    return elements(years, granted ? COMMITTED : INDICATIVE, budget.devise ?? 'EUR', period);
  }
  const ours = (subventions ?? []).filter(({ acteur }) => acteur === lead.id);
  if (ours.length > 0) {
    const signed = ours.every(({ conventionAttributive }) => (conventionAttributive?.dateSignature ?? '9') <= subject.date);
    return elements(byYear(ours.flatMap(({ montants }) => montants ?? [])), signed ? COMMITTED : INDICATIVE, 'EUR', period);
  }
  const act = conventions?.findLast(({ engagements }) => engagements?.some(({ acteur }) => acteur === lead.id));
  const commitments = (act?.engagements ?? []).filter(({ acteur, mode }) => acteur === lead.id && mode !== 'valorisation');
  const signed = (act?.dateSignature ?? '9') <= subject.date;
  return elements(byYear(commitments), signed ? COMMITTED : INDICATIVE, act?.devise ?? 'EUR', period);
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + toCents(amount(item)), 0);
}

function byYear(entries: readonly { readonly annee: number; readonly montant: number }[]): Year[] {
  const years = [...new Set(entries.map(({ annee }) => annee))].sort((a, b) => a - b);
  return years.map((year) => ({ year, cents: sum(entries, (entry) => (entry.annee === year ? entry.montant : 0)) }));
}

/** A period is a calendar year, cut to the time of the activity where the two meet. */
function elements(years: readonly Year[], status: string, currency: string, { start, end }: Period): Element[] {
  return years
    .filter(({ cents }) => cents > 0)
    .map(({ year, cents }) => {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`];
      const from = start !== undefined && start > first && start <= last ? start : first;
      const to = end !== undefined && end < last && end >= from ? end : last;
      return element(
        'budget',
        { type: '1', status },
        element('period-start', { 'iso-date': from }),
        element('period-end', { 'iso-date': to }),
        valueElement(cents, currency, from),
      );
    });
}
