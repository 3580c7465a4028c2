import { cssString } from './escape.js';

/** Look on paper: A4, the colours kept, the heads of tables repeated, the foot of the PDF where the browser can draw it. */
export function paperStyle(pageLabel: string, footer: string): string {
  const number = pageLabel
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  const look = 'font: 8pt "Noto Sans", "Segoe UI", Arial, sans-serif; color: #4c5665;';
  return `@media print {
  html { font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; line-height: 1.45; background: none; }
  .skip, .contents.screen, footer { display: none; }
  a { color: var(--accent); }
  h1, h2, h3, h4, caption, thead { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  h3 { margin-top: 1.25rem; }
  thead { display: table-header-group; }
  tr, figure, .note, .signatures li { break-inside: avoid; }
  tbody tr:last-child { break-before: avoid; }
  .contents { columns: 2; break-inside: avoid; padding: .75rem 1rem; }
  .contents h2 { column-span: all; }
  .contents a { padding: 0; }
  p, li { orphans: 3; widows: 3; }
  .page-break { break-after: page; }
  .region { overflow: visible; }
  table, .region table { min-width: 0; font-size: .9rem; }
  th, td { padding: .3rem .4rem; }
  svg { min-width: 0; }
  figure .region { padding: 0; border: 0; background: none; }
  .signatures { grid-template-columns: 1fr 1fr; }
  .signatures li { padding-bottom: 28mm; }
  [data-mark]::before { content: attr(data-mark); position: fixed; top: 50%; left: 50%; z-index: -1; white-space: nowrap; line-height: 1;
    transform: translate(-50%, -50%) rotate(-52deg); font-size: 90pt; font-weight: bold; color: #f9eeef; }
}
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-left { content: ${cssString(footer)}; width: 75%; ${look} } @bottom-right { content: ${number}; ${look} } }
`;
}
