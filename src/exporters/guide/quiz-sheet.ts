import type { Quiz, QuizIdea, QuizQuestion } from '../../base/guide.js';
import { field, fold } from './layout.js';
import { sourceLine, type Voice } from './voice.js';

/** The whole quiz for the screen or the printer: the questions first, the answers after, then the received ideas. */
export function quizToText(quiz: Quiz, voice: Voice, columns: number): string {
  const { words } = voice;
  const { questions, ideesRecues } = quiz;
  const heading = (text: string): string[] => [text.toUpperCase(), ''];
  return `${[
    fold(`${words.quizTitle}${words.colon} ${words.count(questions.length, ideesRecues.length)}`, columns, ''),
    '',
    ...(questions.length === 0 ? [] : heading(words.questions)),
    ...questions.flatMap((question) => [...questionLines(question, voice, columns), '']),
    ...(questions.length === 0 ? [] : heading(words.answers)),
    ...questions.flatMap((question) => [
      fold(`${question.rang}. ${goodAnswers(question)}`, columns - 3, '   ').trimStart(),
      ...answerLines(question, voice, columns),
      '',
    ]),
    ...(ideesRecues.length === 0 ? [] : heading(words.ideas)),
    ...ideesRecues.flatMap((idea) => [fold(words.quoted(idea.idee), columns, ''), ...ideaLines(idea, voice, columns), '']),
    fold(words.rulesHint, columns, ''),
    fold(words.disclaimer(quiz.verifieLe), columns, ''),
  ].join('\n')}\n`;
}

/** A question and its choices. */
function questionLines(question: QuizQuestion, voice: Voice, columns: number): string[] {
  return [
    fold(questionTitle(question, voice), columns - 3, '   ').trimStart(),
    ...question.choix.flatMap(({ lettre, texte }) => fold(`${lettre}.\u00a0${texte}`, columns, '   ')),
  ];
}

/** `3. Que… ? [droit, plusieurs réponses]` */
export function questionTitle({ rang, question, theme, bonnes }: QuizQuestion, { words }: Voice): string {
  return `${rang}. ${question} [${theme.nom}${bonnes.length > 1 ? `, ${words.several}` : ''}]`;
}

/** `B. Le jumelage` */
export function goodAnswers({ bonnes, choix }: QuizQuestion): string {
  return choix
    .filter(({ lettre }) => bonnes.includes(lettre))
    .map(({ lettre, texte }) => `${lettre}.\u00a0${texte}`)
    .join(' · ');
}

/** Why, what changed since 2020, the mistake of the booklet, the rules and the source. */
export function answerLines(question: QuizQuestion, voice: Voice, columns: number): string[] {
  const { labels } = voice.words;
  return [
    ...field(labels.why, [question.explication], columns),
    ...field(labels.since2020, [question.depuis2020], columns),
    ...field(labels.trap, question.piege === null ? [] : [question.piege], columns),
    ...referenceLines(question, voice, columns),
  ];
}

export function ideaLines(idea: QuizIdea, voice: Voice, columns: number): string[] {
  const { words } = voice;
  return [
    ...field(words.answer, [idea.reponse], columns),
    ...field(words.labels.since2020, idea.depuis2020 === null ? [] : [idea.depuis2020], columns),
    ...referenceLines(idea, voice, columns),
  ];
}

function referenceLines({ regles, dispositifs, acteurs, source }: QuizQuestion | QuizIdea, voice: Voice, columns: number): string[] {
  const { labels } = voice.words;
  const listed = (names: readonly string[]): string[] => (names.length === 0 ? [] : [names.join(', ')]);
  return [
    ...field(labels.who, listed(acteurs.map(({ nom }) => nom)), columns),
    ...field(labels.rules, listed(regles), columns),
    ...field(labels.schemes, listed(dispositifs), columns),
    ...field(labels.source, [sourceLine(source, voice)], columns),
  ];
}
