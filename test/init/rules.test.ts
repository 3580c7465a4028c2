import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.js';
import { scaffold } from '../../src/init/scaffold.js';
import { validate } from '../../src/validate/validate.js';
import { answersOf, CASES, uncomment } from './support.js';

async function errors(text: string): Promise<readonly string[]> {
  const { findings } = await validate(await readDocument(Buffer.from(text, 'utf8')));
  return findings.filter((finding) => finding.severity === 'error').map((finding) => finding.rule);
}

describe('the rules', () => {
  it.each(CASES)('raise no error on a new dossier, nor with its examples uncommented: %s', async (_, raw) => {
    const text = scaffold(answersOf(raw));
    expect(await errors(text)).toEqual([]);
    expect(await errors(uncomment(text))).toEqual([]);
  });

  it('do raise one on a scaffold that is broken by hand', async () => {
    const text = scaffold(answersOf({ siren: '213499973' })).replace('"213499973"', '"213499974"');
    expect(await errors(text)).toEqual(['siren-cle']);
  });
});
