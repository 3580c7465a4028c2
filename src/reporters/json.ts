import type { ReportedFile, ReportedFinding } from '../base/report.js';
import type { Reporter } from './reporter.js';

/** The shape that other programs read; a contract of version 1. Files are written as they come. */
export function json(): Reporter {
  let first = true;
  let date: string | undefined;
  return {
    begin: () => '{ "version": 1, "files": [',
    file: (file) => {
      date ??= file.date;
      const text = `${first ? '' : ','}\n${JSON.stringify(shape(file))}`;
      first = false;
      return text;
    },
    end: (totals) => `\n], "date": ${JSON.stringify(date ?? null)}, "summary": ${JSON.stringify(totals)} }\n`,
  };
}

function shape({ file, date, findings, ignored }: ReportedFile): unknown {
  return {
    file,
    date: date ?? null,
    findings: findings.map(finding),
    ignored: ignored.map((each) => ({ ...finding(each), motif: each.motif })),
  };
}

function finding({ rule, profile, severity, message, help, path, start, end, source, related }: ReportedFinding): Record<string, unknown> {
  return { rule, profile, severity, message, help, path, start, end, source, related };
}
