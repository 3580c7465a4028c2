/**
 * The format-neutral elements of a piece. Exporters turn them into bytes and know nothing of dossiers or templates.
 * The types require what an accessible document needs: a head on a table, an alternative text on a figure.
 */

/** A run of text inside a block. `lang` is a BCP 47 tag, given only where it differs from the piece's. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'span'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

export type Align = 'left' | 'right' | 'center';

/** A cell; `header` marks a row head (scope row). No column spans and no row spans: they are hard to read aloud. */
export interface Cell {
  readonly children: readonly Inline[];
  readonly header?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A total: drawn in bold under a rule. */
  readonly total?: boolean;
}

export interface Heading {
  readonly type: 'heading';
  /** 1 is the title of the piece and appears once; 2 is an article or a section. Levels never jump. */
  readonly level: 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list, 1 when absent. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}
export interface Table {
  readonly type: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly { readonly align: Align }[];
  /** One row of column heads, as many as `columns`. */
  readonly head: readonly Cell[];
  readonly rows: readonly Row[];
}
/** Pairs of a label and a value, printed as a two-column table with row heads. */
export interface KeyValues {
  readonly type: 'keyValues';
  readonly caption: readonly Inline[];
  readonly items: readonly { readonly label: readonly Inline[]; readonly value: readonly Inline[] }[];
}
export interface Figure {
  readonly type: 'figure';
  /** Name of the part that the program builds, e.g. `budget-annees`; stays in Markdown as the target of the image. */
  readonly name: string;
  /** What the figure shows, for a person who cannot see it. Never empty. */
  readonly alt: string;
  readonly caption: readonly Inline[];
  readonly scene: Scene;
}
/** Table of contents: headings of levels 2 and 3 with their page and a link. */
export interface Contents {
  readonly type: 'contents';
  readonly title: string;
}
export interface PageBreak {
  readonly type: 'pageBreak';
}
/** Signature boxes, side by side, never cut over two pages. */
export interface Signatures {
  readonly type: 'signatures';
  readonly items: readonly {
    /** The party, e.g. "Pour le Département de la Haute-Loue". */
    readonly party: string;
    /** The capacity printed under the party, e.g. "Présidente du conseil départemental". */
    readonly capacity: string;
    /** Name of the person, absent when the dossier does not give it. */
    readonly name?: string;
    /** Invitation above the empty space, e.g. "Date et signature". */
    readonly prompt: string;
  }[];
}
/** A framed remark. `draft` is the frame that lists what an incomplete dossier still lacks. */
export interface Note {
  readonly type: 'note';
  readonly kind: 'note' | 'warning' | 'draft';
  readonly children: readonly Block[];
}
export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | KeyValues | Figure | Contents | PageBreak | Signatures | Note | Quote;

/** A vector drawing in points, origin at the top left, shared by PDF and SVG. Colours are `#RRGGBB`. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
export type Shape =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly radius?: number;
      /** Hatching over the fill, so that colour never carries meaning alone. */
      readonly pattern?: 'diagonal' | 'dots' | 'cross';
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly width?: number;
      readonly dash?: boolean;
    }
  | { readonly type: 'polygon'; readonly points: readonly (readonly [number, number])[]; readonly fill?: string; readonly stroke?: string }
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/** A document to submit, ready for any exporter. */
export interface Piece {
  /** Name of the template, e.g. `convention`. */
  readonly name: string;
  readonly title: string;
  /** Printed in the footer and in the metadata, e.g. the file number of the authority. */
  readonly reference: string;
  /** Who issues it, e.g. the lead authority. */
  readonly author: string;
  /** BCP 47 tag of the whole piece, e.g. `fr-FR`. */
  readonly lang: string;
  /** Reference date `AAAA-MM-JJ`: metadata dates come from it, never from the clock. */
  readonly date: string;
  /** Present when the dossier is incomplete: the mark printed on every page, e.g. "BROUILLON". */
  readonly draftMark?: string;
  /** Words of the program around the content. */
  readonly labels: {
    /** e.g. "Page {page} sur {pages}" */
    readonly page: string;
    /** e.g. "suite" after the caption of a table that goes on over a page */
    readonly continued: string;
  };
  readonly blocks: readonly Block[];
  /** A file carried by the PDF, e.g. the dossier itself without comments and contacts. */
  readonly attachment?: { readonly name: string; readonly mimeType: string; readonly description: string; readonly text: string };
}
