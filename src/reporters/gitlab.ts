import { createHash } from 'node:crypto';
import type { Severity } from '../base/finding.js';
import type { Reporter } from './reporter.js';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report. A fingerprint stays the same when lines move, and is never given twice. */
export function gitlab(): Reporter {
  const seen = new Map<string, number>();
  let first = true;
  return {
    begin: () => '[',
    file: ({ file, findings }) =>
      findings
        .map((finding) => {
          const key = `${file}\n${finding.rule}\n${finding.path}`;
          const rank = seen.get(key) ?? 0;
          seen.set(key, rank + 1);
          const entry = {
            description: `${finding.message} ${finding.help}`,
            check_name: finding.rule,
            fingerprint: createHash('sha256').update(`${key}\n${rank}`).digest('hex'),
            severity: SEVERITIES[finding.severity],
            location: { path: file.replaceAll('\\', '/'), lines: { begin: finding.start.line } },
          };
          const text = `${first ? '' : ','}\n${JSON.stringify(entry)}`;
          first = false;
          return text;
        })
        .join(''),
    end: () => '\n]\n',
  };
}
