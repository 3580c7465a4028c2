import { daysInMonth, type IsoDate } from '../../base/dates.js';
import { iatiCodes } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { type Element, element } from './element.js';

/** First and last day of the activity, as the dossier gives them. */
export interface Period {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
}

/** The calendar, else the duration of the last act, else the activities. */
export function periodOf({ dossier }: Subject): Period {
  const { calendrier, conventions, activites, missionExpert } = dossier;
  if (calendrier?.debut !== undefined) return { start: calendrier.debut, end: calendrier.fin };
  const duration = conventions?.findLast(({ duree }) => duree?.debut !== undefined)?.duree;
  if (duration?.debut !== undefined) return { start: duration.debut, end: duration.fin };
  const [first] = (activites ?? []).map(({ debut }) => debut).sort();
  const last = (activites ?? [])
    .map(({ fin }) => fin)
    .sort()
    .at(-1);
  if (first !== undefined && last !== undefined) return { start: `${first}-01`, end: lastDayOf(last) };
  return { start: missionExpert?.dateDebutSouhaitee, end: undefined };
}

/** `2027-02` → `2027-02-28`. */
export function lastDayOf(month: string): IsoDate {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}

/** Status and dates. A planned date that has passed is an actual one too once the state of the dossier says so. */
export function calendarElements(subject: Subject, { start, end }: Period): readonly Element[] {
  const { etat } = subject.dossier.identification;
  if (start === undefined) subject.note('date-absente', ['calendrier', 'debut'], { annee: subject.date.slice(0, 4) }, true);
  else if (end !== undefined && end < start)
    subject.note('dates-inversees', ['calendrier', 'fin'], { debut: { date: start }, fin: { date: end } });
  const begun = (etat === 'enCours' || etat === 'clos') && start !== undefined && start <= subject.date;
  const over = etat === 'clos' && end !== undefined && end <= subject.date;
  const dates: readonly (readonly [type: string, date: IsoDate | undefined])[] = [
    ['1', start],
    ['2', begun ? start : undefined],
    ['3', end],
    ['4', over ? end : undefined],
  ];
  return [
    element('activity-status', { code: iatiCodes.etats[etat] }),
    ...dates.flatMap(([type, date]) => (date === undefined ? [] : [element('activity-date', { type, 'iso-date': date })])),
  ];
}
