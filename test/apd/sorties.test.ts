import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeApd } from '../../src/apd/compute.js';
import { type ApdOptions, apd } from '../../src/commands/apd.js';
import { loadApd } from '../../src/commands/apd-load.js';
import { apdVoice } from '../../src/commands/apd-voice.js';
import { apdRecap } from '../../src/exporters/apd/recap.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { Io } from '../../src/io/io.js';
import { type ExcelSheet, readExcel } from '../office/excel.js';
import { checkPdf } from '../pdf/check.js';
import { readXml } from '../pdf/xml.js';
import { type Draft, dossier, input } from './dossier.js';

const DECLARATION = join('examples', 'declaration-2025', 'declaration.yaml');
const SENEGAL = join('examples', 'senegal-generaliste', 'dossier.yaml');

async function write(paths: readonly string[], options: ApdOptions, draft?: Draft): Promise<string | Uint8Array> {
  let written: string | Uint8Array = '';
  const io: Io = { print: () => {}, note: () => {}, progress: () => {}, stdoutIsTerminal: false, columns: 80, colour: false, env: {} };
  async function* drafted() {
    if (draft) yield { file: 'dossier.yaml', dossier: dossier([draft]) };
  }
  await apd(paths, { out: 'x', ...options }, io, {
    load: (given) => (draft ? drafted() : loadApd(given, options.lang ?? 'fr', { lost: () => '' }, () => {})),
    fonts: async () => loadFonts(),
    write: async (_path, content) => {
      written = content;
    },
  });
  return written;
}

async function bytes(...call: Parameters<typeof write>): Promise<Uint8Array> {
  const found = await write(...call);
  if (typeof found === 'string') throw new Error('Bytes were expected.');
  return found;
}

async function totals(paths: readonly string[], annee?: string) {
  const { totaux } = JSON.parse(String(await write(paths, { format: 'json', ...(annee && { annee }) })));
  return totaux as { apd: number; aect: number; parPays: Record<string, number> };
}

