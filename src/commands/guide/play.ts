import type { Quiz, QuizQuestion } from '../../base/guide.js';
import { fold } from '../../exporters/guide/layout.js';
import { answerLines, ideaLines, questionTitle } from '../../exporters/guide/quiz-sheet.js';
import type { Voice } from '../../exporters/guide/voice.js';
import { isRight } from '../../guide/quiz.js';
import { formatList } from '../../locales/format.js';
import type { Conversation } from './conversation.js';

/** Asks the questions one by one, corrects each at once, then tells the received ideas and the score. */
export async function play(quiz: Quiz, talk: Conversation, say: (line: string) => void, voice: Voice, columns: number): Promise<void> {
  const { words } = voice;
  const missed: number[] = [];
  for (const question of quiz.questions) {
    say(`\n${fold(questionTitle(question, voice), columns, '')}`);
    const letters = await answer(question, talk, voice);
    const right = isRight(question, letters);
    if (!right) missed.push(question.rang);
    say(right ? words.ask.right : correction(question, voice));
    for (const line of answerLines(question, voice, columns)) say(line);
  }
  for (const idea of quiz.ideesRecues) {
    say(`\n${fold(`${words.ideas}${words.colon} ${words.quoted(idea.idee)}`, columns, '')}`);
    await talk.pause(words.ask.enter);
    for (const line of ideaLines(idea, voice, columns)) say(line);
  }
  say('');
  if (quiz.questions.length > 0) say(words.ask.score(quiz.questions.length - missed.length, quiz.questions.length));
  if (missed.length > 0) say(fold(words.ask.review(formatList(missed.map(words.ask.question), voice.lang)), columns, ''));
  say(fold(words.rulesHint, columns, ''));
  say(fold(words.disclaimer(quiz.verifieLe), columns, ''));
}

async function answer(question: QuizQuestion, talk: Conversation, { words }: Voice): Promise<readonly string[]> {
  const choices = question.choix.map(({ lettre, texte }) => ({ value: lettre, name: `${lettre}.\u00a0${texte}` }));
  if (question.bonnes.length > 1) return talk.several(words.ask.yourAnswers, choices);
  return [await talk.select(words.ask.yourAnswer, choices)];
}

function correction({ bonnes }: QuizQuestion, { lang, words }: Voice): string {
  const letters = formatList(bonnes, lang);
  return bonnes.length > 1 ? words.ask.wrongSeveral(letters) : words.ask.wrong(letters);
}
