import type { ApdFinding, ApdReport } from '../../base/figures.js';
import { nameOf } from './names.js';
import { messageOf, type Voice } from './words.js';

/** Findings of one severity that say the same, and what they are about: the same sentence is read once. */
export interface Said {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly sentence: string;
  readonly places: readonly string[];
}

export function saidOf(report: ApdReport, severity: Said['severity'], voice: Voice): readonly Said[] {
  const groups = new Map<string, { readonly rule: string; readonly sentence: string; readonly places: string[] }>();
  for (const finding of report.findings) {
    if (finding.severity !== severity) continue;
    const sentence = messageOf(finding, voice);
    const key = JSON.stringify([finding.rule, sentence]);
    const group = groups.get(key) ?? { rule: finding.rule, sentence, places: [] };
    groups.set(key, group);
    const place = placeOf(finding, report);
    if (place !== '') group.places.push(place);
  }
  return [...groups.values()].map((group) => ({ severity, ...group }));
}

function placeOf({ input, versement }: ApdFinding, report: ApdReport): string {
  if (input === null) return '';
  const dossier = report.inputs[input]?.reference ?? '';
  return versement === null ? dossier : nameOf({ dossier, payment: { id: versement } }, report);
}
