import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedDossier, MAX_PDF_BYTES } from '../../src/document/pdf/carried.js';
import { catalog, packed, pdf, repacked, specification, stream, updated } from './pdf-file.js';

const TEXT = 'schema: 1\ntypeDossier: projet # é\n';
const plain = pdf({ 1: catalog('(dossier.yaml) 2 0 R'), 2: specification('dossier.yaml', 3), 3: packed(TEXT) });

function textOf(file: Buffer): string | undefined {
  const carried = carriedDossier(file);
  return 'bytes' in carried ? carried.bytes.toString() : carried.fault;
}

describe('the dossier of a PDF is found', () => {
  test.each<[string, Buffer]>([
    ['as our exporter writes it', plain],
    ['after a later change of the file', updated(plain, { 9: '<< /Signed true >>' })],
    [
      'in a file that another program has written again',
      repacked({ 1: catalog('(dossier.yaml) 2 0 R'), 2: specification('dossier.yaml', 3) }, { 3: packed(TEXT) }),
    ],
    [
      'among several attachments',
      pdf({
        1: catalog('(a.xml) 4 0 R (dossier.yaml) 2 0 R'),
        2: specification('dossier.yaml', 3),
        3: packed(TEXT),
        4: specification('a.xml', 5),
        5: packed('<a/>'),
      }),
    ],
    [
      'twice the same, in a document put together from two',
      pdf({
        1: catalog('(a) 2 0 R (b) 4 0 R'),
        2: specification('dossier.yaml', 3),
        3: packed(TEXT),
        4: specification('dossier.yaml', 5),
        5: packed(TEXT),
      }),
    ],
    [
      'under branches of the tree of names',
      pdf({
        1: '<< /Names << /EmbeddedFiles << /Kids [6 0 R] >> >> >>',
        6: '<< /Limits [(a) (z)] /Names [(dossier.yaml) 2 0 R] >>',
        2: specification('dossier.yaml', 3),
        3: packed(TEXT),
      }),
    ],
    [
      'as an associated file alone, its name in UTF-16',
      pdf({
        1: '<< /AF [2 0 R] >>',
        2: `<< /UF <FEFF${Buffer.from('dossier.yaml', 'utf16le').swap16().toString('hex')}> /EF << /UF 3 0 R >> >>`,
        3: packed(TEXT),
      }),
    ],
    [
      'with escapes, comments and a length of its own object',
      pdf({
        1: '<< % a comment )\n/N#61mes << /EmbeddedFiles << /Names [(dos\\163ier\\.yaml) 2 0 R] >> >> >>',
        2: '<< /F (dos\\163ier.y\\\naml) /D(\\() /EF<</F 3 0 R>>>>',
        3: Buffer.from(`<< /Length 4 0 R >>\r\nstream\r\n${TEXT}\nendstream`),
        4: String(Buffer.byteLength(TEXT)),
      }),
    ],
    ['before words that a mail server has added', Buffer.concat([plain, Buffer.from('\n-- \nsent by a mail server\n')])],
  ])('%s', (_, file) => {
    expect(textOf(file)).toBe(TEXT);
  });

  test('the newest one, when a later change replaced it', () => {
    expect(textOf(updated(plain, { 3: packed('schema: 1\n') }))).toBe('schema: 1\n');
  });
});

const ZEROS = deflateSync(Buffer.alloc(200_000_000));
const attached = (content: Buffer): Buffer => pdf({ 1: catalog('(dossier.yaml) 2 0 R'), 2: specification('dossier.yaml', 3), 3: content });

