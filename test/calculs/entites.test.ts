import { describe, expect, it } from 'vitest';
import { entityNamed } from '../../src/calculs/entites.js';

const LISTE = [
  { noms: ['Haut-Karabagh', 'Nagorno-Karabakh'], active: true },
  { noms: ['Crimée', 'Crimea'], active: false },
  { noms: ['Île d’Orb'], active: true },
];

describe('a name of the list of contested territories', () => {
  it.each([
    ['Commune du Haut-Karabagh', 'Haut-Karabagh'],
    ['HAUT KARABAGH', 'Haut-Karabagh'],
    ['Stepanakert (Nagorno-Karabakh)', 'Nagorno-Karabakh'],
    ["Région de l'ile d'orb", 'Île d’Orb'],
    ['I\u0302le d’Orb', 'Île d’Orb'],
  ])('is found in « %s »', (text, name) => {
    expect(entityNamed(text, LISTE)).toBe(name);
  });

  it.each(['Haut-Karabaghi', 'Karabagh', 'Karabagh-le-Haut', 'Hautkarabagh', 'Presqu’île d’Orbe', ''])('is not found in « %s »', (text) => {
    expect(entityNamed(text, LISTE)).toBeUndefined();
  });

  it('is not looked for while its line is not active', () => {
    expect(entityNamed('Autorités de Crimée', LISTE)).toBeUndefined();
  });
});
