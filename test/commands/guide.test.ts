import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Conversation, conversation, type Prompt, type PromptConfig } from '../../src/commands/guide/conversation.js';
import { type OrienterOptions, orienter } from '../../src/commands/orienter.js';
import { playOrPrint, type QuizOptions } from '../../src/commands/quiz.js';
import type { Dossier } from '../../src/dossier/model.js';
import { guideFr } from '../../src/locales/fr/guide.js';
import { fakeIo } from './io.js';

/** A user who gives these answers in turn; `stop` is Ctrl-C. */
function user(answers: readonly (string | readonly string[])[]): {
  readonly talk: () => Promise<Conversation>;
  readonly asked: PromptConfig[];
} {
  const asked: PromptConfig[] = [];
  const left = [...answers];
  const prompt: Prompt = async (config) => {
    asked.push(config);
    const answer = left.shift() ?? 'stop';
    if (answer === 'stop') throw Object.assign(new Error('stop'), { name: 'ExitPromptError' });
    return answer;
  };
  return { talk: async () => conversation(prompt, guideFr), asked };
}

async function steps(options: Omit<OrienterOptions, 'lang'>, answers?: readonly string[], dossier?: Dossier) {
  const io = fakeIo();
  const person = answers && user(answers);
  const known = dossier && { dossier, date: '2026-11-22' };
  const code = await orienter({ lang: 'fr', ...options }, io, person?.talk, known);
  return { code, out: io.out(), err: io.err(), asked: (person?.asked ?? []).map(({ message }) => message) };
}

async function played(options: Omit<QuizOptions, 'lang'>, answers?: readonly (string | readonly string[])[]) {
  const io = fakeIo();
  const code = await playOrPrint({ lang: 'fr', ...options }, io, answers && user(answers).talk);
  return { code, out: io.out(), err: io.err() };
}

describe('orienter', () => {
  test('asks the situation, the region, the country, and the département where it matters', async () => {
    const { code, out, asked } = await steps({}, ['projet-odd', '44', '67', 'DE']);
    expect(code).toBe(0);
    expect(asked).toHaveLength(4);
    expect(out).toContain('Grand Est · Bas-Rhin · Allemagne');
    expect((await steps({}, ['projet-odd', '53', 'TG'])).asked).toHaveLength(3);
    expect((await steps({}, ['cofinancement', '44', 'TG'])).asked).toHaveLength(3);
  });

  test('asks only what the options leave open, and nothing when the situation is said', async () => {
    expect((await steps({ region: 'bretagne' }, ['renouveau', 'TG'])).asked).toEqual([guideFr.ask.situation, guideFr.ask.country]);
    expect((await steps({ situation: 'renouveau' }, [])).asked).toEqual([]);
  });

  test('takes “I do not know yet” for an answer', async () => {
    expect((await steps({}, ['trouver-un-partenaire', '', ''])).out).toMatch(/^\nS’orienter.*\nfaits au 22\u00a0novembre 2026\n/);
  });

  test('stops quietly on Ctrl-C, with the code of init', async () => {
    expect(await steps({}, ['projet-odd', 'stop'])).toMatchObject({ code: 130, out: '', err: expect.stringContaining('Arrêté.') });
  });

  test('reads a dossier: its region, its country, what it has noted; options win', async () => {
    const dossier = parse(readFileSync('examples/eau-mali/dossier.yaml', 'utf8')) as Dossier;
    const { out } = await steps({ situation: 'cofinancement' }, undefined, dossier);
    expect(out).toContain('Auvergne-Rhône-Alpes · Mali');
    expect(out).toContain('(déjà noté');
    const other = await steps({ situation: 'cofinancement', departement: '35', pays: 'Togo' }, undefined, dossier);
    expect(other.out).toContain('Bretagne · Ille-et-Vilaine · Togo');
    expect((await steps({}, ['cofinancement'], dossier)).asked).toEqual([guideFr.ask.situation]);
  });

  test.each([
    [{}, 'Dites votre situation'],
    [{ situation: 'cofinancment' }, '«\u00a0cofinancement\u00a0»\u00a0?'],
    [{ situation: 'renouveau', region: 'Bretange' }, '«\u00a0Bretagne\u00a0»\u00a0?'],
    [{ situation: 'renouveau', departement: '20' }, 'n’est pas un département'],
    [{ situation: 'renouveau', departement: '59', region: 'Bretagne' }, 'Hauts-de-France'],
    [{ situation: 'renouveau', pays: 'Malli' }, '«\u00a0Mali\u00a0»\u00a0?'],
    [{ situation: 'renouveau', pays: 'FR' }, 'à l’étranger'],
    [{ situation: 'renouveau', date: '2027-02-30' }, 'n’est pas une date'],
    [{ situation: 'renouveau', region: `\u001b[2J${'x'.repeat(500)}` }, '\\u001b[2Jx'],
  ])('refuses %j with a remedy', async (options, sentence) => {
    await expect(steps(options)).rejects.toThrow(sentence);
    await expect(steps(options)).rejects.toHaveProperty('name', 'UserError');
  });

  test('tells what is wrong before it asks', async () => {
    await expect(steps({ region: 'Atlantide' }, ['projet-odd'])).rejects.toThrow('Atlantide');
  });

  test('the JSON has the shape that docs/orienter.md describes', async () => {
    const { out } = await steps({ situation: 'cofinancement', region: 'bretagne', pays: 'ML', format: 'json' });
    const value = JSON.parse(out);
    const doc = readFileSync('docs/orienter.md', 'utf8');
    const keys = [value, value.etapes[0], value.etapes[0].acteurs[0], value.avertissements[0], value.avertissements[0].source[0]].flatMap(
      Object.keys,
    );
    expect(keys.length).toBeGreaterThan(35);
    for (const key of keys) expect(doc, key).toContain(`\`${key}\``);
    expect(value).toMatchObject({
      version: 1,
      date: '2026-11-22',
      region: { code: '53', nom: 'Bretagne' },
      departement: null,
      pays: { code: 'ML' },
    });
  });
});

