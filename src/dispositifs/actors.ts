import type { Path } from '../base/path.js';
import type { Answer } from '../base/verdicts.js';
import { type Acteur, isFrench } from '../dossier/model.js';
import { isOnList } from './countries.js';
import { elements } from './keys.js';
import { answerOf, type Outcome, outcome, unknown } from './outcome.js';
import type { ActorFilter } from './scheme.js';
import type { Subject } from './subject.js';

interface Match {
  readonly answer: Answer;
  readonly missing: readonly Path[];
}

/** `acteur`: how many actors match, of all those of the dossier or of those that a path names. */
export function actorCondition(subject: Subject, filter: ActorFilter): Outcome {
  const among = candidates(subject, filter.dans);
  if (isAwaited(subject, filter)) return unknown(['acteurs']);
  if (among.absent) return unknown(...among.missing);
  const matches = among.actors.map(({ acteur, index }): Match => match(subject, acteur, index, filter));
  const yes = matches.filter(({ answer }) => answer === 'oui').length;
  const doubt = matches.filter(({ answer }) => answer === 'inconnu');
  const most = yes + doubt.length + among.missing.length;
  const atLeast = filter.auMoins ?? (filter.auPlus === undefined ? 1 : 0);
  const atMost = filter.auPlus ?? Number.POSITIVE_INFINITY;
  const answer: Answer = yes > atMost || most < atLeast ? 'non' : yes >= atLeast && most <= atMost ? 'oui' : 'inconnu';
  const missing = answer === 'inconnu' ? [...doubt.flatMap((each) => each.missing), ...among.missing] : [];
  const name = yes > atMost ? 'acteurs.trop' : 'acteurs.manque';
  // A lone missing actor is what the duty itself says.
  const counted = answer === 'non' && (yes > 0 || atLeast > 1);
  return outcome(answer, {
    missing,
    places: missing.length > 0 ? missing : [among.place],
    facts: counted ? [{ name, data: { n: yes, min: atLeast, max: filter.auPlus ?? 0 } }] : [],
  });
}

/** In a draft, a partner of whom nothing is written yet is still to come, not refused. */
function isAwaited({ dossier }: Subject, { role, dans, auPlus }: ActorFilter): boolean {
  if (dossier.identification.etat !== 'brouillon' || role === undefined || dans !== undefined || auPlus !== undefined) return false;
  return !role.some((each) => each !== 'partenaireEtranger') && !dossier.acteurs.some((acteur) => role.includes(acteur.role));
}

interface Candidates {
  readonly actors: readonly { readonly acteur: Acteur; readonly index: number }[];
  readonly missing: readonly Path[];
  readonly absent: boolean;
  readonly place: Path;
}

function candidates({ dossier }: Subject, path: string | undefined): Candidates {
  const all = dossier.acteurs.map((acteur, index) => ({ acteur, index }));
  if (path === undefined) return { actors: all, missing: [], absent: false, place: ['acteurs'] };
  const { values, absent } = elements(dossier, path);
  const ids = new Set(values.map(({ value }) => value));
  const actors = all.filter(({ acteur }) => ids.has(acteur.id));
  // A name that leads nowhere could be anyone: the check of references says so.
  const lost = values.filter(({ value }) => !all.some(({ acteur }) => acteur.id === value)).map(({ path: at }) => at);
  const place = path.split('.').map((step) => step.replace('[]', ''));
  return { actors, missing: [...absent, ...lost], absent: values.length === 0 && absent.length > 0, place };
}

function match(subject: Subject, acteur: Acteur, index: number, filter: ActorFilter): Match {
  const missing: Path[] = [];
  const answers: Answer[] = [
    isOne(acteur.role, filter.role),
    isOne(acteur.nature, filter.nature),
    answerOf(filter.horsNature?.includes(acteur.nature) !== true),
    isOne(acteur.pays, filter.pays),
    filter.liste === undefined ? 'oui' : isOnList(acteur.pays, filter.liste, subject.deposit),
  ];
  const ask = (
    key: 'niveau' | 'region' | 'bassinAgenceEau' | 'competences' | 'labels' | 'adhesions',
    wanted: readonly string[] | undefined,
  ): void => {
    if (wanted === undefined) return;
    const value = acteur[key];
    if (value === undefined && !mayHave(acteur, key)) answers.push('non');
    else if (value === undefined) {
      answers.push('inconnu');
      missing.push(['acteurs', index, key]);
    } else answers.push(answerOf(wanted.some((each) => covers(value, each))));
  };
  ask('niveau', filter.niveau);
  ask('region', filter.region);
  ask('bassinAgenceEau', filter.bassin);
  ask('competences', filter.competence);
  ask('labels', filter.label);
  ask('adhesions', filter.adhesion);
  const answer = answers.includes('non') ? 'non' : answers.includes('inconnu') ? 'inconnu' : 'oui';
  return { answer, missing: answer === 'inconnu' ? missing : [] };
}

/** Basins and powers are facts of French authorities, regions of European ones: another body that states none has none. */
function mayHave(acteur: Acteur, key: string): boolean {
  if (key === 'bassinAgenceEau' || key === 'competences') return isFrench(acteur);
  return key !== 'region' || isFrench(acteur) || acteur.nature === 'collectiviteEuropeenne';
}

function isOne(value: string, wanted: readonly string[] | undefined): Answer {
  return answerOf(wanted === undefined || wanted.includes(value));
}

/** `rrma:*` covers every name that begins so. */
function covers(value: string | readonly string[], wanted: string): boolean {
  const held = typeof value === 'string' ? [value] : value;
  return held.some((each) => (wanted.endsWith('*') ? each.startsWith(wanted.slice(0, -1)) : each === wanted));
}
