/**
 * The part of pdfkit 0.20 this exporter uses, typed: `@types/pdfkit` stops at 0.17 and knows nothing of tagging.
 * Members that start with `_` are internals of pdfkit; each says why it is needed.
 */

/** A structure element, a page reference or a font dictionary: an object of the file being written. */
interface Reference {
  readonly data: Record<string, unknown>;
}

/** Marked content of one page, as `markStructureContent` returns it. */
export interface Content {
  readonly refs: readonly unknown[];
}

export interface Element {
  readonly dictionary: Reference;
  add(child: Element | Content): Element;
  end(): void;
}

export interface ElementOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  /** The text that glyphs alone do not give back. */
  readonly actual?: string;
  /** Left, top, right, bottom, from the top of the page. */
  readonly bbox?: readonly [number, number, number, number];
}

/** A text laid out, in units of the font. */
export interface GlyphRun {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

/** A font file opened by fontkit. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: Readonly<Record<string, boolean>>, script?: undefined, language?: undefined, direction?: 'ltr'): GlyphRun;
  /** fontkit's glyph objects; each remembers the characters of its first use. */
  _glyphs: Record<number, unknown>;
}

/** Features of plain words: kerning alone. Reading the tables of the others takes half the time of a first document. */
export const KERNING_ONLY: Readonly<Record<string, boolean>> = Object.fromEntries(
  ['mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'rclt', 'liga', 'clig', 'calt', 'curs', 'dist'].map((tag) => [tag, false]),
);

/** A font of one document: the part of it that goes into the file. Arrays are indexed by the codes of its glyphs. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: ParsedFont;
  readonly subset: { readonly glyphs: number[]; readonly cff?: unknown; includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Reference;
}

export interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { top: number; left: number; expanded?: boolean }): OutlineItem;
}

interface LinkOptions {
  readonly structParent: Element;
  /** A `String` object: pdfkit writes a primitive string as a name. */
  readonly Contents: unknown;
}

export interface Kit {
  readonly page: { readonly width: number; readonly height: number; readonly fonts: Record<string, Reference> };
  readonly outline: OutlineItem;
  readonly info: Record<string, string | Date>;
  /** The font in use. */
  readonly _font: EmbeddedFont;
  /** Called by `end()` after the Info dictionary is written and before the XMP is: the place for the PDF/UA part. */
  endSubset(): void;
  addPage(): Kit;
  end(): void;
  read(): Uint8Array | null;
  registerFont(name: string, font: ParsedFont | Uint8Array): Kit;
  font(name: string): Kit;
  addContent(operators: string): Kit;
  struct(type: string, options?: ElementOptions): Element;
  addStructure(element: Element): Kit;
  /** `actual` counts for a Span only. */
  markStructureContent(tag: string, options: { actual?: string }): Content;
  markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): Kit;
  endMarkedContent(): Kit;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): Kit;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): Kit;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  appendXML(xml: string): void;
  file(bytes: Uint8Array, options: AttachmentOptions): unknown;
  save(): Kit;
  restore(): Kit;
  rotate(angle: number, options: { origin: [number, number] }): Kit;
  fillColor(color: string): Kit;
  strokeColor(color: string): Kit;
  lineWidth(width: number): Kit;
  dash(length: number, options: { space: number }): Kit;
  undash(): Kit;
  rect(x: number, y: number, width: number, height: number): Kit;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Kit;
  circle(x: number, y: number, radius: number): Kit;
  polygon(...points: (readonly [number, number])[]): Kit;
  moveTo(x: number, y: number): Kit;
  lineTo(x: number, y: number): Kit;
  clip(): Kit;
  fill(): Kit;
  stroke(): Kit;
  fillAndStroke(): Kit;
}

interface AttachmentOptions {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly relationship: 'Source';
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

interface KitOptions {
  readonly size: 'A4';
  readonly margin: 0;
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/A-3a';
  readonly lang: string;
  readonly tagged: true;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  /** No default font: pdfkit would load Helvetica, which is not embedded. */
  readonly font: null;
  readonly info: Record<string, string | Date>;
}

type NewKit = (options: KitOptions) => Kit;
export type ParseFont = (bytes: Uint8Array) => ParsedFont;

/** Loads pdfkit, which is heavy, at the first document only. */
export async function loadKit(): Promise<{ newKit: NewKit; parseFont: ParseFont }> {
  const { default: PDFDocument } = await import('pdfkit');
  const Document = PDFDocument as unknown as new (options: object) => Kit;
  return {
    newKit: (options) => new Document(options),
    // A throw-away document: pdfkit does not export the font library it rests on.
    parseFont: (bytes) => new Document({ autoFirstPage: false, font: null }).registerFont('face', bytes).font('face')._font.font,
  };
}
