import { describe, expect, it } from 'vitest';
import { promptConfig } from '../../src/commands/init/prompt-config.js';
import type { AnswerName, RawAnswers } from '../../src/init/answers.js';
import { nextQuestion, type Question, sentenceOf } from '../../src/init/questions.js';
import { initEn } from '../../src/locales/en/init.js';
import { type InitWords, initFr } from '../../src/locales/fr/init.js';
import { COUNTRIES } from './support.js';

/** Walks through the conversation, leaving every question unanswered but those given. */
function walk(given: RawAnswers, words: InitWords = initFr): readonly Question[] {
  const questions: Question[] = [];
  const skipped = new Set<AnswerName>();
  for (;;) {
    const question = nextQuestion(given, skipped, words, COUNTRIES);
    if (question === undefined) return questions;
    questions.push(question);
    skipped.add(question.name);
  }
}

function one(name: AnswerName, given: RawAnswers = {}): Question {
  const found = walk(given).find((question) => question.name === name);
  if (found === undefined) throw new Error(`not asked: ${name}`);
  return found;
}

describe('questions', () => {
  it('asks in the order people think, and never the date', () => {
    expect(walk({}).map((question) => question.name)).toEqual([
      'modele',
      'collectivite',
      'nature',
      'niveau',
      'siren',
      'region',
      'partenaire',
      'pays',
      'partenaireNature',
      'themes',
      'debut',
      'fin',
      'montant',
      'titre',
      'reference',
    ]);
  });

  it('asks a European lead for its country, and no SIREN', () => {
    const names = walk({ nature: 'collectiviteEuropeenne' }).map((question) => question.name);
    expect(names).toContain('paysCollectivite');
    expect(names).not.toContain('siren');
    expect(walk({ nature: 'collectiviteEuropeenne', paysCollectivite: 'BE' }).map((question) => question.name)).toContain('region');
    expect(walk({ modele: 'jumelage' }).map((question) => question.name)).not.toContain('montant');
  });

  it('proposes a title made of both names, unless it is too long', () => {
    expect(one('titre', { collectivite: 'Blois', partenaire: 'Blitta 1' }).initial).toBe('Blois – Blitta 1');
    expect(one('titre', { collectivite: 'B'.repeat(140), partenaire: 'Blitta 1' }).initial).toBe('');
  });

  it('words a grant as a grant and starts with associations', () => {
    expect(one('partenaire', { modele: 'subvention' }).message).toBe('Organisme aidé :');
    expect(one('partenaireNature', { modele: 'subvention' }).choices[0]?.value).toBe('association');
    expect(one('partenaireNature', { pays: 'TG' }).choices.map((choice) => choice.value)).not.toContain('collectiviteEuropeenne');
  });

  it('fits 80 columns: questions, hints and choices, in both languages', () => {
    for (const words of [initFr, initEn]) {
      for (const given of [{}, { modele: 'subvention' }, { nature: 'collectiviteEuropeenne' }, { nature: 'groupementFrancais' }]) {
        for (const question of walk(given, words)) {
          for (const text of [
            question.message,
            question.hint,
            ...question.choices.flatMap((choice) => [choice.name, choice.about ?? '']),
          ]) {
            expect(text.length, text).toBeLessThanOrEqual(76);
          }
        }
      }
    }
  });
});

describe('prompts', () => {
  const free = () => true as const;

  it('maps each kind of question to its prompt', () => {
    expect(promptConfig(one('modele'), initFr, free)).toMatchObject({
      type: 'select',
      message: 'Quel dossier préparez-vous ?',
      default: 'projet',
      choices: expect.arrayContaining([{ value: 'convention', name: 'Convention', description: initFr.labels.modele.convention.about }]),
    });
    expect(promptConfig(one('themes'), initFr, free)).toMatchObject({ type: 'checkbox', shortcuts: { all: null, invert: null } });
    expect(promptConfig(one('siren'), initFr, free)).toMatchObject({ type: 'input', default: '', validate: free });
  });

  it('searches countries without accents, by code and by other names', () => {
    const source = promptConfig(one('pays'), initFr, free).source as (typed: string | undefined) => { value: string }[];
    const values = (typed?: string) => source(typed).map((choice) => choice.value);
    expect(values()).toEqual(['', 'BE', 'CI', 'FR', 'MG', 'ML', 'NO', 'TG']);
    expect(values('cote')).toEqual(['CI']);
    expect(values('nor')).toEqual(['NO']);
    expect(values('zzz')).toEqual([]);
  });

  it('replaces the words of the library', () => {
    const { style } = promptConfig(one('pays'), initFr, free).theme as {
      style: { error: (text: string) => string; keysHelpTip: () => string };
    };
    expect(style.error('No results found')).toContain(initFr.noCountry);
    expect(style.error('autre')).toContain('autre');
    for (const line of style.error('mot '.repeat(60).trim()).split('\n')) expect(line.length).toBeLessThan(80);
    expect(style.keysHelpTip()).toBe(initFr.keys.search);
  });
});

describe('sentences', () => {
  it('has one for every problem, in both languages, without jargon', () => {
    const problems = [
      { code: 'valeurInconnue', value: 'a', accepted: ['b'], near: 'b' },
      { code: 'paysInconnu', value: 'a', near: COUNTRIES.slice(0, 2) },
      { code: 'paysContredit' },
      { code: 'paysManquant' },
      { code: 'sirenCle' },
      { code: 'sirenEtranger' },
      { code: 'regionSansListe' },
      { code: 'niveauSansListe' },
      { code: 'titreTropLong', length: 151 },
      { code: 'caractereInterdit', codePoint: 'U+000A' },
      { code: 'dateInconnue', value: 'a' },
      { code: 'sirenForme', value: 'a' },
      { code: 'siret', value: 'a' },
      { code: 'montantInconnu', value: 'a' },
      { code: 'finAvantDebut', debut: '2027-01-01', fin: '2026-12-31' },
    ] as const;
    for (const words of [initFr, initEn]) {
      const sentences = problems.map((problem) => sentenceOf(problem, words));
      expect(new Set(sentences).size).toBe(problems.length);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/undefined|yaml|parser|sch[eé]ma|null|bool/i);
        expect(sentence).toMatch(/\.$/);
      }
    }
  });
});