describe('quiz', () => {
  test('corrects each answer and counts', async () => {
    const { code, out } = await played({ n: '3' }, ['B', 'B', ['C', 'A']]);
    expect(code).toBe(0);
    expect(out).toContain('✓ Juste.');
    expect(out).toContain('✗ La bonne réponse est A.');
    expect(out).toContain('Votre score\u00a0: 2 sur 3.');
    expect(out).toContain('À revoir\u00a0: question 2.');
  });

  test('tells the received ideas without counting them', async () => {
    const { out } = await played({ theme: 'idees-recues', n: '2' }, ['', '']);
    expect(out).toContain('Le territoire n’en retire rien.');
    expect(out).not.toContain('score');
  });

  test('stops quietly on Ctrl-C', async () => {
    expect(await played({}, ['B', 'stop'])).toMatchObject({ code: 130, err: expect.stringContaining('Arrêté.') });
  });

  test('is printed whole when a format is asked for, even on a terminal, and where nobody can answer', async () => {
    const whole = (await played({ format: 'text' }, [])).out;
    expect(whole).toBe((await played({})).out);
    expect(whole).toContain('RÉPONSES');
    expect((await played({ format: 'md', hasard: '3' })).out).toBe((await played({ format: 'md', hasard: '3' })).out);
  });

  test('the JSON has the shape that docs/orienter.md describes', async () => {
    const value = JSON.parse((await played({ format: 'json' })).out);
    const doc = readFileSync('docs/orienter.md', 'utf8');
    const keys = [value, value.questions[0], value.questions[0].choix[0], value.questions[0].theme, value.ideesRecues[0]].flatMap(
      Object.keys,
    );
    for (const key of keys) expect(doc, key).toContain(`\`${key}\``);
  });

  test.each([
    [{ theme: 'doit' }, '«\u00a0droit\u00a0»\u00a0?'],
    [{ n: '0' }, '--n attend un nombre entier'],
    [{ n: '2.5' }, '--n'],
    [{ hasard: '-1' }, '--hasard'],
  ])('refuses %j with a remedy', async (options, sentence) => {
    await expect(played(options)).rejects.toThrow(sentence);
  });
});

describe('the built program', () => {
  const aect = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/aect.cjs', ...args], {
      encoding: 'utf8',
      timeout: 30_000,
      input: '',
    });
    return { code: status, out: stdout, err: stderr };
  };

  test('never waits without a terminal', () => {
    expect(aect('orienter')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--situation') });
    const printed = aect('quiz', '--n', '1');
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toContain('QUESTIONS');
  });

  test('refuses unknown options and formats', () => {
    expect(aect('orienter', '--regoin', 'x')).toMatchObject({ code: 2, out: '' });
    expect(aect('quiz', '--format', 'pdf')).toMatchObject({ code: 2, out: '' });
    expect(aect('orienter', 'nulle-part', '--situation', 'renouveau')).toMatchObject({ code: 2, out: '' });
  });

  test('speaks English from end to end', () => {
    const { code, out } = aect('orienter', '--situation', 'cofinancement', '--region', 'French Guiana', '--pays', 'Niger', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('French public aid is suspended in Niger since 29\u00a0July 2023');
    expect(out).not.toMatch(/[«»]|À confirmer|Contrôles/);
  });

  test('keeps the guide out of the bundles that every start loads', () => {
    const chunks = readdirSync('dist').filter((name) => name.endsWith('.mjs'));
    expect(chunks.some((name) => readFileSync(`dist/${name}`, 'utf8').includes('bourse-partenariat'))).toBe(true);
    for (const name of ['cli.cjs', 'validate.cjs', 'validate-en.cjs']) {
      const text = readFileSync(`dist/${name}`, 'utf8');
      expect(text).not.toMatch(/bourse-partenariat|idees-recues"|territoire-diaspora|Gescod/);
    }
  });
});
