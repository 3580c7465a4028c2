/** Fonts: embedded, subset, every glyph shown exists and has its Unicode text (PDF/A-3, 6.2.11; PDF/UA-1, 7.21). */
import type { PdfFile } from '../file.js';
import type { Page } from '../pages.js';
import type { Check, PdfProblem, Subject } from '../subject.js';
import { type Dict, Keyword, Name, type PdfValue, Reader, Text } from '../syntax.js';

export const fontChecks: Check = function* (subject) {
  const { file } = subject;
  const seen = new Map<PdfValue, Font>();
  for (const page of subject.pages) {
    const fonts = new Map<string, Font>();
    for (const [key, ref] of file.dict(page.resources.get('Font'))) {
      const dict = file.dict(ref);
      const font = seen.get(dict) ?? readFont(file, dict);
      fonts.set(key, font);
      if (!seen.has(dict)) yield* checkFont(font);
      seen.set(dict, font);
    }
    yield* checkGlyphs(subject, page, fonts);
  }
};

interface Font {
  readonly name: string;
  readonly identity: boolean;
  readonly embedded: boolean;
  /** Text of a glyph code; undefined without ToUnicode. */
  readonly unicode: ReadonlyMap<number, string> | undefined;
}

function readFont(file: PdfFile, dict: Dict): Font {
  const descendant = file.dict(file.array(dict.get('DescendantFonts'))[0]);
  const descriptor = file.dict(descendant.get('FontDescriptor') ?? dict.get('FontDescriptor'));
  const program = file.content(descriptor.get('FontFile2')) || file.content(descriptor.get('FontFile3'));
  return {
    name: file.name(dict.get('BaseFont')) ?? '',
    identity: file.name(dict.get('Encoding')) === 'Identity-H',
    embedded: program.length > 0,
    unicode: dict.has('ToUnicode') ? readToUnicode(file.content(dict.get('ToUnicode'))) : undefined,
  };
}

function* checkFont({ name, embedded, unicode }: Font): Iterable<PdfProblem> {
  if (!embedded) yield { check: 'font-embedded', message: `${name} is not in the file` };
  if (!unicode) yield { check: 'font-unicode', message: `${name} has no ToUnicode` };
  if (!/^[A-Z]{6}\+./.test(name)) yield { check: 'font-subset', message: `${name} is not named as a subset` };
}

function* checkGlyphs({ operations }: Subject, page: Page, fonts: ReadonlyMap<string, Font>): Iterable<PdfProblem> {
  let font: Font | undefined;
  const saved: (Font | undefined)[] = [];
  const mute = new Set<string>();
  for (const { operator, operands } of operations.get(page) ?? []) {
    if (operator === 'q') saved.push(font);
    if (operator === 'Q') font = saved.pop();
    if (operator === 'Tf' && operands[0] instanceof Name) font = fonts.get(operands[0].value);
    if (!['Tj', 'TJ', "'", '"'].includes(operator) || !font?.identity) continue;
    for (const code of operands.flat().flatMap((operand) => (operand instanceof Text ? codesOf(operand) : []))) {
      if (code === 0) yield { check: 'notdef', page: page.number, message: `${font.name} shows the glyph of a missing character` };
      // U+0000, U+FEFF and U+FFFE are no text (PDF/UA-1, 7.21.7).
      else if (font.unicode && /^[\0\ufeff\ufffe]*$/.test(font.unicode.get(code) ?? '')) mute.add(`glyph ${code} of ${font.name}`);
    }
  }
  for (const glyph of mute) yield { check: 'font-unicode', page: page.number, message: `${glyph} has no text` };
}

const codesOf = ({ bytes }: Text): readonly number[] =>
  Array.from({ length: Math.ceil(bytes.length / 2) }, (_, i) => bytes.charCodeAt(2 * i) * 256 + (bytes.charCodeAt(2 * i + 1) || 0));

/** The `bfchar` and `bfrange` sections of a ToUnicode map of two-byte codes. */
function readToUnicode(map: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>();
  const reader = new Reader(map);
  let operands: PdfValue[] = [];
  const code = (value: PdfValue | undefined): number => (value instanceof Text ? (codesOf(value)[0] ?? -1) : -1);
  const text = (value: PdfValue | undefined): string =>
    value instanceof Text ? Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le') : '';
  while (!reader.atEnd()) {
    const item = reader.next();
    if (!(item instanceof Keyword)) {
      operands.push(item);
      continue;
    }
    if (item.value === 'endbfchar') for (let i = 0; i < operands.length; i += 2) unicode.set(code(operands[i]), text(operands[i + 1]));
    if (item.value === 'endbfrange') {
      for (let i = 0; i < operands.length; i += 3) {
        const [first, last, target] = [code(operands[i]), code(operands[i + 1]), operands[i + 2]];
        for (let glyph = first; glyph <= last; glyph++) {
          const shifted = text(target).replace(/.$/su, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + glyph - first));
          unicode.set(glyph, Array.isArray(target) ? text(target[glyph - first]) : shifted);
        }
      }
    }
    operands = [];
  }
  return unicode;
}
