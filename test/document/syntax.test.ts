import { describe, expect, it } from 'vitest';
import { check } from '../dossiers/check.js';
import { exampleText } from './mutants.js';

const text = exampleText('convention-blitta');

function change(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** A slip, where it is made, and the beginning of the sentence that names it. */
const SLIPS: readonly [string, string, number, string][] = [
  ['  titre: Conv', '   titre: Conv', 10, 'Le retrait'],
  ['    role: chefDeFile', '   role: chefDeFile', 21, 'Le retrait'],
  ['identification:\n', 'identification: oui\n', 9, 'Le retrait'],
  ['  reference:', '\treference:', 9, 'Cette ligne commence par une tabulation'],
  ['langues: [fr]', 'langues: [fr', 15, 'Un crochet'],
  ['langues: [fr]', 'langues: [fr]]', 15, 'Un crochet'],
  ['mode: numeraire }', 'mode: numeraire', 78, 'Un crochet'],
  ['"229900006"', '"229900006', 28, 'Le guillemet'],
  ['titre: Conv', "titre: 'Conv", 10, 'Le guillemet'],
  ['titre: Conv', 'titre: "Conv" et', 10, 'Du texte suit'],
  ['titre: Conv', 'titre: Eau : conv', 10, 'Ce texte contient « : »'],
  ['texte: Chaque partie', 'texte: Chaque partie : elle', 139, 'Ce texte contient « : »'],
  ['titre: Convention de', 'titre: Convention\n    eau : de', 11, 'Ce texte contient « : »'],
  ['titre: Conv', 'titre: *Conv', 10, 'Un texte ne peut pas commencer par « * »'],
  ['titre: Conv', 'titre: @Conv', 10, 'Un texte ne peut pas commencer par « @ »'],
  ['titre: Conv', 'titre: % Conv', 10, 'Un texte ne peut pas commencer par « % »'],
  ['titre: Conv', 'titre: | Conv', 10, 'Un texte ne peut pas commencer par « | »'],
  ['reference: AECT', 'reference:AECT', 9, 'Il manque un espace après « reference: »'],
  ['schema: 1', 'schema:1', 5, 'Il manque un espace après « schema: »'],
  ['  - id: hauteLoue', '  -id: hauteLoue', 20, 'Il manque un espace après le tiret'],
  ['titre: Conv', 'titre Conv', 10, 'Cette ligne n’a pas la forme'],
  ['annee: 2027, montant', 'annee: 2027 montant', 78, 'Entre crochets ou accolades'],
  ['cosignataire: blitta', 'cosignataire: a: b', 221, 'Entre crochets ou accolades'],
  ['"229900006"', '"22990\\q0006"', 28, 'La barre oblique inverse'],
  ['  etat: enCours', '  ? [a, b]\n  : 1\n  etat: enCours', 16, 'Une clé est un mot simple'],
];

describe('a line that does not read', () => {
  for (const [from, to, line, beginning] of SLIPS) {
    it(`${JSON.stringify(to)}: « ${beginning}… », line ${line}`, async () => {
      const findings = await check(change(from, to));
      expect(findings.map(({ rule, start }) => `${rule} ${start.line}`)).toEqual([`yaml-syntaxe ${line}`]);
      expect(findings[0]?.message.startsWith(beginning), findings[0]?.message).toBe(true);
    });
  }
});
