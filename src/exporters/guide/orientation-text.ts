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
    const first = steps.find(({ acteurs, dejaNote }) => !dejaNote && acteurs.some(({ id }) => id === actor.id)) ?? step;
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

/** `3. Quel réseau… ? (déjà noté dans le dossier)` */
export function stepTitle({ numero, question, sansObjet, dejaNote }: GuideStep, { words }: Voice): string {
  const state = sansObjet ? ` (${words.notHere})` : dejaNote ? ` (${words.noted})` : '';
  return `${numero}. ${question}${state}`;
}

function stepLines(step: GuideStep, actors: readonly string[], voice: Voice, columns: number): string[] {
  const { words } = voice;
  const { labels } = words;
  const title = stepTitle(step, voice);
  const notes = step.precisions.map(({ texte, aConfirmer }) => withDoubt(texte, aConfirmer, voice));
  // What the dossier answers is not asked again; what is particular to this place is still said.
  if (step.dejaNote)
    return [
      fold(title, columns - 3, '   ').trimStart(),
      ...field(labels.here, notes, columns),
      ...field(labels.keys, listed(step.cles), columns),
    ];
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
