import type { Severity } from '../base/finding.js';
import type { Reporter } from './reporter.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: annotations on the lines of a pull request. */
export function github(): Reporter {
  return {
    begin: () => '',
    file: ({ file, findings }) =>
      findings
        .map((finding) => {
          const place = `file=${property(file)},line=${finding.start.line},col=${finding.start.column},endLine=${finding.end.line},endColumn=${finding.end.column}`;
          return `::${COMMANDS[finding.severity]} ${place},title=${property(finding.rule)}::${data(`${finding.message} ${finding.help}`)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
