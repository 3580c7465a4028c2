import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.js';
import { lineStarts, positionOf } from '../../src/document/places.js';

async function read(content: string) {
  return readDocument(Buffer.from(content));
}

describe('a document', () => {
  it('keeps the text as typed', async () => {
    const document = await read('code: 01004\nid: "01004"\nparAnnee: [1,5, 2,5]\nmontant: 1.50 # centimes\n');
    expect(document.sourceOf(['code'])).toBe('01004');
    expect(document.sourceOf(['id'])).toBe('"01004"');
    expect(document.sourceOf(['parAnnee'])).toBe('[1,5, 2,5]');
    expect(document.sourceOf(['montant'])).toBe('1.50');
    expect(document.sourceOf(['absent'])).toBe('');
  });

  it('gives what is missing the place of its nearest parent', async () => {
    const document = await read('a: 1\nconventions:\n  - id: c\n    duree: { debut: 2027-01-01 }\n');
    const starts = lineStarts(document.text);
    const at = (...path: (string | number)[]) => positionOf(starts, document.rangeOf(path, 'key')[0]);
    expect(at('conventions', 0, 'duree', 'fin')).toEqual({ line: 4, column: 5 });
    expect(at('conventions', 0, 'objet')).toEqual({ line: 3, column: 5 });
    expect(at('odd', 'principal')).toEqual({ line: 1, column: 1 });
  });

  it('drops the byte order mark, so that columns are those of the editor', async () => {
    const document = await read('\ufeffa: 1\n"b": é\n');
    expect(document.text.startsWith('a')).toBe(true);
    expect(document.value).toEqual({ a: 1, b: 'é' });
    expect(document.rangeOf(['a'], 'key')).toEqual([0, 1]);
  });

  it('makes `__proto__` an ordinary key', async () => {
    const { value } = await read('__proto__: { admin: true }\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { admin?: boolean }).admin).toBeUndefined();
  });

  it('reads what a directive announces with the rules of every other dossier', async () => {
    const document = await read('# note\n%YAML 1.1\n---\ndate: 2027-03-01\nactif: oui\ncode: 0o17\nheure: 1:30\nnon: no\n');
    expect(document.faults.map(({ rule, range }) => [rule, document.text.slice(...range)])).toEqual([['directive-interdite', '%YAML 1.1']]);
    expect(document.value).toEqual({ date: '2027-03-01', actif: 'oui', code: 15, heure: '1:30', non: 'no' });
  });

  it('points at the first lost accent of a Windows file', async () => {
    const document = await readDocument(Buffer.from('a: 1\ntitre: Parité\n', 'latin1'));
    const [fault] = document.faults;
    expect(document.text.slice(...(fault?.range ?? []))).toBe('é');
    expect(document.value).toBeUndefined();
  });

  it('refuses a text too deep before it exhausts the stack', async () => {
    const deep = ['- '.repeat(9000), `${'{ a: '.repeat(900)}1`, '? '.repeat(9000), `${'['.repeat(400_000)}`];
    deep.push(Array.from({ length: 700 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'));
    for (const text of deep) expect((await read(text)).faults.map(({ rule }) => rule)).toEqual(['profondeur-limite']);
  });
});
