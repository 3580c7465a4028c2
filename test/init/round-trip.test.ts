import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../src/document/document.js';
import { MODELES } from '../../src/init/choices.js';
import { checkAll } from '../../src/init/collect.js';
import { forbiddenCharacter, quote } from '../../src/init/quote.js';
import { scaffold } from '../../src/init/scaffold.js';
import { answersOf, COUNTRIES, schemaErrors } from './support.js';

const HOSTILE = [
  'a: b',
  '# pas un commentaire',
  '- tiret',
  '"guillemets" et \'apostrophes\'',
  'C:\\dossiers\\eau\\u0041',
  '[liste, {clé: valeur}]',
  '&ancre *alias !étiquette |- >+',
  '%directive @ ` ? :',
  '---',
  '...',
  'null',
  '~',
  'true',
  '1e3',
  '2027-03-01',
  '<<: *a',
  'œuvre à Ambohimanga – « 1er pas » ½ €',
  '👩‍👩‍👧 eau 💧',
  'مدينة تونس',
  '\u00a0espace insécable au milieu\u202fdu texte'.trim(),
  '{{handlebars}} $shell $(cmd)',
];

const oneLine = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
  .map((text) => text.trim())
  .filter((text) => text !== '' && forbiddenCharacter(text) === undefined);

describe('answers', () => {
  it('come back letter for letter, for our reader and for the library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MODELES),
        oneLine,
        oneLine,
        oneLine,
        oneLine,
        async (modele, titre, reference, collectivite, partenaire) => {
          const text = scaffold(answersOf({ modele, titre, reference, collectivite, partenaire, pays: 'NO' }));
          const dossier = parse(text);
          expect(dossier.identification.titre).toBe(titre);
          expect(dossier.identification.reference).toBe(reference);
          expect(dossier.acteurs.map((actor: { nom: string }) => actor.nom)).toEqual([collectivite, partenaire]);
          expect(dossier.acteurs[1].pays).toBe('NO');
          expect(schemaErrors(text)).toEqual([]);
          const read = await readDocument(Buffer.from(text, 'utf8'));
          expect(read.faults).toEqual([]);
          expect(read.value).toEqual(dossier);
        },
      ),
    );
  });

  it('are refused when they would not: controls, line breaks, direction marks', () => {
    for (const character of ['\n', '\r', '\t', '\0', '\u007f', '\u0085', '\u2028', '\ufeff', '\u202e', '\ud800']) {
      const { wrong } = checkAll({ titre: `a${character}b` }, COUNTRIES);
      expect(wrong.map((one) => one.problem.code)).toEqual(['caractereInterdit']);
    }
  });

  it('counts the characters of a title, not its bytes', () => {
    expect(checkAll({ titre: '💧'.repeat(150) }, COUNTRIES).wrong).toEqual([]);
    expect(checkAll({ titre: 'x'.repeat(300) }, COUNTRIES).wrong).toEqual([
      { name: 'titre', problem: { code: 'titreTropLong', length: 300 } },
    ]);
  });

  it('quotes so that the library reads the same text', () => {
    fc.assert(fc.property(oneLine, (text) => parse(`a: ${quote(text)} # b`).a === text));
  });
});
