import { toKeyPattern } from '../base/path.js';
import { actorCondition } from './actors.js';
import { numberCondition, shareCondition } from './amounts.js';
import { countryCondition, suspensionCondition } from './countries.js';
import { dateCondition } from './days.js';
import { find } from './keys.js';
import { linkCondition } from './links.js';
import { all, any, type Outcome, opposite, outcome, unknown } from './outcome.js';
import { amongCondition, attachmentCondition, holdsCondition, includedCondition, presentCondition } from './presence.js';
import { rateCondition } from './rate.js';
import { routingCondition } from './routing.js';
import type { Condition } from './scheme.js';
import { excludedSpending } from './spending.js';
import type { Subject } from './subject.js';

/** The answer of a dossier to a condition of the closed vocabulary. */
export function answer(subject: Subject, condition: Condition): Outcome {
  if ('tous' in condition) return all(condition.tous.map((part) => answer(subject, part)));
  if ('unDe' in condition) return any(condition.unDe.map((part) => answer(subject, part)));
  if ('non' in condition) return opposite(answer(subject, condition.non));
  if ('present' in condition) return presentCondition(subject, condition.present);
  if ('egal' in condition) return amongCondition(subject, condition.egal.chemin, [condition.egal.valeur]);
  if ('parmi' in condition) return amongCondition(subject, condition.parmi.chemin, condition.parmi.valeurs);
  if ('contient' in condition) return holdsCondition(subject, condition.contient);
  if ('inclus' in condition) return includedCondition(subject, condition.inclus);
  if ('nombre' in condition) return numberCondition(subject, condition.nombre);
  if ('part' in condition) return shareCondition(subject, condition.part);
  if ('acteur' in condition) return actorCondition(subject, condition.acteur);
  if ('pays' in condition) return countryCondition(subject, condition.pays);
  if ('suspension' in condition) return suspensionCondition(subject);
  if ('date' in condition) return dateCondition(subject, condition.date);
  if ('piece' in condition) return attachmentCondition(subject, condition.piece);
  if ('depensesExclues' in condition) return excludedSpending(subject, condition.depensesExclues);
  if ('tauxParPays' in condition) return rateCondition(subject, condition.tauxParPays);
  if ('routage' in condition) return routingCondition(subject, condition.routage);
  if ('lien' in condition) {
    const { lien } = condition;
    return typeof lien === 'string' ? linkCondition(subject, lien, []) : linkCondition(subject, lien.nom, lien.services);
  }
  if ('regle' in condition) return ruleCondition(subject, condition.regle);
  return outcome('inconnu', { facts: [{ name: 'rappel', data: { texte: { text: condition.rappel } } }] });
}

/** `regle`: what a check of the dossier found. Where the keys that it reads are not all there, its silence says nothing. */
function ruleCondition({ dossier, rules }: Subject, name: string): Outcome {
  const rule = rules.get(name);
  if (rule === undefined) return outcome('inconnu');
  const faults = rule.findings.filter(({ absence }) => !absence);
  if (faults.length > 0) return outcome('non', { places: faults.map(({ path }) => path) });
  const absent = [...rule.findings.map(({ path }) => path), ...rule.needs.flatMap((need) => find(dossier, need).absent)];
  const [first] = absent.map((path) => toKeyPattern(path));
  return first === undefined ? outcome('oui') : unknown(...absent);
}
