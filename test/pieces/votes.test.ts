import { describe, expect, it } from 'vitest';
import { schemeTitles } from '../../src/commands/scheme-titles.js';
import type { Dossier } from '../../src/dossier/model.js';
import { pieceRule } from '../../src/pieces/applies.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { withArticle } from '../../src/pieces/views/sentence.js';
import { example } from './examples.js';

async function read(piece: string, dossier: Dossier, id: string): Promise<string> {
  const template = await loadTemplate(piece, 'fr');
  const subject = pieceRule(piece)
    .copies(dossier)
    .find((copy) => copy.id === id);
  if (template === undefined || subject === undefined) throw new Error(`no ${piece} ${id}`);
  const built = buildPiece({ name: piece, template, dossier, lang: 'fr', date: dossier.identification.dateMiseAJour, subject });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built.markdown.replace(/[\u00a0\u202f]/g, ' ');
}

describe('a vote', () => {
  it('cites nothing that came after it', async () => {
    const asked = await read('deliberation', example('guadeloupe-region'), 'delibDemande');
    expect(asked).not.toMatch(/ 2026/);
    expect(asked).toContain('respecte les engagements internationaux de la France ;');
    const accepted = await read('deliberation', example('guadeloupe-region'), 'delibAcceptation');
    expect(accepted).toContain('Vu l’autorisation de négocier donnée le 16 février 2026');
    expect(accepted).toContain('comme l’atteste la déclaration du 26 juin 2026');
  });

  it('opens no appropriations for an act without commitment', async () => {
    const text = await read('deliberation', example('jumelage-cerv'), 'delibSerment');
    expect(text).toContain('Aucun engagement financier n’en résulte.');
    expect(text).toContain('La présente délibération n’engage aucune dépense.');
    expect(text).not.toContain('crédits nécessaires');
    expect(await read('deliberation', example('jumelage-cerv'), 'delibRencontre')).not.toContain('n’engage aucune dépense');
  });

  it('speaks of what is brought in kind only when something is', async () => {
    expect(await read('deliberation', example('eau-mali'), 'delibCc')).not.toContain('valorisation');
    expect(await read('deliberation', example('eau-mali'), 'delibValbrune')).toContain('numéraire et valorisation compris');
    expect(await read('deliberation', example('guadeloupe-region'), 'delibAcceptation')).not.toContain('valorisation compris');
  });

  it('on an amendment cites the act that it changes', async () => {
    const text = await read('deliberation', example('jeunesse-maroc'), 'delibAvenant');
    expect(text).toContain('Vu l’acte à modifier (convention de coopération décentralisée), signé le 11 mars 2024 ;');
  });
});

describe('a twinning', () => {
  it('lasts as long in its text as in the vote on it', async () => {
    const dossier = example('jumelage-cerv');
    expect(await read('charte', dossier, pieceRule('charte').copies(dossier)[0]?.id ?? '')).toContain('jusqu’au 15 juin 2030');
  });
});

it('a letter agrees with whoever writes it and elides before a vowel', async () => {
  const exchange = await read('lettre-engagement', example('connect-cambodge'), 'prekThmei');
  expect(exchange).toContain('Le District de Prek Thmei (fictif) a pris connaissance');
  expect(exchange).toContain('Il en attend ceci : des fiches de poste');
  expect(await read('lettre-engagement', example('jumelage-cerv'), 'comite')).toContain('en qualité d’acteur du territoire.');
});

it.each([
  ['Commune de Blitta 1', 'la Commune de Blitta 1'],
  ['Syndicat des eaux', 'le Syndicat des eaux'],
  ['Association des maires', 'l’Association des maires'],
  ['Relais de la Bekaa', 'Relais de la Bekaa'],
  ['Communes solidaires', 'Communes solidaires'],
])('%s reads %s inside a sentence', (name, expected) => {
  expect(withArticle(name, 'fr')).toBe(expected);
  expect(withArticle(name, 'en')).toBe(name);
});

it('a funding plan speaks of the ministry only when it pays', async () => {
  expect(await read('financement', example('eau-mali'), '')).not.toContain('Le ministère verse');
  expect(await read('financement', example('senegal-generaliste'), '')).toContain('Le ministère verse');
});

it('a funding plan names the schemes it asks, in the language of the piece', async () => {
  expect(await schemeTitles(example('eau-mali'), 'fr')).toMatchObject({ 'aeau-rmc': expect.stringContaining('Rhône Méditerranée Corse') });
  expect(await schemeTitles(example('convention-blitta'), 'fr')).toEqual({});
});
