import type { ReportedFile, ReportedFinding } from '../base/report.js';
import type { Reporter } from './reporter.js';

/** JUnit XML: a suite a file, a case a finding, so that test dashboards show dossiers. Warnings and remarks do not fail a case. */
export function junit(): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aect">\n',
    file: suite,
    end: () => '</testsuites>\n',
  };
}

function suite({ file, findings }: ReportedFile): string {
  const failures = findings.filter((finding) => finding.severity === 'error').length;
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${xmlText(file)}" name="validate"/>\n`]
      : findings.map((finding) => testCase(file, finding));
  return `  <testsuite name="${xmlText(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(file: string, finding: ReportedFinding): string {
  const place = `${file}:${finding.start.line}:${finding.start.column}`;
  const text = xmlText([place, finding.message, finding.help, ...finding.source.map((source) => source.text)].join('\n'));
  const open = `    <testcase classname="${xmlText(file)}" name="${xmlText(`${finding.rule} (${finding.start.line}:${finding.start.column})`)}">`;
  const body =
    finding.severity === 'error'
      ? `<failure type="${xmlText(finding.rule)}" message="${xmlText(finding.message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `${open}${body}</testcase>\n`;
}

/** Text for XML 1.0, whose characters exclude most controls (§2.2). */
function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
  );
}
