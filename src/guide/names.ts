import type { GuideActor, GuideSource } from '../base/guide.js';
import type { Lang } from '../base/lang.js';
import type { Actor } from './content.js';
import actors from './generated/acteurs.js';
import sources from './generated/sources.js';

/** The sources that a list of ids stands for. */
export function sourcesOf(ids: readonly string[]): GuideSource[] {
  return ids.flatMap((id) => sources.sources.filter((source) => source.id === id).map(({ texte, verifieLe }) => ({ texte, verifieLe })));
}

/** Where the directory of actors comes from. */
export function directorySource(): GuideSource {
  const [found] = sourcesOf([actors.source]);
  return { texte: found?.texte ?? actors.titre, verifieLe: actors.verifieLe };
}

export function findActor(id: string): Actor | undefined {
  return actors.acteurs.find((actor) => actor.id === id);
}

export function actorIn(actor: Actor, lang: Lang): GuideActor {
  return {
    id: actor.id,
    nom: actor.nom[lang],
    role: actor.role[lang],
    contact: actor.contact?.[lang] ?? null,
    aConfirmer: actor.confirmer?.[lang] ?? null,
  };
}
