import { ConcreteHyperlink, type IContext, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../base/blocks.js';
import { cleanText, isRightToLeft } from '../archive/text.js';
import type { Context } from './context.js';
import { style } from './theme.js';

interface Look {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly link?: boolean;
  readonly lang?: string;
}

/** A file of this machine or a place in another format of the piece would lead nowhere: only the words are printed. */
const PUBLIC_ADDRESS = /^(https?|mailto|tel):/i;

/** Runs of text; `strong` makes all of them bold, by the style of that name. */
export function runs(context: Context, inlines: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOf(context, inline, look));
}

function runsOf(context: Context, inline: Inline, look: Look): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? [] : [new TextRun({ text: cleanText(inline.text), ...lookOptions(look) })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(context, inline.children, { ...look, strong: true });
    case 'emphasis':
      return runs(context, inline.children, { ...look, emphasis: true });
    case 'span':
      return runs(context, inline.children, { ...look, lang: inline.lang });
    case 'link': {
      if (look.link || !PUBLIC_ADDRESS.test(inline.href)) return runs(context, inline.children, look);
      const children = runs(context, inline.children, { ...look, link: true });
      return [new Link(children, context.registry.link(), cleanText(inline.href).replaceAll(' ', '%20'))];
    }
  }
}

/** One style a run; what it does not say is said beside it. */
function lookOptions(look: Look): IRunOptions {
  const named = look.link ? style.link : look.strong ? style.strong : look.emphasis ? style.emphasis : undefined;
  const rightToLeft = look.lang !== undefined && isRightToLeft(look.lang);
  return {
    ...(named === undefined ? {} : { style: named }),
    ...(look.strong && named !== style.strong ? { bold: true } : {}),
    ...(look.emphasis && named !== style.emphasis ? { italics: true } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(look.lang === undefined ? {} : { language: languageOf(look.lang) }),
  };
}

/** Word keeps three languages for a run, by script. */
export function languageOf(lang: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  if (isRightToLeft(lang)) return { bidirectional: lang };
  return /^(ja|ko|zh)(-|$)/i.test(lang) ? { eastAsia: lang } : { value: lang };
}

/** A link whose relationship bears a number in the order of the document; that of the library is random. */
class Link extends ConcreteHyperlink {
  #registered = false;

  constructor(
    children: readonly ParagraphChild[],
    id: string,
    readonly href: string,
  ) {
    super(children, id);
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    if (!this.#registered) {
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      context.viewWrapper.Relationships.addRelationship(this.linkId, type, this.href, 'External');
      this.#registered = true;
    }
    return super.prepForXml(context);
  }
}

/** Whether a paragraph is written from right to left: all its words are. */
export function isWhollyRightToLeft(inlines: readonly Inline[]): boolean {
  return inlines.length > 0 && inlines.every((inline) => inline.type === 'span' && isRightToLeft(inline.lang));
}
