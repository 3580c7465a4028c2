import type { Severity } from '../base/finding.js';
import type { ReportedFile, ReportedFinding, Span } from '../base/report.js';
import type { Reporter } from './reporter.js';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), for code scanning. Results are written as they come; the rules that they name follow at the end. */
export function sarif(version: string): Reporter {
  const rules = new Map<string, ReportedFinding>();
  let first = true;
  return {
    begin: () =>
      '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    file: (file) => {
      const seen = new Map<string, number>();
      return [...file.findings, ...file.ignored]
        .map((finding) => {
          if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
          const key = `${finding.rule} ${finding.path}`;
          const rank = seen.get(key) ?? 0;
          seen.set(key, rank + 1);
          const text = `${first ? '' : ','}\n${JSON.stringify(result(file, finding, `${key} ${rank}`))}`;
          first = false;
          return text;
        })
        .join('');
    },
    end: () =>
      `\n],"tool":{"driver":${JSON.stringify({
        name: 'aect',
        version,
        rules: [...rules.values()].map((finding) => ({
          id: finding.rule,
          shortDescription: { text: finding.title },
          help: { text: [finding.help, ...finding.source.map((source) => source.text)].join('\n') },
          properties: { profile: finding.profile },
        })),
      })}}}]}\n`,
  };
}

function result(file: ReportedFile, finding: ReportedFinding & { readonly motif?: string }, fingerprint: string): unknown {
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: `${finding.message} ${finding.help}` },
    locations: [location(file.file, finding)],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((place, id) => ({ id, message: { text: place.message }, ...location(file.file, place) })),
        }),
    partialFingerprints: { 'aect/v1': fingerprint },
    ...(finding.motif === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: finding.motif }] }),
  };
}

function location(file: string, span: Span): { readonly physicalLocation: unknown } {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: span.start.line, startColumn: span.start.column, endLine: span.end.line, endColumn: span.end.column },
    },
  };
}

/** A path as a relative reference or a file URI (RFC 3986, RFC 8089). */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((step, index) => (index === 0 && /^[A-Za-z]:$/.test(step) ? step : encodeURIComponent(step)))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
