import type { Quiz, QuizIdea, QuizQuestion } from '../../base/guide.js';
import { goodAnswers, questionTitle } from './quiz-sheet.js';
import { sourceLine, type Voice } from './voice.js';

/** The whole quiz as Markdown: a sheet of questions, then the answers, then the received ideas. */
export function quizToMarkdown(quiz: Quiz, voice: Voice): string {
  const { words } = voice;
  const { questions, ideesRecues, verifieLe } = quiz;
  const parts = [
    `# ${words.quizTitle}`,
    words.count(questions.length, ideesRecues.length),
    ...(questions.length === 0 ? [] : [`## ${words.questions}`]),
    ...questions.flatMap((question) => [
      `### ${questionTitle(question, voice).replaceAll('[', '(').replaceAll(']', ')')}`,
      choices(question),
    ]),
    ...(questions.length === 0 ? [] : [`## ${words.answers}`]),
    ...questions.flatMap((question) => [`### ${question.rang}. ${goodAnswers(question)}`, answer(question, voice)]),
    ...(ideesRecues.length === 0 ? [] : [`## ${words.ideas}`]),
    ...ideesRecues.flatMap((idea) => [`### ${words.quoted(idea.idee)}`, answer(idea, voice)]),
    words.rulesHint,
    words.disclaimer(verifieLe),
  ];
  return `${parts.join('\n\n')}\n`;
}

function choices({ choix }: QuizQuestion): string {
  return choix.map(({ lettre, texte }) => `- ${lettre}.\u00a0${texte}`).join('\n');
}

function answer(item: QuizQuestion | QuizIdea, voice: Voice): string {
  const { words } = voice;
  const { labels } = words;
  const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const lines: readonly (readonly [string, string | null])[] = [
    ...('explication' in item
      ? ([
          [labels.why, item.explication],
          [labels.since2020, item.depuis2020],
          [labels.trap, item.piege],
        ] as const)
      : ([
          [words.answer, item.reponse],
          [labels.since2020, item.depuis2020],
        ] as const)),
    [labels.who, item.acteurs.map(({ nom }) => nom).join(', ')],
    [labels.rules, codes(item.regles)],
    [labels.schemes, codes(item.dispositifs)],
    [labels.source, sourceLine(item.source, voice)],
  ];
  return lines.flatMap(([label, text]) => (text === null || text === '' ? [] : [`- **${label}**${words.colon} ${text}`])).join('\n');
}
