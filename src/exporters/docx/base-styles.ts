import type { XmlComponent } from 'docx';
import { colors, style, twips } from './theme.js';
import { element } from './xml.js';

/** What a paragraph, a run and a table are when nothing is said of them. */
export function baseStyles(): XmlComponent[] {
  const base = (type: string, id: string, name: string, ...rest: readonly XmlComponent[]) =>
    element('w:style', { 'w:type': type, 'w:default': '1', 'w:styleId': id }, element('w:name', { 'w:val': name }), ...rest);
  return [
    base('paragraph', 'Normal', 'Normal', element('w:qFormat', {})),
    base(
      'character',
      'DefaultParagraphFont',
      'Default Paragraph Font',
      element('w:uiPriority', { 'w:val': '1' }),
      element('w:semiHidden', {}),
    ),
    base('table', 'TableNormal', 'Normal Table', element('w:uiPriority', { 'w:val': '99' }), element('w:semiHidden', {})),
  ];
}

/** The one style of all tables: rules between rows, tinted heads. The library has no class for styles of tables. */
export function tableStyle(): XmlComponent {
  const edge = (name: string, size: number, color: string) =>
    element(`w:${name}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color });
  const margin = (name: string, size: number) => element(`w:${name}`, { 'w:w': twips(size), 'w:type': 'dxa' });
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': style.table },
    element('w:name', { 'w:val': 'Tableau de la pièce' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': '99' }),
    element('w:qFormat', {}),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, edge('top', 8, colors.accent), edge('bottom', 8, colors.accent), edge('insideH', 4, colors.rule)),
      element('w:tblCellMar', {}, margin('top', 3), margin('left', 5), margin('bottom', 3), margin('right', 5)),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:rPr', {}, element('w:b', {}), element('w:color', { 'w:val': colors.accent })),
      element('w:tcPr', {}, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colors.headFill })),
    ),
    element('w:tblStylePr', { 'w:type': 'firstCol' }, element('w:rPr', {}, element('w:b', {}))),
  );
}
