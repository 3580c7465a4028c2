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
  thead { display: table-header-group; }
  tr, figure, .note, .signatures li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  .page-break { break-after: page; }
  .region { overflow: visible; }
  table, .region table { min-width: 0; font-size: .9rem; }
  th, td { padding: .3rem .4rem; }
  svg { min-width: 0; }
  figure .region { padding: 0; border: 0; }
  .signatures { grid-template-columns: 1fr 1fr; }
  .signatures li { min-height: 42mm; }
  .mark { position: static; }
  [data-mark]::before { content: attr(data-mark); position: fixed; top: 45%; left: 0; right: 0; z-index: -1; text-align: center; transform: rotate(-52deg);
    font-size: 90pt; font-weight: bold; color: #f9eeef; }
}
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-left { content: ${cssString(footer)}; width: 75%; ${look} } @bottom-right { content: ${number}; ${look} } }
`;
}
