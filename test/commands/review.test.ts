import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { render } from '../../src/commands/render.js';
import { withReviews } from '../../src/commands/review.js';
import { run as validate } from '../../src/commands/validate.js';
import { loadStringify } from '../../src/document/stringify.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { Lang } from '../../src/locales/format.js';
import { fakeIo } from './io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly severity: string;
}

async function report(path: string, langue: Lang = 'fr'): Promise<string> {
  const written: string[] = [];
  const io = fakeIo();
  const code = await render(path, { lang: 'fr', piece: ['rapport'], format: 'md', langue }, io, {
    load: (given) => withReviews(loadDossiers([given], 'fr'), undefined),
    read: (file) => readFileSync(file, 'utf8'),
    write: async (_file, content) => {
      written.push(String(content));
    },
    list: () => [],
    fonts: async (extra) => loadFonts(extra),
    stringify: loadStringify,
  });
  expect(io.err()).toBe('');
  expect(code).toBe(0);
  return written.join('');
}

async function found(
  path: string,
  lang: Lang = 'fr',
): Promise<{ readonly findings: readonly Found[]; readonly ignored: readonly Found[] }> {
  const io = fakeIo();
  await validate([path], { lang, format: 'json' }, io);
  return JSON.parse(io.out()).files[0];
}

/** A dossier without an amount, with a vague marker, and a finding that its author excuses. */
function faulty(): string {
  cpSync('examples/convention-blitta', folder, { recursive: true });
  const path = join(folder, 'dossier.yaml');
  const text = readFileSync(path, 'utf8').replace(/^ *montantPrevisionnel:.*$/m, '    # aect-ignore convention-duree : accord verbal');
  writeFileSync(path, text);
  return path;
}

/** Without the marks that keep characters of a value from meaning anything in Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('<wbr>', '')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('the report of the checks', () => {
  it.each(['fr', 'en'] as const)('says each finding of “aect validate”, with its rule (%s)', async (lang) => {
    const path = faulty();
    const { findings } = await found(path, lang);
    expect(findings.some(({ rule }) => rule === 'convention-montant-previsionnel')).toBe(true);
    const text = plain(await report(path, lang));
    for (const { rule, message } of findings) {
      expect(text).toContain(plain(message));
      expect(text).toContain(rule);
    }
  });

  it('counts errors, and says that a sound dossier has none', async () => {
    expect(await report(faulty())).toMatch(/\| Erreurs \| [1-9]/);
    const sound = await report('examples/convention-blitta/dossier.yaml');
    expect(sound).toContain('| Erreurs | 0 |');
    expect(sound).toContain('n’ont rien à signaler');
    expect(sound).not.toContain('## Erreurs');
  });

  it('is no draft, even of a draft', async () => {
    expect(await report('examples/eau-mali/dossier.yaml')).not.toContain('BROUILLON');
  });
});
