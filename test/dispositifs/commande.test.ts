import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type DispositifsOptions, dispositifs } from '../../src/commands/dispositifs.js';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { run as explain } from '../../src/commands/explain.js';
import { fakeIo } from '../commands/io.js';
import { dossierNames } from '../examples/names.js';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function call(name: string | undefined, options: Partial<DispositifsOptions> = {}, columns = 80): Promise<Answer> {
  const io = fakeIo({ columns });
  const written: string[] = [];
  const code = await dispositifs(name === undefined ? undefined : `examples/${name}/dossier.yaml`, { lang: 'fr', ...options }, io, {
    load: async (path) => {
      for await (const loaded of loadDossiers([path], options.lang ?? 'fr', options.date)) return loaded;
      return { error: 'rien' };
    },
    write: async (_, text) => void written.push(text),
  });
  return { code, out: io.out() + written.join(''), err: io.err() };
}

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('on screen', () => {
  test.each(dossierNames)('%s fits 80 columns, and says what it is', async (name) => {
    for (const options of [{}, { all: true }, { lang: 'en' as const }]) {
      const { out } = await call(name, options);
      expect(widest(out)).toBeLessThanOrEqual(80);
      expect(out).toMatch(/Liste de contrôle, pas un avis juridique|A check-list, not legal advice/);
      expect(out).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    }
  });

  test('best first: what is eligible, then what is to complete, then what refuses', async () => {
    const { out } = await call('eau-mali');
    const rank = ['aeau-rmc ', 'un-pourcent-eau ', 'afd-ficol ', 'meae-fspi ', 'meae-generaliste '].map((id) => out.indexOf(`  ${id}`));
    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    expect(Math.min(...rank)).toBeGreaterThan(0);
    expect(out).not.toContain('meae-franco-senegalais');
    expect((await call('eau-mali', { all: true })).out).toContain('meae-franco-senegalais');
  });

  test('a scheme asked for by name tells every condition with its amounts', async () => {
    const { out, code } = await call('senegal-generaliste', { dispositif: ['meae-franco-senegalais'], date: '2025-03-18' });
    expect(code).toBe(0);
    for (const text of ['29,8', '11,5', '52\u202f000', '72\u202f800', '83\u202f200', 'sen-duree', 'meae-genre'])
      expect(out).toContain(text);
  });

  test('says when the dossier names an edition or a scheme that nobody knows', async () => {
    const io = fakeIo();
    const load = async () => {
      for await (const loaded of loadDossiers(['examples/eau-mali/dossier.yaml'], 'fr')) {
        if ('error' in loaded) return loaded;
        const candidatures = [
          { dispositif: 'aeau-rmc', edition: '1999', etat: 'preparation' as const },
          { dispositif: 'fonds-inconnu', edition: '1', etat: 'preparation' as const },
        ];
        return { ...loaded, dossier: { ...loaded.dossier, candidatures } };
      }
      return { error: '' };
    };
    await dispositifs('x', { lang: 'fr' }, io, { load, write: async () => {} });
    expect(io.out()).toContain('1999');
    expect(io.out()).toContain('fonds-inconnu');
  });
});

describe('exit code', () => {
  test.each([
    ['eau-mali', 'aeau-rmc', 0],
    ['eau-mali', 'be-renouveau', 0],
    ['eau-mali', 'meae-generaliste@2025', 1],
    ['eau-mali', 'meae-franco-senegalais', 1],
    ['senegal-generaliste', 'meae-franco-senegalais@2025', 1],
  ])('%s asked for %s: %i', async (name, id, code) => {
    expect((await call(name, { dispositif: [id], date: '2026-11-22' })).code).toBe(code);
  });

  test('no name, no failure', async () => expect((await call('eau-mali')).code).toBe(0));

  test.each([
    [{ dispositif: ['meae-generalist'] }, 'meae-generaliste'],
    [{ dispositif: ['meae-generaliste@1999'] }, '2024-26'],
    [{ date: '2026-02-30' }, '2026-11-22'],
  ])('a wrong call names the remedy: %o', async (options, remedy) => {
    await expect(call('eau-mali', options)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(remedy) as string,
    });
  });
});

