import { addMonths, type IsoDate } from '../base/dates.js';
import type { Finding } from '../base/finding.js';
import { parameter, type UsedValue } from '../reference/parametres.js';

/** Values of the law that the run used long after they were last checked: they warn, for the law may have changed since. */
export function staleValues(used: readonly UsedValue[], date: IsoDate): Finding[] {
  const months = parameter('delai-verification', date);
  if (months === undefined) return [];
  return used
    .filter(({ verifieLe }) => addMonths(verifieLe, months) < date)
    .map(({ titre, verifieLe }) => ({
      rule: 'valeur-a-reverifier',
      profile: 'forme',
      severity: 'warning',
      path: ['identification', 'dateMiseAJour'],
      on: 'value',
      data: { titre, date: { date: verifieLe } },
      related: [],
      absence: false,
    }));
}
