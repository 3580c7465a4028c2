import { yearOf } from '../../base/dates.js';
import type { Dossier } from '../../dossier/model.js';
import type { Subject } from '../note.js';
import { plainText } from '../plain-text.js';
import { lastDayOf, type Period } from './calendar.js';
import { type Element, element, said } from './element.js';

type Indicateur = NonNullable<Dossier['indicateurs']>[number];

const UNIT = '1';
const PERCENTAGE = '2';

/** Results that something measures, with their indicators: the standard has no result without one. What was reached is not in a dossier. */
export function resultElements({ dossier }: Subject, period: Period): readonly Element[] {
  return (dossier.resultats ?? []).flatMap(({ id, libelle }) => {
    const indicators = (dossier.indicateurs ?? [])
      .filter(({ resultat }) => resultat === id)
      .flatMap((each) => indicatorElement(each, period) ?? []);
    const title = said('title', plainText(libelle));
    return title === undefined || indicators.length === 0
      ? []
      : [element('result', { type: '1', 'aggregation-status': '0' }, title, indicators)];
  });
}

function indicatorElement(indicator: Indicateur, { start }: Period): Element | undefined {
  const { libelle, unite, reference, cible, dateCible, source } = indicator;
  const title = said('title', plainText(libelle));
  if (title === undefined) return undefined;
  const measure = /^\s*(?:%|pour\s?cent)/i.test(unite) ? PERCENTAGE : UNIT;
  const unit = plainText(unite);
  const means = plainText(source);
  const about = [unit === undefined ? [] : `Unité : ${unit}.`, means === undefined ? [] : `Source : ${means}.`].flat().join(' ');
  const falls = reference !== undefined && cible !== undefined && cible < reference;
  const end = dateCible === undefined ? undefined : lastDayOf(dateCible);
  return element(
    'indicator',
    { measure, ascending: falls ? '0' : '1' },
    title,
    about === '' ? undefined : said('description', about),
    reference === undefined || start === undefined
      ? undefined
      : element('baseline', { year: String(yearOf(start)), value: String(reference) }),
    cible === undefined || start === undefined || end === undefined || end <= start
      ? undefined
      : element(
          'period',
          {},
          element('period-start', { 'iso-date': start }),
          element('period-end', { 'iso-date': end }),
          element('target', { value: String(cible) }),
        ),
  );
}