describe('json', () => {
  test('has the public shape, amounts in euros, keys as pointers', async () => {
    const { out } = await call('eau-mali', { format: 'json', date: '2026-11-22' });
    const report = JSON.parse(out) as { version: number; date: string; dispositifs: Record<string, unknown>[] };
    expect([report.version, report.date]).toEqual([1, '2026-11-22']);
    const one = report.dispositifs.find(({ id }) => id === 'meae-generaliste');
    expect(one).toMatchObject({
      titre: 'Appel à projets généraliste',
      edition: '2025',
      verdict: 'nonEligible',
      fenetre: 'fermee',
      demandeMax: 120000,
      manquantes: ['/candidatures'],
      raisons: expect.arrayContaining([
        {
          regle: 'meae-suspension',
          resultat: 'non',
          gravite: 'bloquant',
          message: expect.stringContaining('Mali') as string,
          confiance: 'lu',
          chemins: expect.arrayContaining(['/localisation/0/pays']) as string[],
        },
      ]) as unknown[],
    });
    for (const each of report.dispositifs)
      expect(Object.keys(each)).toEqual(
        expect.arrayContaining(['id', 'titre', 'edition', 'verdict', 'fenetre', 'demandeMax', 'raisons', 'manquantes']),
      );
  });
});

describe('without a dossier', () => {
  test('lists every scheme with its status and source, dated by the data', async () => {
    const { out } = await call(undefined);
    for (const text of ['meae-generaliste', 'skew-kpf', '22\u00a0novembre 2026', 'platforma-dev.eu']) expect(out).toContain(text);
    expect(widest(out)).toBeLessThanOrEqual(80);
    const json = JSON.parse((await call(undefined, { format: 'json', date: '2025-05-01' })).out) as {
      dispositifs: { id: string; edition: string; fenetre: string }[];
    };
    expect(json.dispositifs.find(({ id }) => id === 'meae-generaliste')).toMatchObject({ edition: '2025', fenetre: 'ouverte' });
  });

  test('the same call gives the same bytes', async () => {
    for (const format of ['text', 'json', 'md'])
      expect((await call(undefined, { format })).out).toBe((await call(undefined, { format })).out);
  });
});

describe('ics', () => {
  test('one event a deadline to come, in the form of RFC 5545', async () => {
    const { out } = await call(undefined, { format: 'ics', date: '2025-05-20' });
    const lines = out.split('\r\n');
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = out.replaceAll('\r\n ', '');
    const count = (text: string): number => unfolded.split(text).length - 1;
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(unfolded).toContain(
      'UID:meae-generaliste-2025-20250530@aect\r\nDTSTAMP:20250520T000000Z\r\nDTSTART;VALUE=DATE:20250530\r\nDTEND;VALUE=DATE:20250531\r\n',
    );
    expect(unfolded).not.toContain('meae-franco-senegalais');
    const stamps = [...unfolded.matchAll(/DTSTART(?:;VALUE=DATE)?:(\d{8})/g)].map(([, day]) => day ?? '');
    expect(stamps).toEqual([...stamps].sort());
  });

  test('an hour is kept, and a comma is escaped', async () => {
    const { out } = await call('connect-ghana', { format: 'ics', date: '2017-02-24' });
    expect(out).toContain('DTSTART:20170302T120000\r\n');
    expect(out).toContain('CONNECT\\, échange entre pairs');
  });

  test('nothing to come is a sentence, not an empty calendar', async () => {
    const { out, err } = await call('cles-en-main', { format: 'ics', date: '2026-11-22' });
    expect([out, err.length > 20]).toEqual(['', true]);
    expect((await call('cles-en-main', { format: 'ics', date: '2026-11-22', all: true })).out).toContain('20250606');
  });
});

describe('explain', () => {
  test.each([
    ['meae-generaliste', ['2025', 'meae-taux', 'dispositif de financement']],
    ['meae-taux', ['meae-franco-senegalais', 'condition d’un dispositif']],
    ['meae-generaliste-fenetre', ['Appel à projets généraliste']],
  ])('%s', async (name, texts) => {
    const io = fakeIo();
    expect(await explain(name, { lang: 'fr' }, io)).toBe(0);
    for (const text of texts) expect(io.out()).toContain(text);
    expect(widest(io.out())).toBeLessThanOrEqual(80);
  });
});
