import { natureEffect } from '../../reference/apd.js';
import { iatiCode } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { type Element, element } from './element.js';
import { isRecipient } from './organisations.js';
import type { Payments } from './payments.js';
import { isOda, ODA, OTHER_FLOWS } from './transactions.js';

const GRANT = '110';

/** Goals and targets of sustainable development: tags of the vocabularies 2 and 3. */
export function tagElements({ dossier }: Subject): readonly Element[] {
  const { principal, secondaires = [], cibles = [] } = dossier.odd ?? {};
  const goals = [...new Set([...(principal === undefined ? [] : [principal]), ...secondaires])];
  return [
    ...goals.map((code) => element('tag', { vocabulary: '2', code: String(code) })),
    ...[...new Set(cibles)].map((code) => element('tag', { vocabulary: '3', code })),
  ];
}

/** Markers that were examined, those that are not targeted (0) included: an absent one says “not examined”. */
export function markerElements({ dossier }: Subject): readonly Element[] {
  return Object.entries(dossier.marqueurs ?? {}).flatMap(([name, significance]) => {
    const code = iatiCode('marqueurs', name);
    return code === undefined ? [] : [element('policy-marker', { vocabulary: '1', code, significance: String(significance) })];
  });
}

/** What holds for every transaction unless it says otherwise. The tying status is not stated: no key of the dossier gives it. */
export function defaultElements(subject: Subject, payments: Payments, countries: readonly string[]): readonly Element[] {
  const all = [...payments.made, ...payments.planned];
  const aid =
    all.length > 0
      ? all.some((payment) => isOda(subject, payment))
      : countries.some((code) => /^\d/.test(code) || isRecipient(code, subject.date));
  return [
    element('collaboration-type', { code: '1' }),
    element('default-flow-type', { code: aid ? ODA : OTHER_FLOWS }),
    element('default-finance-type', { code: GRANT }),
    element('default-aid-type', { vocabulary: '1', code: aidTypeOf(subject, payments) }),
  ];
}

/** The type of aid that moves the most money; without payments, that of a project or of an expert on mission. */
function aidTypeOf({ dossier }: Subject, { made, planned }: Payments): string {
  const weights = new Map<string, number>();
  for (const { versement, euros = 0 } of [...made, ...planned]) {
    const type = versement.typeAide ?? natureEffect(versement.nature).typeAide;
    if (type !== undefined) weights.set(type, (weights.get(type) ?? 0) + euros);
  }
  const [heaviest] = [...weights].sort(([, a], [, b]) => b - a);
  const expert = dossier.typeDossier === 'missionExpert' || dossier.typeDossier === 'echangePairs';
  return heaviest?.[0] ?? natureEffect(expert ? 'expertise' : 'projet').typeAide ?? '';
}