/** A sum of SUMIF over the audit trail, in cents. */
function sumIfs(formula: string, lines: ExcelSheet | undefined): number {
  let total = 0;
  for (const [, by = '', word, of = ''] of formula.matchAll(/SUMIF\('Lignes'!([A-Z]+)2:[A-Z]+\d+,"([^"]+)",'Lignes'!([A-Z]+)2:/g))
    for (const [place, { value }] of lines?.cells ?? [])
      if (place.replace(/\d+$/, '') === by && value === word)
        total += Math.round(Number(lines?.cells.get(place.replace(by, of))?.value ?? 0) * 100);
  return total;
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each([
  ['declaration-2025', [DECLARATION], undefined],
  ['senegal-generaliste', [SENEGAL], '2025'],
])('le classeur de %s', (_name, paths, annee) => {
  it('porte au centime les montants du rapport, et ses formules leur valeur', async () => {
    const expected = await totals(paths, annee);
    const { sheets } = readExcel(await bytes(paths, { format: 'xlsx', ...(annee && { annee }) }));
    expect(sheets.map(({ name }) => name)).toEqual(['Déclaration', 'Lignes', 'Totaux', 'À confirmer']);
    const [declaration, lines, totaux] = sheets;
    const letters = (sheet: typeof lines, head: string) =>
      [...(sheet?.cells ?? [])].find(([place, { value }]) => /^[A-Z]+1$/.test(place) && value === head)?.[0].slice(0, -1);
    const column = (sheet: typeof lines, head: string) =>
      [...(sheet?.cells ?? [])].flatMap(([place, cell]) =>
        place.replace(/\d+$/, '') === letters(sheet, head) && !/\D1$/.test(place) ? [{ place, ...cell }] : [],
      );
    const cents = (cells: readonly { readonly value: unknown }[]) =>
      cells.reduce((sum, { value }) => sum + Math.round(Number(value ?? 0) * 100), 0);
    expect(cents(column(lines, 'APD déclarable'))).toBe(expected.apd);
    expect(cents(column(lines, 'Budget AECT'))).toBe(expected.aect);
    const amounts = column(declaration, 'Versé sur fonds propres');
    expect(cents(amounts.filter(({ formula, value }) => formula === undefined && typeof value === 'number'))).toBe(expected.apd);
    expect(amounts.find(({ formula }) => /^SUM\([A-Z]/.test(formula ?? ''))?.value).toBe(expected.apd / 100);
    expect(amounts.find(({ formula }) => formula?.startsWith("SUM('Lignes'!"))?.value).toBe(expected.aect / 100);
    // What a spreadsheet would compute from the audit trail is what the cell holds.
    for (const { formula, value } of amounts.filter((cell) => cell.formula?.startsWith('SUMIF')))
      expect([formula, value]).toEqual([formula, sumIfs(formula ?? '', lines) / 100]);
    expect(amounts.filter(({ formula }) => formula?.startsWith('SUMIF'))).toHaveLength(5);
    expect(totaux?.cells.size).toBeGreaterThan(20);
  });
});

it('déclare 34 000,00 € d’APD et 110 925,00 € d’AECT dans chaque sortie', async () => {
  expect(await totals([DECLARATION])).toMatchObject({ apd: 3_400_000, aect: 11_092_500 });
  for (const format of ['md', 'html']) {
    const found = plain(String(await write([DECLARATION], { format })));
    for (const words of ['34 000,00 €', '110 925,00 €', '28 360,00 €', 'Calcul indicatif', 'pas un avis juridique'])
      expect(found).toContain(words);
  }
});

describe('le récapitulatif', () => {
  it('satisfait le contrôleur de PDF', async () => {
    expect(await checkPdf(await bytes([DECLARATION], { format: 'pdf' }))).toEqual([]);
  });

  it('se lit comme du XML en page web, figures et anglais compris', async () => {
    const page = String(await write([DECLARATION], { format: 'html', lang: 'en' }));
    expect(() => readXml(page.replace('<!DOCTYPE html>\n', ''))).not.toThrow();
    expect(page).toContain('<svg');
    expect(page).toContain('Summary of the ODA declaration 2025');
  });

  it('tient en cinq pages, une seule grille pour les marqueurs', async () => {
    const file = Buffer.from(await bytes([DECLARATION], { format: 'pdf' })).toString('latin1');
    expect(file.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
    const text = plain(String(await write([DECLARATION], { format: 'md' })));
    expect(text.match(/Score 0/g)).toHaveLength(1);
  });

  it('dit aussi ce qui est hors période, les constats, la liste des pays et son jour', async () => {
    const text = plain(String(await write([DECLARATION], { format: 'md' })));
    for (const words of [
      'VS5 : 1 000,00 €, 19 janvier 2026. Payée en 2026, hors de l’année déclarée.',
      'alerte — temps-agents-1 : Temps d’agents',
      'Liste des pays bénéficiaires 2025 (définitive), vérifiée le 22 novembre 2026 ; source : OCDE',
      'Calcul indicatif ; le guide de la campagne prévaut.',
      'Date de référence : 20 avril 2026.',
      '| Accueil de réfugiés | 5 640,00 |',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Sensibilisation en France : H01');
    expect(plain(String(await write([DECLARATION], { format: 'md', detail: true })))).toContain('Sensibilisation en France : H01');
  });

  it('reste un brouillon tant qu’une erreur écarte une ligne, et le dit', async () => {
    const draft = {
      id: 'V1',
      date: '2024-06-10',
      montant: 100,
      nature: 'pret' as const,
      pays: 'SN',
      financementsExternes: [],
    } satisfies Draft;
    const page = String(await write(['.'], { format: 'html', annee: '2024' }, draft));
    expect(page).toContain('BROUILLON');
    expect(page).toContain('Les prêts ne sont pas calculés');
    expect(await checkPdf(await bytes(['.'], { format: 'pdf', annee: '2024' }, draft))).toEqual([]);
  });

  it('dit seulement pourquoi quand l’année n’a pas de liste', async () => {
    const draft = {
      id: 'V1',
      date: '2027-06-10',
      montant: 100,
      nature: 'projet' as const,
      pays: 'SN',
      financementsExternes: [],
    } satisfies Draft;
    const text = String(await write(['.'], { format: 'md', annee: '2027' }, draft));
    expect(text).toContain('Aucune liste de pays pour l’année 2027');
    expect(text).not.toContain('APD déclarable');
  });

  it('reporte le trop-perçu sur l’année suivante', async () => {
    const report = computeApd([input(dossier([{ id: 'V1', date: '2024-06-10', montant: 100, nature: 'projet', pays: 'SN' }]))], 2024);
    const piece = apdRecap({ ...report, carried: [{ dossier: 'AECT-1', amount: 12_345 }] }, await apdVoice('fr'), {
      source: undefined,
      figures: false,
      detail: false,
    });
    const text = plain(JSON.stringify(piece.blocks));
    expect(text).toContain('À reporter sur 2025');
    expect(text).toContain('123,45 €');
  });

  it('a des figures avec un texte de remplacement, et leur tableau après elles', async () => {
    const report = computeApd(
      [
        input(
          dossier(
            [1, 2].map(
              (n): Draft => ({
                id: `V${n}`,
                date: '2024-06-10',
                montant: 100 * n,
                nature: 'projet',
                pays: n === 1 ? 'SN' : 'MA',
                secteur: n === 1 ? '14031' : '15112',
                mecanisme: n === 1 ? 'unPourcentEau' : 'aucun',
                financementsExternes: [],
              }),
            ),
          ),
        ),
      ],
      2024,
    );
    const { blocks } = apdRecap(report, await apdVoice('fr'), { source: undefined, figures: true, detail: false });
    const drawn = blocks.flatMap((block, index) =>
      block.type === 'figure' ? [{ name: block.name, alt: block.alt, next: blocks[index + 1]?.type }] : [],
    );
    expect(drawn.map(({ name }) => name)).toEqual(['apd-pays', 'apd-groupe', 'apd-secteur', 'apd-mecanisme']);
    for (const { alt, next } of drawn) expect([next, alt.startsWith('Barres horizontales.')]).toEqual(['table', true]);
  });

  it('échappe les mots d’un dossier, et le classeur les garde en texte', async () => {
    const draft = {
      id: '=1+1|<b>',
      date: '2024-06-10',
      montant: 100,
      nature: 'projet' as const,
      pays: 'SN',
      financementsExternes: [],
    } satisfies Draft;
    expect(String(await write(['.'], { format: 'html', annee: '2024' }, draft))).not.toContain('<b>');
    expect(String(await write(['.'], { format: 'md', annee: '2024' }, draft))).toContain('=1+1&#124;\\<b\\>');
    const [, lines] = readExcel(await bytes(['.'], { format: 'xlsx', annee: '2024' }, draft)).sheets;
    expect(lines?.cells.get('E2')).toMatchObject({ value: '=1+1|<b>', format: '@' });
    expect(lines?.cells.get('E2')?.formula).toBeUndefined();
  });

  it('se lit aussi sans aucun versement', async () => {
    const draft = {
      id: 'V1',
      date: '2023-06-10',
      montant: 100,
      nature: 'projet' as const,
      pays: 'SN',
      financementsExternes: [],
    } satisfies Draft;
    expect(String(await write(['.'], { format: 'md', annee: '2024' }, draft))).toContain('Aucun versement en 2024');
    expect(await checkPdf(await bytes(['.'], { format: 'pdf', annee: '2024' }, draft))).toEqual([]);
    expect(readExcel(await bytes(['.'], { format: 'xlsx', annee: '2024' }, draft)).sheets).toHaveLength(4);
  });

  it.each(['xlsx', 'pdf', 'docx', 'html', 'md'])('donne deux fois les mêmes octets en %s', async (format) => {
    expect(await write([DECLARATION], { format })).toEqual(await write([DECLARATION], { format }));
  });

  it.each(['xlsx', 'docx', 'pdf'])('demande où écrire le %s', async (format) => {
    await expect(apd([SENEGAL], { format, annee: '2025' }, { stdoutIsTerminal: true } as Io, {} as never)).rejects.toThrow(/--out/);
  });
});

it.each([
  ['fr', false],
  ['fr', true],
  ['en', false],
  ['en', true],
] as const)('tient en 100 colonnes (%s, détail : %s)', async (lang, detail) => {
  const rows = String(await write([DECLARATION], { format: 'text', lang, detail })).split('\n');
  expect(rows.filter((row) => row.length > 100)).toEqual([]);
});
