import type { IsoDate } from '../../base/dates.js';
import type { Dossier } from '../../dossier/model.js';
import { hasSoundAmounts } from '../amounts.js';
import { type Note, subjectOf } from '../note.js';
import { activityElement } from './activity.js';
import { element } from './element.js';
import { toXml } from './xml.js';

/**
 * Dossiers as one activity file of IATI 2.03. Amounts are gross. The day of the file is the reference date: the last update of the
 * dossiers when none is given, never the clock. `text` must not be published while a note is an error.
 */
export async function exportIati(
  dossiers: readonly Dossier[],
  date: IsoDate | undefined,
): Promise<{ readonly text: string; readonly lines: number; readonly notes: readonly Note[] }> {
  const notes: Note[] = [];
  const days = dossiers.map(({ identification }) => identification.dateMiseAJour).sort();
  const day = date ?? days.at(-1) ?? '';
  const seen = new Set<string>();
  const activities = dossiers.flatMap((dossier, input) => {
    const subject = subjectOf(dossier, date ?? dossier.identification.dateMiseAJour, input, notes);
    if (!hasSoundAmounts(subject)) return [];
    const { id, activity } = activityElement(subject);
    if (seen.has(id)) subject.note('activite-en-double', ['identification', 'reference'], { reference: dossier.identification.reference });
    seen.add(id);
    return activity;
  });
  const root = element('iati-activities', { version: '2.03', 'generated-datetime': `${day}T00:00:00Z` }, activities);
  return { text: await toXml(root), lines: activities.length, notes };
}
