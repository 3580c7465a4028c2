import type { IsoDate } from '../../base/dates.js';
import { daysInMonth } from '../../base/dates.js';
import { fill, type Voice } from './words.js';

/** A deadline: a day, or a day and an hour of Paris (`2017-03-02T12:00`). */
export interface Deadline {
  readonly scheme: string;
  readonly title: string;
  readonly edition: string;
  readonly closes: string;
  readonly source: string;
  /** Written in the dossier itself, not in the file of a scheme. */
  readonly own: boolean;
}

/** RFC 5545, one event a deadline. The stamp is the reference date, so that the same dossier gives the same bytes. */
export function deadlinesToIcs(deadlines: readonly Deadline[], date: IsoDate, voice: Voice): string {
  const { calendrier } = voice.words;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aect//dispositifs//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendrier.nom)}`,
    ...deadlines.flatMap((deadline) => event(deadline, date, voice)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function event({ scheme, title, edition, closes, source, own }: Deadline, date: IsoDate, voice: Voice): string[] {
  const { calendrier } = voice.words;
  const data = { titre: title, edition };
  const day = closes.slice(0, 10).replaceAll('-', '');
  const hour = /T(\d{2}):(\d{2})/.exec(closes);
  return [
    'BEGIN:VEVENT',
    `UID:${slug(scheme)}-${slug(edition)}-${own ? 'dossier-' : ''}${day}@aect`,
    `DTSTAMP:${date.replaceAll('-', '')}T000000Z`,
    // An hour without a zone is that of the reader’s clock: Paris time, for those who file.
    ...(hour === null
      ? [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${nextDay(closes.slice(0, 10)).replaceAll('-', '')}`]
      : [`DTSTART:${day}T${hour[1]}${hour[2]}00`, `DTEND:${day}T${hour[1]}${hour[2]}00`]),
    `SUMMARY:${escaped(fill(own ? calendrier.candidature : calendrier.ferme, data, voice))}`,
    `DESCRIPTION:${escaped(fill(calendrier.detail, { source }, voice))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function nextDay(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (day < daysInMonth(year, month)) return `${year}-${pad(month)}-${pad(day + 1)}`;
  return month < 12 ? `${year}-${pad(month + 1)}-01` : `${year + 1}-01-01`;
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of at most 75 octets of UTF-8, never cut inside a character; the next ones begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
