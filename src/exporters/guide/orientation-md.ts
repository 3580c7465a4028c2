import type { GuideNote, GuideStep, Orientation } from '../../base/guide.js';
import { actorLines, placesLine, stepTitle } from './orientation-text.js';
import { sourceLine, type Voice, withDoubt } from './voice.js';

/** The steps as Markdown, one heading a step. */
export function orientationToMarkdown(orientation: Orientation, voice: Voice): string {
  const { words } = voice;
  const { situation, avertissements, etapes, annuaire, date } = orientation;
  const parts = [
    `# ${words.labels.steps}${words.colon} ${situation.titre}`,
    placesLine(orientation, voice),
    situation.pourQui,
    ...avertissements.map((note) => `> [!WARNING]\n> ${noteLine(note, voice)}`),
    ...etapes.flatMap((step) => stepParts(step, actorLines(step, etapes, voice), voice)),
    words.rulesHint,
    words.directory(annuaire.texte, annuaire.verifieLe),
    words.disclaimer(date),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepParts(step: GuideStep, actors: readonly string[], voice: Voice): string[] {
  const { words } = voice;
  const { labels } = words;
  const line = (label: string, text: string | null): string[] =>
    text === null || text === '' ? [] : [`- **${label}**${words.colon} ${text}`];
  const notes = step.precisions.flatMap((note) => line(labels.here, noteLine(note, voice)));
  if (step.dejaNote) return [`## ${stepTitle(step, voice)}`, [...notes, ...line(labels.keys, codes(step.cles))].join('\n')];
  return [
    `## ${stepTitle(step, voice)}`,
    [
      `- **${labels.who}**${words.colon}`,
      ...actors.map((actor) => `  - ${actor}`),
      ...line(labels.why, step.pourquoi),
      ...line(labels.how, step.comment),
      ...line(labels.ready, step.preparer),
      ...notes,
      ...line(labels.remark, step.remarque),
      ...(step.aConfirmer === null ? [] : [`- ${words.toConfirm(step.aConfirmer)}`]),
      ...line(labels.keys, codes(step.cles)),
      ...line(labels.rules, codes(step.regles)),
      ...line(labels.schemes, codes(step.dispositifs)),
      ...line(labels.source, sourceLine(step.source, voice)),
    ].join('\n'),
  ];
}

function noteLine({ texte, aConfirmer, regles, dispositifs, source }: GuideNote, voice: Voice): string {
  const names = codes([...regles, ...dispositifs]);
  return `${withDoubt(texte, aConfirmer, voice)} ${names === '' ? '' : `${names}. `}${voice.words.labels.source}${voice.words.colon} ${sourceLine(source, voice)}.`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
