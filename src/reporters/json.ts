import type { ReportedFile, Reporter } from './reporter.js';

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

function shape({ file, date, findings }: ReportedFile): unknown {
  return {
    file,
    date: date ?? null,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      profile: finding.profile,
      severity: finding.severity,
      message: finding.message,
      help: finding.help,
      path: finding.path,
      start: finding.start,
      end: finding.end,
      source: finding.source,
      related: finding.related,
    })),
    ignored: [],
  };
}
