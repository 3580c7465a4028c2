import type { Severity } from '../base/finding.js';
import { formatNumber, type Lang } from './format.js';

interface ReportWords {
  readonly severity: Record<Severity, string>;
  readonly remedy: string;
  readonly source: string;
  readonly elsewhere: string;
  lines(lines: readonly number[]): string;
  leftToFill(count: number, keys: readonly string[]): string;
  counts(errors: number, warnings: number, infos: number): string;
  total(totals: { readonly files: number; readonly errors: number; readonly warnings: number; readonly infos: number }): string;
  setAside(lines: readonly number[]): string;
  rulesOf(date: string): string;
  readonly noDate: string;
  readonly disclaimer: string;
}

/** `1 erreur`, `2 erreurs`, nothing for zero. */
function count(lang: Lang, value: number, one: string, many: string): string[] {
  if (value === 0) return [];
  return [`${formatNumber(value, lang)} ${value === 1 ? one : many}`];
}

const fr: ReportWords = {
  severity: { error: 'erreur', warning: 'alerte', info: 'information' },
  remedy: 'Que faire',
  source: 'Source',
  elsewhere: 'Aussi',
  lines: (lines) =>
    `${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ` et ${lines.length - 12} autres (--all)` : ''}`,
  leftToFill: (number, keys) => `reste à compléter (${number}) : ${keys.join(', ')} (--all pour le détail)`,
  counts: (errors, warnings, infos) =>
    [
      ...count('fr', errors, 'erreur', 'erreurs'),
      ...count('fr', warnings, 'alerte', 'alertes'),
      ...count('fr', infos, 'information', 'informations'),
    ].join(', ') || 'rien à signaler',
  total: ({ files, errors, warnings, infos }) => `${formatNumber(files, 'fr')} fichiers : ${fr.counts(errors, warnings, infos)}`,
  setAside: (lines) =>
    lines.length === 1
      ? `1 constat écarté avec motif (ligne ${lines[0]})`
      : `${lines.length} constats écartés avec motif (lignes ${lines.join(', ')})`,
  rulesOf: (date) => `règles au ${date}`,
  noDate: 'date de référence inconnue',
  disclaimer: 'Liste de contrôle, pas un avis juridique.',
};

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'information' },
  remedy: 'Remedy',
  source: 'Source',
  elsewhere: 'Also',
  lines: (lines) =>
    `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ` and ${lines.length - 12} more (--all)` : ''}`,
  leftToFill: (number, keys) => `still to fill in (${number}): ${keys.join(', ')} (--all for details)`,
  counts: (errors, warnings, infos) =>
    [
      ...count('en', errors, 'error', 'errors'),
      ...count('en', warnings, 'warning', 'warnings'),
      ...count('en', infos, 'information', 'informations'),
    ].join(', ') || 'nothing to report',
  total: ({ files, errors, warnings, infos }) => `${formatNumber(files, 'en')} files: ${en.counts(errors, warnings, infos)}`,
  setAside: (lines) =>
    lines.length === 1
      ? `1 finding set aside with a reason (line ${lines[0]})`
      : `${lines.length} findings set aside with a reason (lines ${lines.join(', ')})`,
  rulesOf: (date) => `rules as of ${date}`,
  noDate: 'reference date unknown',
  disclaimer: 'A check-list, not legal advice.',
};

const WORDS: Record<Lang, ReportWords> = { fr, en };

export function reportWords(lang: Lang): ReportWords {
  return WORDS[lang];
}
