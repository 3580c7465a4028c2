import { readFileSync } from 'node:fs';
import type { XmlElement } from '../pdf/xml.js';

/** The rules of the IATI standard ruleset that speak of activities, read from the table of their messages. */
export const RULES = readFileSync('test/export/iati-standard-ruleset.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter((cells) => cells[5] === 'yes')
  .map(([id = '', , , , message = '']) => ({ id, message }));

type Check = (activity: XmlElement, day: string) => boolean;

const local = (name: string): string => `{}${name}`;
const LANG = '{http://www.w3.org/XML/1998/namespace}lang';
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === local(name) ? [child] : []), ...all(child, name)]);
export const own = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === local(name));
export const at = (element: XmlElement | undefined, key: string): string | undefined => element?.attributes.get(local(key));

const none =
  (...names: readonly string[]): Check =>
  (activity) =>
    names.every((name) => all(activity, name).length === 0);
const noAttribute =
  (...keys: readonly string[]): Check =>
  (activity) =>
    walk(activity).every((element) => keys.every((key) => at(element, key) === undefined));
const walk = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(walk)];
const trimmed = (text: string | undefined): boolean => text === undefined || text === text.trim();
const unmarked = (text: string | undefined): boolean => text === undefined || !/[/&|?]/.test(text);
const references =
  (names: readonly string[], good: (text: string | undefined) => boolean): Check =>
  (activity) =>
    names.flatMap((name) => all(activity, name)).every((element) => good(at(element, 'ref')));
const named =
  (...names: readonly string[]): Check =>
  (activity) =>
    names.flatMap((name) => all(activity, name)).every((element) => at(element, 'ref') !== undefined || element.text.trim() !== '');
const hundred = (elements: readonly XmlElement[]): boolean =>
  elements.length > 0 && Math.round(elements.reduce((sum, each) => sum + Number(at(each, 'percentage')), 0) * 100) === 10_000;
const places = (activity: XmlElement): XmlElement[] => [...own(activity, 'recipient-country'), ...own(activity, 'recipient-region')];
const shared = (elements: readonly XmlElement[]): boolean =>
  elements.length < 2 || elements.every((each) => Number(at(each, 'percentage')) > 0);
const bounded = (elements: readonly XmlElement[]): boolean =>
  elements.every((each) => Number(at(each, 'percentage')) >= 0 && Number(at(each, 'percentage')) <= 100);
const dateOf = (activity: XmlElement, type: string): string | undefined =>
  at(
    own(activity, 'activity-date').find((each) => at(each, 'type') === type),
    'iso-date',
  );
const inOrder = (start: string | undefined, end: string | undefined): boolean => start === undefined || end === undefined || start <= end;
const past = (date: string | undefined, day: string): boolean => date === undefined || date.slice(0, 10) <= day;
const periods = (elements: readonly XmlElement[]): boolean =>
  elements.every((each) => inOrder(at(own(each, 'period-start')[0], 'iso-date'), at(own(each, 'period-end')[0], 'iso-date')));
const numbers =
  (name: string, wanted: (value: string | undefined) => boolean): Check =>
  (activity) =>
    all(activity, 'indicator')
      .filter((each) => at(each, 'measure') !== '5')
      .flatMap((each) => all(each, name))
      .every((each) => wanted(at(each, 'value')));
const isNumber = (value: string | undefined): boolean => value !== undefined && Number.isFinite(Number(value));
const isThere = (value: string | undefined): boolean => value !== undefined;
const noQualitative: Check = (activity) => all(activity, 'indicator').every((each) => at(each, 'measure') !== '5');
const identifier = (activity: XmlElement): string => own(activity, 'iati-identifier')[0]?.text ?? '';
const reporting = (activity: XmlElement): string => at(own(activity, 'reporting-org')[0], 'ref') ?? '';
const said =
  (name: string): Check =>
  (activity) =>
    all(activity, name).every((each) => own(each, 'narrative').some((text) => text.text.trim() !== ''));
const sectors = (activity: XmlElement): XmlElement[] => own(activity, 'sector');

