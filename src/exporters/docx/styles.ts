import { AlignmentType, BorderStyle, DocumentDefaults, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { baseStyles, tableStyle } from './base-styles.js';
import { languageOf } from './inline.js';
import { colors, font, style, textWidth, twips } from './theme.js';

const half = (points: number): number => Math.round(points * 2);

/** Every look of the document is a named style, so that an office can give it its own in Word. */
export function stylesOf(lang: string): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
      size: half(10),
      color: colors.text,
      language: { value: 'fr-FR', eastAsia: 'ja-JP', bidirectional: 'ar-SA', ...languageOf(lang) },
    },
    paragraph: { spacing: { after: twips(6), line: 288, lineRule: LineRuleType.AUTO } },
  });
  return {
    importedStyles: [defaults, ...baseStyles(), tableStyle()],
    paragraphStyles: PARAGRAPHS,
    characterStyles: [
      based(style.strong, 'Strong', { run: { bold: true, boldComplexScript: true } }),
      based(style.emphasis, 'Emphasis', { run: { italics: true, italicsComplexScript: true } }),
      based(style.link, 'Hyperlink', { run: { color: colors.accent, underline: {} } }),
    ].map((each) => ({ ...each, basedOn: 'DefaultParagraphFont' })),
  };
}

function heading(level: number, size: number, color: string, before: number, after: number): IParagraphStyleOptions {
  return {
    ...based(`Heading${level}`, `heading ${level}`, {
      run: { size: half(size), bold: true, color },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        spacing: { before: twips(before), after: twips(after), line: 264, lineRule: LineRuleType.AUTO },
      },
    }),
    next: 'Normal',
  };
}

function based(id: string, name: string, own: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...own };
}

function entry(left: number) {
  return { indent: { left: twips(left) }, rightTabStop: textWidth, spacing: { before: 0, after: twips(2) } };
}

/** Names in English where the style is one of Word’s own: Word shows them in the language of its menus. */
const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  {
    ...based(style.title, 'Title', {
      run: { size: half(20), bold: true, color: colors.accent },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: twips(14), after: twips(14), line: 264, lineRule: LineRuleType.AUTO },
      },
    }),
    next: 'Normal',
  },
  heading(1, 14, colors.accent, 20, 7),
  heading(2, 11.5, colors.text, 14, 5),
  heading(3, 10, colors.soft, 12, 4),
  based(style.caption, 'caption', {
    run: { size: half(9), bold: true, color: colors.accent },
    paragraph: { keepLines: true, spacing: { before: twips(12), after: twips(4) } },
  }),
  based(style.listBullet, 'List Bullet', { paragraph: { spacing: { after: twips(3) } } }),
  based(style.listNumber, 'List Number', { paragraph: { spacing: { after: twips(3) } } }),
  based(style.listContinue, 'List Continue', { paragraph: { spacing: { after: twips(3) } } }),
  based(style.quote, 'Quote', {
    run: { color: colors.soft },
    paragraph: {
      indent: { left: twips(14), right: twips(14) },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colors.rule } },
    },
  }),
  based(style.contentsTitle, 'TOC Heading', {
    run: { size: half(14), bold: true, color: colors.accent },
    paragraph: { keepNext: true, spacing: { before: twips(18), after: twips(6) } },
  }),
  based('TOC1', 'toc 1', { run: { bold: true }, paragraph: entry(0) }),
  based('TOC2', 'toc 2', { paragraph: entry(14) }),
  based(style.cell, 'Texte de tableau', {
    run: { size: half(9) },
    paragraph: { spacing: { before: 0, after: 0, line: 259, lineRule: LineRuleType.AUTO } },
  }),
  based(style.label, 'Intertitre', { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: twips(6), after: twips(2) } } }),
  based(style.figure, 'Figure', {
    paragraph: { keepLines: true, alignment: AlignmentType.LEFT, spacing: { before: twips(12), after: 0 } },
  }),
  based(style.note, 'Texte encadré', { paragraph: { spacing: { after: twips(4) } } }),
  based(style.party, 'Signataire', { run: { bold: true, color: colors.accent }, paragraph: { spacing: { after: twips(2) } } }),
  based(style.signature, 'Signature', { paragraph: { spacing: { after: twips(2) } } }),
  based(style.prompt, 'Invite à signer', {
    run: { size: half(8.5), color: colors.soft },
    paragraph: { spacing: { before: twips(6), after: 0 } },
  }),
  based(style.letterhead, 'En-tête de la pièce', {
    run: { size: half(9), color: colors.soft },
    paragraph: {
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: colors.accent } },
      spacing: { after: twips(12) },
    },
  }),
  based(style.draft, 'Mention de brouillon', {
    run: { size: half(9), bold: true, color: colors.draft },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 0, after: twips(4) } },
  }),
  based(style.footer, 'footer', {
    run: { size: half(8), color: colors.soft },
    paragraph: {
      rightTabStop: textWidth,
      spacing: { after: 0 },
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colors.rule } },
    },
  }),
];
