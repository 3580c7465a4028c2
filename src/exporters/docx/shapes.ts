import type { XmlComponent } from 'docx';
import type { Shape } from '../../base/blocks.js';
import { cleanText } from '../archive/text.js';
import { font, twips } from './theme.js';
import { element } from './xml.js';

/** Lengths of DrawingML: 12 700 to a point. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

type Place = (value: number) => number;

/** A shape of a scene, drawn `scale` times its size; `id` is unique in the document. */
export function drawShape(shape: Shape, scale: number, id: number): XmlComponent {
  const at: Place = (value) => emu(value * scale);
  if (shape.type === 'text') return drawText(shape, scale, id);
  return wrap(id, {}, [...geometry(shape, at), ...paint(shape, at)], []);
}

function wrap(
  id: number,
  own: Readonly<Record<string, string>>,
  properties: readonly XmlComponent[],
  text: readonly XmlComponent[],
  body: Readonly<Record<string, string | number>> = {},
): XmlComponent {
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id, name: `Forme ${id}` }),
    element('wps:cNvSpPr', own),
    element('wps:spPr', {}, ...properties),
    ...text,
    element('wps:bodyPr', body),
  );
}

function frame(x: number, y: number, cx: number, cy: number, flip: Readonly<Record<string, number>> = {}): XmlComponent {
  return element('a:xfrm', flip, element('a:off', { x, y }), element('a:ext', { cx, cy }));
}

function preset(name: string, ...guides: readonly XmlComponent[]): XmlComponent {
  return element('a:prstGeom', { prst: name }, element('a:avLst', {}, ...guides));
}

function geometry(shape: Exclude<Shape, { type: 'text' }>, at: Place): XmlComponent[] {
  switch (shape.type) {
    case 'rect': {
      const place = frame(at(shape.x), at(shape.y), at(shape.width), at(shape.height));
      if (!shape.radius) return [place, preset('rect')];
      // The radius is a share of the shorter side, in hundred-thousandths.
      const share = Math.min(50000, Math.round((shape.radius / Math.max(1, Math.min(shape.width, shape.height))) * 100000));
      return [place, preset('roundRect', element('a:gd', { name: 'adj', fmla: `val ${share}` }))];
    }
    case 'circle': {
      const side = at(2 * shape.radius);
      return [frame(at(shape.x - shape.radius), at(shape.y - shape.radius), side, side), preset('ellipse')];
    }
    case 'line': {
      const [left, top] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)];
      const rising = (shape.x2 - shape.x1) * (shape.y2 - shape.y1) < 0;
      const [cx, cy] = [at(Math.abs(shape.x2 - shape.x1)), at(Math.abs(shape.y2 - shape.y1))];
      return [frame(at(left), at(top), cx, cy, rising ? { flipV: 1 } : {}), preset('line')];
    }
    case 'polygon':
      return polygon(shape.points, at);
  }
}

function polygon(points: readonly (readonly [number, number])[], at: Place): XmlComponent[] {
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [cx, cy] = [at(Math.max(...points.map(([x]) => x)) - left), at(Math.max(...points.map(([, y]) => y)) - top)];
  const steps = points.map(([x, y], index) =>
    element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, element('a:pt', { x: at(x - left), y: at(y - top) })),
  );
  const path = element('a:path', { w: cx, h: cy }, ...steps, element('a:close', {}));
  const rectangle = element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' });
  return [
    frame(at(left), at(top), cx, cy),
    element(
      'a:custGeom',
      {},
      ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name, {})),
      rectangle,
      element('a:pathLst', {}, path),
    ),
  ];
}

const PATTERNS = { diagonal: 'wdUpDiag', dots: 'pct20', cross: 'diagCross' } as const;

function paint(shape: Exclude<Shape, { type: 'text' }>, at: Place): XmlComponent[] {
  if (shape.type === 'line')
    return [
      element(
        'a:ln',
        { w: at(shape.width ?? 1) },
        element('a:solidFill', {}, color(shape.stroke)),
        ...(shape.dash ? [element('a:prstDash', { val: 'dash' })] : []),
      ),
    ];
  const stroke = shape.stroke
    ? element('a:ln', { w: at(0.8) }, element('a:solidFill', {}, color(shape.stroke)))
    : element('a:ln', {}, element('a:noFill', {}));
  return [fill(shape), stroke];
}

function fill(shape: Exclude<Shape, { type: 'text' | 'line' }>): XmlComponent {
  if (!shape.fill) return element('a:noFill', {});
  if (shape.type !== 'rect' || !shape.pattern) return element('a:solidFill', {}, color(shape.fill));
  return element(
    'a:pattFill',
    { prst: PATTERNS[shape.pattern] },
    element('a:fgClr', {}, color(isDark(shape.fill) ? '#FFFFFF' : '#1D2530')),
    element('a:bgClr', {}, color(shape.fill)),
  );
}

function color(hex: string): XmlComponent {
  return element('a:srgbClr', { val: hex.slice(1) });
}

/** Whether white shows better than black on a colour (relative luminance, WCAG 2.2). */
function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

/** A box wider than its words, which stand against the edge that the anchor names: no font is needed to measure them. */
function drawText(shape: Shape & { type: 'text' }, scale: number, id: number): XmlComponent {
  const size = shape.size * scale;
  const text = cleanText(shape.text);
  const x = shape.x * scale;
  const roomy = text.length * size * 0.75 + 2 * size;
  // A box that begins left of the drawing would push all of it to the right in LibreOffice.
  const width = shape.anchor === 'end' && x > 0 ? Math.min(roomy, x) : roomy;
  const left = shape.anchor === 'end' ? x - width : shape.anchor === 'middle' ? x - width / 2 : x;
  const properties = [
    frame(emu(left), emu(shape.y * scale - size * 0.98), emu(width), emu(size * 1.3)),
    preset('rect'),
    element('a:noFill', {}),
    element('a:ln', {}, element('a:noFill', {})),
  ];
  const side = shape.anchor === 'end' ? 'right' : shape.anchor === 'middle' ? 'center' : 'left';
  const halfPoints = Math.max(2, Math.round(size * 2));
  const run = element(
    'w:r',
    {},
    element(
      'w:rPr',
      {},
      element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font }),
      ...(shape.bold ? [element('w:b', {})] : []),
      element('w:color', { 'w:val': shape.fill.slice(1) }),
      element('w:sz', { 'w:val': halfPoints }),
      element('w:szCs', { 'w:val': halfPoints }),
    ),
    element('w:t', { 'xml:space': 'preserve' }, text),
  );
  const spacing = element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': twips(size * 1.2), 'w:lineRule': 'exact' });
  const content = element('w:p', {}, element('w:pPr', {}, spacing, element('w:jc', { 'w:val': side })), run);
  return wrap(id, { txBox: '1' }, properties, [element('wps:txbx', {}, element('w:txbxContent', {}, content))], {
    wrap: 'square',
    lIns: 0,
    tIns: 0,
    rIns: 0,
    bIns: 0,
    anchor: 't',
  });
}
