import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExportDoors, type ExportOptions, exportData } from '../../src/commands/export.js';
import { readDocument } from '../../src/document/document.js';
import type { Dossier } from '../../src/dossier/model.js';
import en from '../../src/locales/en/export.js';
import fr from '../../src/locales/fr/export.js';
import { fakeIo } from '../commands/io.js';
import { example } from './dossiers.js';

type Found = string | Dossier | { readonly error: string };

async function call(format: string, options: ExportOptions, ...found: readonly Found[]) {
  const io = fakeIo();
  const files = new Map<string, string>();
  const doors: ExportDoors = {
    async *load() {
      for (const one of found) {
        if (typeof one === 'string') {
          const document = await readDocument(readFileSync(`examples/${one}/dossier.yaml`));
          yield { file: `${one}/dossier.yaml`, dossier: document.value as Dossier, document };
        } else if ('error' in one) yield { file: 'x', error: one.error };
        else yield { file: 'essai.yaml', dossier: one };
      }
    },
    write: async (path, text) => void files.set(path, text),
  };
  const code = await exportData(format, ['.'], options, io, doors);
  return { code, out: io.out(), err: io.err(), files };
}

describe('aect export', () => {
  test('prints the file alone on standard output, and what to know beside it', async () => {
    const { code, out, err } = await call('iati', {}, 'senegal-generaliste');
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml[\s\S]*<\/iati-activities>\n$/);
    expect(err).toMatch(/^senegal-generaliste\/dossier\.yaml:\d+:\d+ information L’organisme/);
    expect(err).toMatch(/Liste de contrôle, pas un avis juridique\. Dossiers lus au 22\u00a0novembre 2026\.\n$/);
  });

  test('writes nothing and ends with 1 when the format demands what is missing', async () => {
    for (const out of [undefined, 'votes.csv']) {
      const made = await call('scdl-deliberations', { ...(out === undefined ? {} : { out }) }, 'guadeloupe-region', 'convention-blitta');
      expect([made.code, made.out, made.files.size]).toEqual([1, '', 0]);
      expect(made.err).toMatch(/^convention-blitta\/dossier\.yaml:26:5 erreur Il manque le SIRET .*\[siret-absent\]\n/);
      expect(made.err).toContain('Aucun fichier n’est écrit');
    }
  });

  test('writes nothing and ends with 2 when a dossier cannot be read', async () => {
    const { code, out, err, files } = await call('iati', { out: 'a.xml' }, 'subvention-ong', { error: 'Le fichier manque.' });
    expect([code, out, files.size]).toEqual([2, '', 0]);
    expect(err).toMatch(/^Le fichier manque\.\nAucun fichier n’est écrit/);
  });

  test('ends with 2 when there is nothing to export', async () => {
    expect(await call('iati', {})).toMatchObject({ code: 2, out: '', err: 'Aucun dossier à exporter.\n' });
    const { code, out, err } = await call('scdl-subventions', { annee: '2019' }, 'subvention-ong');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('aucune subvention dont la convention est signée en 2019');
  });

  test('puts several dossiers into one file, whatever the day gives the same bytes', async () => {
    const names = ['senegal-generaliste', 'jeunesse-maroc', 'jumelage-cerv'];
    const first = await call('iati', { date: '2026-12-31', out: 'a.xml' }, ...names);
    const second = await call('iati', { date: '2026-12-31', out: 'a.xml' }, ...names);
    expect(first.files.get('a.xml')?.match(/<iati-activity /g)).toHaveLength(3);
    expect(first.files.get('a.xml')).toBe(second.files.get('a.xml'));
    expect(first.files.get('a.xml')).toContain('generated-datetime="2026-12-31T00:00:00Z"');
    expect(first.err).toContain('Écrit : a.xml');
    expect(first.err.match(/\[identifiant-provisoire\] \(et ailleurs : 2\)/g)).toHaveLength(1);
  });

  test('speaks English when asked', async () => {
    const { err } = await call('scdl-deliberations', { lang: 'en' }, 'convention-blitta');
    expect(err).toContain('error The SIRET of');
    expect(err).toContain('A check-list, not legal advice. Dossiers read as of 20\u00a0November 2026.');
  });

  test.each<[string, ExportOptions]>([
    ['rdf', {}],
    ['iati', { annee: '2025' }],
    ['scdl-subventions', { annee: '25' }],
    ['iati', { date: '2025-02-30' }],
    ['__proto__', {}],
  ])('refuses the call %s %o', async (format, options) => {
    await expect(call(format, options, 'subvention-ong')).rejects.toMatchObject({ name: 'UserError' });
  });

  test('shows what a file holds without obeying it', async () => {
    const dossier = example('convention-blitta');
    const [lead] = dossier.acteurs;
    Object.assign(lead ?? {}, { nom: 'Ville\u001b[31m {code} $&' });
    const { err } = await call('scdl-deliberations', {}, dossier);
    expect(err).toContain('Ville\\u001b[31m {code} $&');
    expect(err).not.toContain('\u001b');
  });
});

test('every sentence has its twin, with the same blanks to fill', () => {
  const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
  for (const [name, sentence] of Object.entries(fr.constats)) {
    const twin: Readonly<Record<string, string>> = en.constats;
    expect([name, blanks(twin[name] ?? '')]).toEqual([name, blanks(sentence)]);
    expect(sentence).not.toMatch(/[a-zé]'[a-zé]|YAML|null|booléen|schéma/);
  }
});
