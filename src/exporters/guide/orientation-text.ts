import type { GuideActor, GuideNote, GuideStep, Orientation } from '../../base/guide.js';
import { field, fold } from './layout.js';
import { sourceLine, type Voice, withDoubt } from './voice.js';

/** The steps for the screen, at most `columns` wide. */
export function orientationToText(orientation: Orientation, voice: Voice, columns: number): string {
  const { words } = voice;
  const { situation, avertissements, etapes, annuaire, date } = orientation;
  return `${[
    fold(`${words.labels.steps}${words.colon} ${situation.titre}`, columns, ''),
    fold(placesLine(orientation, voice), columns, ''),
    '',
    fold(situation.pourQui, columns, ''),
    '',
    ...avertissements.flatMap((note) => [...warning(note, voice, columns), '']),
    ...etapes.flatMap((step) => [...stepLines(step, voice, columns), '']),
    ...[words.rulesHint, words.directory(annuaire.texte, annuaire.verifieLe), words.disclaimer(date)].map((line) =>
      fold(line, columns, ''),
    ),
  ].join('\n')}\n`;
}

/** Where, towards whom, on which day: `Bretagne · Togo · faits au 22 novembre 2026`. */
export function placesLine({ region, departement, pays, date }: Orientation, { words }: Voice): string {
  const places = [region, departement, pays].flatMap((place) => place?.nom ?? []);
  return [...new Set(places), words.factsOf(date)].join(' · ');
}

/** `Nom : rôle. Contact : … À confirmer : …` */
export function actorLine({ nom, role, contact, aConfirmer }: GuideActor, voice: Voice): string {
  const { words } = voice;
  const reach = contact === null ? '' : ` ${words.labels.contact}${words.colon} ${contact}.`;
  return withDoubt(`${nom}${words.colon} ${role}.${reach}`, aConfirmer, voice);
}

function warning({ texte, aConfirmer, regles, source }: GuideNote, voice: Voice, columns: number): string[] {
  const { labels } = voice.words;
  return [
    ...field('!', [withDoubt(`${labels.warning}${voice.words.colon} ${texte}`, aConfirmer, voice)], columns),
    ...field('', regles.length === 0 ? [] : [`${labels.rules}${voice.words.colon} ${regles.join(', ')}`], columns),
    ...field('', [`${labels.source}${voice.words.colon} ${sourceLine(source, voice)}`], columns),
  ];
}

function stepLines(step: GuideStep, voice: Voice, columns: number): string[] {
  const { words } = voice;
  const { labels } = words;
  const title = `${step.numero}. ${step.question}${step.sansObjet ? ` (${words.notHere})` : ''}`;
  const notes = step.precisions.map(({ texte, aConfirmer }) => withDoubt(texte, aConfirmer, voice));
  const remarks = [step.remarque ?? [], step.aConfirmer === null ? [] : words.toConfirm(step.aConfirmer)].flat();
  const regles = [...new Set([...step.regles, ...step.precisions.flatMap((each) => each.regles)])];
  const aides = [...new Set([...step.dispositifs, ...step.precisions.flatMap((each) => each.dispositifs)])];
  const own = sourceLine(step.source, voice);
  const others = step.precisions.map(({ source }) => sourceLine(source, voice)).filter((line) => line !== own);
  return [
    fold(title, columns - 3, '   ').trimStart(),
    ...field(labels.why, [step.pourquoi], columns),
    ...field(labels.how, [step.comment], columns),
    ...field(
      labels.who,
      step.acteurs.map((actor) => actorLine(actor, voice)),
      columns,
    ),
    ...field(labels.ready, [step.preparer], columns),
    ...field(labels.here, notes, columns),
    ...field(labels.remark, remarks, columns),
    ...field(labels.keys, listed(step.cles), columns),
    ...field(labels.rules, listed(regles), columns),
    ...field(labels.schemes, listed(aides), columns),
    ...field(labels.source, [...new Set([own, ...others])], columns),
  ];
}

function listed(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [names.join(', ')];
}