describe('a PDF without a dossier that can be read says why', () => {
  test.each<[string, Buffer, string]>([
    ['no attachment', pdf({ 1: '<< /Type /Catalog >>' }), 'none'],
    ['another attachment', pdf({ 1: catalog('(a.xml) 2 0 R'), 2: specification('a.xml', 3), 3: packed('<a/>') }), 'none'],
    ['a text under this name', Buffer.from('bonjour'), 'notPdf'],
    ['an empty file', Buffer.alloc(0), 'notPdf'],
    ['a mark and nothing else', Buffer.from('%PDF-1.7'), 'damaged'],
    ['cut', plain.subarray(0, plain.length - 80), 'damaged'],
    ['a table that leads astray', Buffer.from(plain.toString('latin1').replace('1 0 obj', '7 0 obj'), 'latin1'), 'damaged'],
    ['a compression that fails', attached(stream('/Filter /FlateDecode', Buffer.from('nothing packed'))), 'damaged'],
    ['a compression of another kind', attached(stream('/Filter /JPXDecode', Buffer.from('x'))), 'damaged'],
    ['encrypted', pdf({ 1: catalog('') }, '/Encrypt << /Filter /Standard >>'), 'encrypted'],
    [
      'two dossiers that differ',
      pdf({
        1: catalog('(a) 2 0 R (b) 4 0 R'),
        2: specification('dossier.yaml', 3),
        3: packed(TEXT),
        4: specification('dossier.yaml', 5),
        5: packed('a: 1'),
      }),
      'several',
    ],
    ['a dossier beyond the size of files', attached(packed(Buffer.alloc(1_000_001, 97))), 'dossierTooLarge'],
    ['a bomb attached', attached(stream('/Filter /FlateDecode', ZEROS)), 'tooMuch'],
    ['larger than any honest PDF', Buffer.concat([plain, Buffer.alloc(MAX_PDF_BYTES)]), 'tooLarge'],
  ])('%s', (_, file, fault) => {
    expect(carriedDossier(file)).toMatchObject({ fault });
  });

  test('another attachment is named', () => {
    const file = pdf({ 1: catalog('(a.xml) 2 0 R'), 2: specification('a.xml', 3), 3: packed('<a/>') });
    expect(carriedDossier(file)).toEqual({ fault: 'none', names: ['a.xml'] });
  });
});

describe('a hostile PDF holds nobody up', () => {
  const deep = 500_000;
  test.each<[string, () => Buffer]>([
    ['a bomb among the packed objects', () => packedObjects(ZEROS)],
    ['arrays in arrays', () => pdf({ 1: '['.repeat(deep) })],
    ['dictionaries in dictionaries', () => pdf({ 1: '<</A'.repeat(deep) })],
    ['an open text', () => pdf({ 1: `<< /A (${'('.repeat(deep)}` })],
    ['a branch that holds itself', () => pdf({ 1: '<< /Names << /EmbeddedFiles 5 0 R >> >>', 5: '<< /Kids [5 0 R 5 0 R] >>' })],
    ['a reference to itself', () => pdf({ 1: '<< /Names 5 0 R >>', 5: '5 0 R' })],
    ['a length that is its own stream', () => attached(Buffer.from('<< /Length 3 0 R >>\nstream\nx\nendstream'))],
    [
      'a branch read thousands of times',
      () => pdf({ 1: '<< /Names << /EmbeddedFiles 5 0 R >> >>', 5: manyKids(), 6: `[${'(a) '.repeat(deep)}]` }),
    ],
    ['starts of objects and nothing more', () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n<<>>\nstream\n'.repeat(deep)}startxref\n9\n%%EOF`)],
    ['a table of a billion entries', () => Buffer.from('%PDF-1.7\nxref\n0 1000000000\n0000000000 00000 n \nstartxref\n9\n%%EOF')],
    ['tables that call one another', () => Buffer.from('%PDF-1.7\nxref\ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF')],
  ])('%s', (_, make) => {
    // Without the limits each of them takes minutes, or all the memory: the time that any test has is enough to tell.
    expect(carriedDossier(make())).toHaveProperty('fault');
  });

  test('nor does a file with bytes changed, cut out or doubled: it is read, or called damaged', () => {
    fc.assert(
      fc.property(fc.nat(plain.length), fc.nat(60), fc.uint8Array({ maxLength: 8 }), fc.boolean(), (at, length, bytes, double) => {
        const file = Buffer.concat([plain.subarray(0, at), bytes, plain.subarray(double ? at : at + length)]);
        expect(['bytes', 'fault'].some((key) => key in carriedDossier(file))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function manyKids(): string {
  return `<< /Kids [${'<< /Names 6 0 R >> '.repeat(900)}] >>`;
}

/** The catalog inside a packed part that unfolds to far too much. */
function packedObjects(data: Buffer): Buffer {
  const file = repacked({ 1: catalog('') }, {}).toString('latin1');
  const container = stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', data).toString('latin1');
  const start = file.indexOf('50 0 obj\n') + 9;
  const end = file.indexOf('\nendobj', start);
  const longer = container.length - (end - start);
  const changed = file.slice(0, start) + container + file.slice(end);
  const at = Number(/startxref\n(\d+)/.exec(file)?.[1]) + longer;
  return Buffer.from(changed.replace(/startxref\n\d+/, `startxref\n${at}`), 'latin1');
}
