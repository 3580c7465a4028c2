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
    ...etapes.flatMap((step) => [...stepLines(step, actorLines(step, etapes, voice), voice, columns), '']),
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

/** The actors of a step; one that an earlier step has told in full is only named. */
export function actorLines(step: GuideStep, steps: readonly GuideStep[], voice: Voice): string[] {
  return step.acteurs.map((actor) => {
    const first = steps.find(({ acteurs }) => acteurs.some(({ id }) => id === actor.id)) ?? step;
    return first.numero < step.numero ? `${actor.nom} (${voice.words.seen(first.numero)})` : actorLine(actor, voice);
  });
}

function warning({ texte, aConfirmer, regles, source }: GuideNote, voice: Voice, columns: number): string[] {
  const { labels } = voice.words;
  return [
    ...field(labels.warning, [withDoubt(texte, aConfirmer, voice)], columns),
    ...field(labels.rules, listed(regles), columns),
    ...field(labels.source, [sourceLine(source, voice)], columns),
  ];
}

function stepLines(step: GuideStep, actors: readonly string[], voice: Voice, columns: number): string[] {
  const { words } = voice;
  const { labels } = words;
  const title = `${step.numero}. ${step.question}${step.sansObjet ? ` (${words.notHere})` : ''}`;
  const notes = step.precisions.map(({ texte, aConfirmer }) => withDoubt(texte, aConfirmer, voice));
  const remarks = [step.remarque ?? [], step.aConfirmer === null ? [] : words.toConfirm(step.aConfirmer)].flat();
  const regles = [...new Set([...step.regles, ...step.precisions.flatMap((each) => each.regles)])];
  const aides = [...new Set([...step.dispositifs, ...step.precisions.flatMap((each) => each.dispositifs)])];
  return [
    fold(title, columns - 3, '   ').trimStart(),
    ...field(labels.who, actors, columns),
    ...field(labels.why, [step.pourquoi], columns),
    ...field(labels.how, [step.comment], columns),
    ...field(labels.ready, [step.preparer], columns),
    ...field(labels.here, notes, columns),
    ...field(labels.remark, remarks, columns),
    ...field(labels.keys, listed(step.cles), columns),
    ...field(labels.rules, listed(regles), columns),
    ...field(labels.schemes, listed(aides), columns),
    ...field(labels.source, [sourceLine([...step.source, ...step.precisions.flatMap((each) => each.source)], voice)], columns),
  ];
}

function listed(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [names.join(', ')];
}
