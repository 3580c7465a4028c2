import { describe, expect, it } from 'vitest';
import { Keyword, Name, print, Reader, Ref, Text } from './syntax.js';

const read = (source: string) => new Reader(source).next();

describe('Reader', () => {
  it.each([
    ['(a (b) c)', new Text('a (b) c')],
    ['(\\(\\)\\\\\\n\\101\\1012)', new Text('()\\\nAA2')],
    ['<48 65 6>', new Text('He`')],
    ['/A#20b', new Name('A b')],
    ['-.5', -0.5],
    ['12 0 R', new Ref(12)],
    ['RG', new Keyword('RG')],
    ['% a comment\n true', true],
    ['[1 0 0 [null]]', [1, 0, 0, [null]]],
    [
      '<</A<</B(c)>>/D/E>>',
      new Map<string, unknown>([
        ['A', new Map([['B', new Text('c')]])],
        ['D', new Name('E')],
      ]),
    ],
  ])('reads %s', (source, value) => {
    expect(read(source)).toEqual(value);
  });

  it('tells a colour from a reference', () => {
    const reader = new Reader('1 0 0 RG');
    expect([reader.next(), reader.next(), reader.next(), reader.next()]).toEqual([1, 0, 0, new Keyword('RG')]);
  });

  it('reads back what is printed', () => {
    const value = [new Map([['A b#', new Text('(é\\')]]), new Ref(3), 1.5, null, false];
    expect(read(print(value))).toEqual(value);
  });

  it.each(['<</A', '(a', '[1', '<48'])('refuses %s, which does not end', (source) => {
    expect(() => read(source)).toThrow();
  });
});
