import { SEVERITIES, type Severity } from '../../base/finding.js';
import type { ReportedFinding, Review } from '../../base/report.js';
import { explainWords } from '../../locales/explain.js';
import type { PieceContext } from '../context.js';
import type { ViewValue } from '../view.js';

/** Names under which a template finds the findings of one severity. */
const GROUPS = { error: 'erreurs', warning: 'alertes', info: 'informations' } as const satisfies Record<Severity, string>;

/** What the checks found, by severity; what a draft still lacks apart, as a list to fill in rather than as faults. */
export function reviewView(context: PieceContext, review: Review | undefined): ViewValue {
  const findings = review?.findings ?? [];
  const isToFill = (each: ReportedFinding): boolean =>
    context.dossier.identification.etat === 'brouillon' && each.absence && each.profile !== 'legalite';
  const stated = findings.filter((each) => !isToFill(each));
  let number = 0;
  const groups = SEVERITIES.map((severity) => {
    const own = stated.filter((each) => each.severity === severity);
    return [GROUPS[severity], own.map((each) => ({ ...item(context, each), numero: ++number }))] as const;
  });
  return {
    faite: review !== undefined,
    fichier: review?.file ?? null,
    regles: review?.date ?? context.date,
    ...Object.fromEntries(groups),
    aCompleter: findings.filter(isToFill).map((each) => item(context, each)),
    ecartes: (review?.ignored ?? []).map((each) => ({ ...item(context, each), motif: each.motif })),
    rienASignaler: findings.length === 0,
  };
}

function item(context: PieceContext, finding: ReportedFinding): { readonly [key: string]: ViewValue } {
  return {
    titre: finding.title,
    constat: finding.message,
    remede: finding.help === '' ? null : finding.help,
    ligne: finding.start.line,
    cle: finding.path.slice(1).replaceAll('/', '.') || null,
    controle: finding.rule,
    profil: explainWords(context.lang).profile[finding.profile],
    aussi: finding.related.map((place) => ({ ligne: place.start.line, texte: place.message })),
    sources: finding.source.map(({ text, url }) => ({ texte: text, adresse: url ?? null })),
  };
}
