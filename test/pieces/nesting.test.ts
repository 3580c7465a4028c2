import { describe, expect, it } from 'vitest';
import { lineTooDeep } from '../../src/markdown/nesting.js';

describe('depth of a text', () => {
  it.each([
    ['a long list whose entries begin in bold', Array.from({ length: 60 }, (_, n) => `- **Point ${n}.** La suite`).join('\n')],
    ['bold that ends with a sign, many times in a paragraph', '**Mot.** La suite **Autre !** et '.repeat(60)],
    ['a numbered list in italics', Array.from({ length: 60 }, (_, n) => `${n + 1}. _Attention :_ texte`).join('\n')],
    ['signs of sums', '2 * 3 * 4 * '.repeat(60)],
  ])('passes %s', (_, text) => {
    expect(lineTooDeep(text)).toBeUndefined();
  });

  it('stops what opens and never closes, on its line', () => {
    expect(lineTooDeep(`texte\n\n${'*a **b '.repeat(30)}`)).toBe(3);
  });
});