/** One check for each rule. Rules on parts that we never write hold because the part is not there. */
export const CHECKS: Readonly<Record<string, Check>> = {
  '1.1.3': (activity) => identifier(activity) !== reporting(activity),
  '1.1.21': (activity) => identifier(activity).startsWith(`${reporting(activity)}-`),
  '1.3.1': (activity) => trimmed(identifier(activity)),
  '1.3.13': (activity) => unmarked(identifier(activity)),
  '1.4.1': noAttribute('provider-activity-id'),
  '1.5.1': noAttribute('receiver-activity-id'),
  '1.6.1': (activity) => all(activity, 'other-identifier').every((each) => at(each, 'type') === 'A1' && trimmed(at(each, 'ref'))),
  '1.7.1': none('related-activity'),
  '1.8.1': references(['participating-org'], trimmed),
  '1.8.13': references(['participating-org'], unmarked),
  '1.9.1': noAttribute('activity-id'),
  '1.10.1': references(['provider-org'], trimmed),
  '1.10.13': references(['provider-org'], unmarked),
  '1.11.1': none('owner-org'),
  '1.11.13': none('owner-org'),
  '1.14.1': references(['reporting-org'], trimmed),
  '1.14.8': (activity) => /^(?:FR-INSEE|XI-IATI)-./.test(reporting(activity)),
  '1.14.13': references(['reporting-org'], unmarked),
  '1.15.1': references(['receiver-org'], trimmed),
  '1.15.13': references(['receiver-org'], unmarked),
  '1.16.1': (activity) => all(activity, 'other-identifier').every((each) => at(each, 'type') !== 'B1'),
  '2.1.1': (activity) => shared(sectors(activity)),
  '2.1.2': (activity) => hundred(sectors(activity)),
  '2.1.4': (activity) => sectors(activity).length !== 1 || at(sectors(activity)[0], 'percentage') === '100',
  '2.2.1': (activity) => all(activity, 'sector').every((each) => at(each, 'vocabulary') === '1'),
  '3.1.1': (activity) => shared(own(activity, 'recipient-country')),
  '3.1.2': (activity) => hundred(places(activity)),
  '3.1.4': (activity) => places(activity).length !== 1 || at(places(activity)[0], 'percentage') === '100',
  '3.4.1': (activity) => shared(places(activity)),
  '3.4.2': (activity) => hundred(places(activity)),
  '3.4.4': (activity) => places(activity).length !== 1 || at(places(activity)[0], 'percentage') === '100',
  '3.6.2': (activity) => all(activity, 'transaction').every((each) => places(each).length === 0),
  '3.7.1': (activity) => places(activity).length > 0,
  '3.7.2': (activity) => places(activity).length > 0,
  '4.1.1': (activity) => activity.attributes.get(LANG) !== undefined,
  '4.3.1': said('title'),
  '4.4.1': said('description'),
  '6.2.2': (activity) => sectors(activity).length > 0,
  '6.6.2': (activity) => all(activity, 'transaction').every((each) => own(each, 'sector').length === 0),
  '6.7.2': (activity) => all(activity, 'transaction').every((each) => own(each, 'sector').length === 0),
  '6.8.1': none('owner-org'),
  '6.9.1': named('provider-org'),
  '6.9.2': named('receiver-org'),
  '6.10.1': named('participating-org'),
  '6.11.1': (activity) => dateOf(activity, '1') !== undefined,
  '6.13.1': (activity) => all(activity, 'policy-marker').every((each) => at(each, 'vocabulary') === '1'),
  '6.14.1': (activity) => all(activity, 'policy-marker').every((each) => /^[0-3]$/.test(at(each, 'significance') ?? '')),
  '7.5.3': (activity) =>
    periods(all(activity, 'budget')) &&
    all(activity, 'budget').every(
      (each) => at(own(each, 'period-start')[0], 'iso-date')?.slice(0, 4) === at(own(each, 'period-end')[0], 'iso-date')?.slice(0, 4),
    ),
  '7.8.1': (activity) => all(activity, 'value').every((each) => /^[A-Z]{3}$/.test(at(each, 'currency') ?? '')),
  '7.9.1': none('country-budget-items'),
  '7.9.2': none('country-budget-items'),
  '7.9.4': none('country-budget-items'),
  '8.6.1': (activity) => periods(all(activity, 'period')),
  '8.6.3': (activity) => periods(all(activity, 'planned-disbursement')),
  '8.8.1': numbers('baseline', isThere),
  '8.8.2': numbers('baseline', isNumber),
  '8.8.3': noQualitative,
  '8.9.1': numbers('target', isThere),
  '8.9.2': numbers('target', isNumber),
  '8.9.3': noQualitative,
  '8.10.1': none('actual'),
  '8.10.2': none('actual'),
  '8.10.3': none('actual'),
  '8.11.1': none('reference'),
  '11.1.1': (activity, day) => past(at(activity, 'last-updated-datetime'), day),
  '11.1.2': (activity) => inOrder(dateOf(activity, '1'), dateOf(activity, '3')),
  '11.1.3': (activity) => inOrder(dateOf(activity, '2'), dateOf(activity, '4')),
  '11.1.4': (activity, day) => past(dateOf(activity, '2'), day),
  '11.1.5': (activity, day) => past(dateOf(activity, '4'), day),
  '11.2.1': (activity, day) => all(activity, 'transaction-date').every((each) => past(at(each, 'iso-date'), day)),
  '11.2.2': (activity, day) =>
    all(activity, 'transaction').every((each) => own(each, 'value').every((value) => past(at(value, 'value-date'), day))),
  '12.1.1': (activity) => bounded(places(activity)),
  '12.2.1': none('country-budget-items'),
  '12.3.1': (activity) => bounded(sectors(activity)),
  '102.1.1': (activity) => sectors(activity).every((each) => at(each, 'vocabulary') === '1'),
  '107.1.1': (activity) => own(activity, 'default-aid-type').some((each) => at(each, 'vocabulary') === '1'),
  '107.1.2': (activity) => own(activity, 'default-aid-type').length === 1,
  '107.2.1': (activity) => all(activity, 'aid-type').every((each) => at(each, 'vocabulary') === '1'),
  '107.2.2': (activity) => all(activity, 'transaction').every((each) => own(each, 'aid-type').length <= 1),
};
