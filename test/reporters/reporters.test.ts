import { describe, expect, test } from 'vitest';
import type { ReportedFile } from '../../src/base/report.js';
import { readDocument } from '../../src/document/document.js';
import { github } from '../../src/reporters/github.js';
import { json } from '../../src/reporters/json.js';
import type { Reporter, ReportOptions } from '../../src/reporters/reporter.js';
import { screen } from '../../src/reporters/screen.js';
import { text } from '../../src/reporters/text.js';
import { validate } from '../../src/validate/validate.js';
import { word } from '../../src/validate/word.js';

const OPTIONS: ReportOptions = { lang: 'fr', colour: false, columns: 80, all: false };

const DRAFT = `schema: 1
typeDossier: projet
identification:
  reference: R1
  titre: Un titre
  etat: brouillon
  dateMiseAJour: 2026-11-20
acteurs:
  - { id: valbrune, role: chefDeFile, nature: collectiviteFrancaise, nom: Valbrune, pays: FR, codeOfficiel: { type: siren, valeur: "123456789" } }
conventions:
  - { id: c1, type: charte, parties: [valbrune, blitta] }
marqueurs: {}
`;

async function report(source: string): Promise<ReportedFile> {
  const document = await readDocument(Buffer.from(source));
  const checked = await validate(document);
  return {
    file: 'mon dossier.yaml',
    text: document.text,
    date: checked.date,
    draft: checked.draft,
    findings: word(checked.findings, document, 'fr'),
    ignored: [],
  };
}

function whole(reporter: Reporter, file: ReportedFile): string {
  return reporter.begin() + reporter.file(file) + reporter.end({ files: 1, errors: 1, warnings: 1, infos: 0 });
}

describe('text, on a pipe', () => {
  test('one line per finding, place first, and one line for what a draft still lacks', async () => {
    const file = await report(DRAFT);
    const lines = whole(text(OPTIONS), file).trimEnd().split('\n');
    expect(lines.find((line) => line.includes('[siren-cle]'))).toMatch(/^mon dossier\.yaml:9:\d+ erreur Le numéro 123456789 /);
    expect(lines.filter((line) => /reste à compléter \(\d+\) : .*marqueurs\.genre/.test(line))).toHaveLength(1);
    expect(lines.some((line) => line.includes('[genre-marqueur-absent]'))).toBe(false);
    expect(whole(text({ ...OPTIONS, all: true }), file)).toContain('[genre-marqueur-absent]');
  });

  test('never prints a control character of a name', async () => {
    const file = { ...(await report(DRAFT)), file: 'mon\u001b[31m.yaml' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is what must not come through
    expect(whole(text(OPTIONS), file)).not.toMatch(/\u001b/);
    expect(whole(text(OPTIONS), file)).toContain('mon\\u001b[31m.yaml');
  });
});

describe('screen', () => {
  test('frames the line, underlines the value and keeps to the columns', async () => {
    const output = whole(screen(OPTIONS), await report(DRAFT));
    expect(output).toContain('^^^^^^^^^^^');
    expect(output).toMatch(/Que faire {2}/);
    for (const line of output.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('shows the other place of a contradiction', async () => {
    const { readFileSync } = await import('node:fs');
    const blitta = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8').replace(
      'dateSignature: 2026-11-05',
      'dateSignature: 2026-10-15',
    );
    const output = whole(screen(OPTIONS), await report(blitta));
    expect(output).toMatch(/-{10} délibération/);
    expect(output).toContain('✗ mon dossier.yaml — 1 erreur');
  });

  test('groups the same finding many times, --all shows each', async () => {
    const many = DRAFT.replace('parties: [valbrune, blitta]', 'parties: [a1, a2, a3, a4, a5]');
    const grouped = whole(screen(OPTIONS), await report(many));
    expect(grouped.match(/\[reference-inconnue\]/g)).toHaveLength(1);
    expect(grouped).toContain('Aussi');
    expect(whole(screen({ ...OPTIONS, all: true }), await report(many)).match(/\[reference-inconnue\]/g)).toHaveLength(5);
  });
});

describe('json', () => {
  test('is the shape that other programs read', async () => {
    const parsed = JSON.parse(whole(json(), await report(DRAFT))) as {
      version: number;
      date: string;
      files: { findings: Record<string, unknown>[] }[];
      summary: unknown;
    };
    expect(parsed.version).toBe(1);
    expect(parsed.date).toBe('2026-11-20');
    expect(parsed.summary).toEqual({ files: 1, errors: 1, warnings: 1, infos: 0 });
    const finding = parsed.files[0]?.findings.find((each) => each.rule === 'reference-inconnue');
    expect(finding).toMatchObject({
      profile: 'pratique',
      severity: 'error',
      path: '/conventions/0/parties/1',
      start: { line: 11 },
      related: [],
    });
    expect(Object.keys(finding ?? {})).toEqual([
      'rule',
      'profile',
      'severity',
      'message',
      'help',
      'path',
      'start',
      'end',
      'source',
      'related',
    ]);
  });

  test('several files stay one object', async () => {
    const reporter = json();
    const file = await report(DRAFT);
    const output =
      reporter.begin() + reporter.file(file) + reporter.file(file) + reporter.end({ files: 2, errors: 2, warnings: 2, infos: 0 });
    expect((JSON.parse(output) as { files: unknown[] }).files).toHaveLength(2);
  });
});

describe('github', () => {
  test('escapes what its commands give a meaning to', () => {
    const finding = {
      rule: 'r',
      title: '',
      profile: 'pratique',
      severity: 'warning',
      message: '50 %\nde, trop:',
      help: '',
      path: '',
      source: [],
      related: [],
      absence: false,
      start: { line: 3, column: 2 },
      end: { line: 3, column: 9 },
    } as const;
    const output = github().file({ file: 'a,b:c%.yaml', text: '', date: undefined, draft: false, findings: [finding], ignored: [] });
    expect(output).toBe('::warning file=a%2Cb%3Ac%25.yaml,line=3,col=2,endLine=3,endColumn=9,title=r::50 %25%0Ade, trop: \n');
  });
});
