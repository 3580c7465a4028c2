import type { GuideTheme, Quiz, QuizIdea, QuizQuestion } from '../base/guide.js';
import type { Lang } from '../base/lang.js';
import type { Question, ReceivedIdea } from './content.js';
import content from './generated/quiz.js';
import { actorIn, findActor, sourcesOf } from './names.js';
import { shuffled } from './shuffle.js';

/** The theme that stands for the received ideas, which are read and not scored. */
const IDEAS = 'idees-recues';

export interface QuizChoice {
  /** Id of a theme; everything when not given. */
  readonly theme?: string | undefined;
  /** So many items at most, questions before ideas. */
  readonly count?: number | undefined;
  /** Seed of the order; the order of the data when not given. */
  readonly seed?: number | undefined;
}

export function themes(lang: Lang): readonly GuideTheme[] {
  return content.themes.map(({ id, nom }) => ({ id, nom: nom[lang] }));
}

/** The questions and the received ideas of a theme. The same choice gives the same quiz, a seed included. */
export function quiz({ theme, count = Number.POSITIVE_INFINITY, seed }: QuizChoice, lang: Lang): Quiz {
  const mix = <Item>(items: readonly Item[]): readonly Item[] => (seed === undefined ? items : shuffled(items, seed));
  const questions = mix(content.questions.filter((each) => theme === undefined || each.theme === theme)).slice(0, count);
  const ideas = mix(theme === undefined || theme === IDEAS ? content.ideesRecues : []).slice(0, count - questions.length);
  return {
    questions: questions.map((each, index) => questionIn(each, index + 1, lang)),
    ideesRecues: ideas.map((each) => ideaIn(each, lang)),
    verifieLe: content.verifieLe,
  };
}

/** Whether the letters given are exactly the right ones, in any order. */
export function isRight({ bonnes }: QuizQuestion, letters: readonly string[]): boolean {
  return letters.length === bonnes.length && bonnes.every((letter) => letters.includes(letter));
}

function questionIn(question: Question, rang: number, lang: Lang): QuizQuestion {
  return {
    numero: question.numero,
    rang,
    theme: { id: question.theme, nom: content.themes.find(({ id }) => id === question.theme)?.nom[lang] ?? question.theme },
    question: question.question[lang],
    choix: Object.entries(question.choix).map(([lettre, texte]) => ({ lettre, texte: texte[lang] })),
    bonnes: question.bonnes,
    explication: question.explication[lang],
    depuis2020: question.depuis2020[lang],
    piege: question.piege?.[lang] ?? null,
    ...referencesIn(question, lang),
  };
}

function ideaIn(idea: ReceivedIdea, lang: Lang): QuizIdea {
  return {
    id: idea.id,
    idee: idea.idee[lang],
    reponse: idea.reponse[lang],
    depuis2020: idea.depuis2020?.[lang] ?? null,
    ...referencesIn(idea, lang),
  };
}

function referencesIn({ regles, dispositifs = [], acteurs = [], sources = [content.source] }: Question | ReceivedIdea, lang: Lang) {
  return {
    regles,
    dispositifs,
    acteurs: acteurs.flatMap((id) => findActor(id) ?? []).map((actor) => actorIn(actor, lang)),
    source: sourcesOf(sources),
  };
}
