import { InternalHyperlink, Paragraph, type ParagraphChild, Run, TextRun } from 'docx';
import type { Heading } from '../../base/blocks.js';
import { plainText } from '../../markdown/read-inline.js';
import { cleanText } from '../archive/text.js';
import { style } from './theme.js';
import { element } from './xml.js';

/** A heading of the piece and the bookmark it bears. */
export interface Entry {
  readonly heading: Heading;
  readonly bookmark: string;
}

/**
 * The table of contents of Word, over the first two levels: links to begin with. The numbers of pages are for Word to find (F9):
 * asking it to do so when the file opens would greet every reader with a warning.
 */
export function layoutContents(title: string, entries: readonly Entry[]): Paragraph[] {
  const shown = entries.filter(({ heading }) => heading.level === 2 || heading.level === 3);
  if (shown.length === 0) return [];
  return [
    new Paragraph({ style: style.contentsTitle, keepNext: true, children: [new TextRun({ text: cleanText(title) })] }),
    ...shown.map(({ heading, bookmark }, index) => {
      const link = new InternalHyperlink({
        anchor: bookmark,
        children: [new TextRun({ text: cleanText(plainText(heading.children)) })],
      });
      const children: ParagraphChild[] = [
        ...(index === 0 ? [mark('begin'), instruction('TOC \\o "1-2" \\h \\z \\u'), mark('separate')] : []),
        link,
        ...(index === shown.length - 1 ? [mark('end')] : []),
      ];
      return new Paragraph({ style: heading.level === 2 ? 'TOC1' : 'TOC2', children });
    }),
  ];
}

function mark(type: 'begin' | 'separate' | 'end'): Run {
  const run = new Run({});
  run.addChildElement(element('w:fldChar', { 'w:fldCharType': type }));
  return run;
}

function instruction(text: string): Run {
  const run = new Run({});
  run.addChildElement(element('w:instrText', { 'xml:space': 'preserve' }, text));
  return run;
}
