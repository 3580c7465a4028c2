import { describe, expect, it } from 'vitest';
import { stampArchive } from '../../src/exporters/archive/dates.js';
import { exportXlsx } from '../../src/exporters/xlsx/xlsx.js';
import { readArchive } from '../office/archive.js';

async function stampsOf(date: string): Promise<Set<number>> {
  const sheet = { name: 'S', columns: [{ head: 'A', kind: 'text' }], rows: [] } as const;
  const bytes = await exportXlsx({ title: 'T', author: '', lang: 'fr-FR', date: '2027-01-02', sheets: [sheet] });
  return new Set(readArchive(stampArchive(bytes, date)).flatMap(({ stamps }) => stamps));
}

const dos = (years: number, month: number, day: number): number => (((years << 9) | (month << 5) | day) << 16) >>> 0;

describe('stampArchive', () => {
  it('gives every file the day, at midnight', async () => {
    expect(await stampsOf('2028-02-29')).toEqual(new Set([dos(48, 2, 29)]));
  });

  it('keeps within the years that the format holds', async () => {
    expect(await stampsOf('1970-01-02')).toEqual(new Set([dos(0, 1, 1)]));
    expect(await stampsOf('2500-06-07')).toEqual(new Set([dos(127, 12, 31)]));
  });

  it('refuses what is no archive', () => {
    expect(() => stampArchive(new Uint8Array(100), '2027-01-02')).toThrow('not a ZIP archive');
  });
});
