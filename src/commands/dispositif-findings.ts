import type { Severity } from '../base/finding.js';
import { type Path, toPointer } from '../base/path.js';
import type { ReportedFinding } from '../base/report.js';
import type { SchemeReason, SchemeVerdict } from '../base/verdicts.js';
import { evaluate } from '../dispositifs/evaluate.js';
import { allSchemes } from '../dispositifs/schemes.js';
import { candidatureFor } from '../dispositifs/subject.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Dossier } from '../dossier/model.js';
import { factOf, fill, messageOf, type Voice } from '../exporters/dispositifs/words.js';
import type { Lang } from '../locales/format.js';
import { typography } from '../locales/typography.js';
import type { Checked } from '../validate/validate.js';
import { dossierRules, namedScheme, schemeVoice } from './schemes.js';

/** Lays the findings of schemes on the keys of a dossier, beside those of the checks. */
export type Layer = (findings: readonly ReportedFinding[], document: SourceDocument, checked: Checked) => readonly ReportedFinding[];

/** The layer of the schemes that `--dispositif` names. Throws a `UserError` for a name or an edition that nobody knows. */
export async function schemeLayer(specs: readonly string[], lang: Lang): Promise<Layer> {
  const voice = await schemeVoice(lang);
  const named = specs.map((spec) => namedScheme(spec, voice));
  return (findings, document, checked) => {
    if (checked.kind !== 'dossier' || !checked.sound || checked.date === undefined) return findings;
    const dossier = document.value as Dossier;
    const settings = { schemes: allSchemes(), rules: dossierRules(checked), date: checked.date };
    const starts = lineStarts(document.text);
    const laid = named.flatMap(({ scheme, edition }) => {
      const verdict = evaluate(dossier, scheme, settings, edition);
      return hits(verdict, dossier, settings.date, voice)
        .filter((hit) => !isTold(hit, findings))
        .map((hit): ReportedFinding => {
          const [start, end] = document.rangeOf(hit.path, hit.absence ? 'key' : 'value');
          return {
            rule: hit.rule,
            title: hit.title,
            profile: 'appel',
            severity: hit.severity,
            start: positionOf(starts, start),
            end: positionOf(starts, end),
            message: hit.message,
            help: hit.help,
            path: toPointer(hit.path),
            source: [{ text: verdict.edition.source }],
            related: [],
            absence: hit.absence,
          };
        });
    });
    return [...findings, ...laid].sort(
      (a, b) => a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1),
    );
  };
}

interface Hit {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly message: string;
  readonly help: string;
  readonly absence: boolean;
  readonly equivalents: readonly string[];
}

const SEVERITY = { bloquant: 'error', alerte: 'warning', information: 'info' } as const;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One fact, one finding: a check of the dossier that says the same, and as gravely, is enough. */
function isTold(hit: Hit, findings: readonly ReportedFinding[]): boolean {
  return findings.some(({ rule, severity }) => hit.equivalents.includes(rule) && RANK[severity] <= RANK[hit.severity]);
}

function hits(verdict: SchemeVerdict, dossier: Dossier, date: string, voice: Voice): Hit[] {
  const { constats } = voice.words;
  const data = { titre: { text: verdict.titre }, edition: verdict.edition.id, date: { date }, id: verdict.id };
  const { applicable } = verdict;
  const found: Hit[] = [];
  if (applicable !== null) {
    const closed = applicable.resultat === 'non';
    const sentence = fill(closed ? constats.champ : constats.champInconnu, data, voice);
    found.push({
      ...placed(applicable, voice),
      severity: closed ? 'error' : 'warning',
      message: [sentence, ...applicable.facts.map((fact) => factOf(fact, voice))].join(' '),
      help: closed ? constats.aide : fill(constats.aideManque, data, voice),
    });
  }
  if (verdict.fenetre === 'fermee' && applicable?.resultat !== 'non') {
    const request = candidatureFor(dossier, verdict.id);
    found.push({
      rule: `${verdict.id}-fenetre`,
      title: constats.closTitre,
      severity: 'warning',
      path: request === undefined ? ['identification', 'dateMiseAJour'] : ['candidatures', request.index, 'edition'],
      message: fill(constats.clos, data, voice),
      help: constats.closAide,
      absence: false,
      equivalents: [],
    });
  }
  for (const reason of verdict.raisons) {
    if (reason.resultat === 'oui' || (reason.resultat === 'inconnu' && reason.gravite === 'information')) continue;
    const own = placed(reason, voice);
    const duty = { ...data, duty: messageOf(reason, voice) };
    if (reason.resultat === 'non') {
      found.push({
        ...own,
        severity: SEVERITY[reason.gravite],
        message: fill(constats.non, duty, voice),
        help: own.help === '' ? constats.aide : own.help,
      });
    } else {
      // What only a person can judge is said, and asks for nothing.
      const severity = reason.missing.length === 0 ? 'info' : reason.gravite === 'bloquant' ? 'warning' : 'info';
      found.push({
        ...own,
        severity,
        message: fill(constats.manque, duty, voice),
        help: own.help === '' ? fill(constats.aideManque, data, voice) : own.help,
      });
    }
  }
  return found;
}

function placed(reason: SchemeReason, { lang }: Voice): Omit<Hit, 'severity' | 'message'> {
  const path = reason.resultat === 'inconnu' ? (reason.missing[0] ?? reason.places[0]) : reason.places[0];
  return {
    rule: reason.regle,
    title: typography(reason.title[lang], lang),
    path: path ?? ['typeDossier'],
    help: reason.help === undefined ? '' : typography(reason.help[lang], lang),
    absence: reason.resultat === 'inconnu' && reason.missing.length > 0,
    equivalents: reason.equivalents,
  };
}
