import type { Block, Inline, Piece } from '../base/blocks.js';
import { type Convention, type Dossier, isFrench } from '../dossier/model.js';
import { missing as missingEn } from '../locales/en/missing.js';
import { pieces as wordsEn } from '../locales/en/pieces.js';
import { formatList } from '../locales/format.js';
import { missing as missingFr } from '../locales/fr/missing.js';
import { writeMarkdown } from '../markdown/write.js';
import type { PieceName } from './applies.js';
import { fill, PieceContext } from './context.js';
import { embeddedDossier } from './embedded.js';
import { type BuiltPiece, buildPiece, findAct, type PieceRequest, subjectOf } from './piece.js';
import type { TemplateProblem } from './templates/problem.js';
import type { ReadyTemplate } from './templates/render.js';
import { typeset } from './typeset.js';
import { authenticLanguages } from './views/convention.js';

/** Acts that partners sign in two languages on one paper. */
export const BILINGUAL: readonly PieceName[] = ['convention', 'convention-simplifiee'];

export interface BilingualRequest extends Omit<PieceRequest, 'template' | 'lang'> {
  readonly templates: { readonly fr: ReadyTemplate; readonly en: ReadyTemplate };
}

const ENGLISH = 'en-GB';

/**
 * One act with its French text, then its English one, each marked with its language. The boxes to sign stand once, under the French
 * text; the first page says which language is authentic, and an act that does not say so is a draft.
 */
export function buildBilingual(request: BilingualRequest): BuiltPiece | { readonly problems: readonly TemplateProblem[] } {
  const { templates, date, name } = request;
  const dossier = inLanguages(request.dossier, ['fr', 'en']);
  const contexts = { fr: new PieceContext(dossier, 'fr', date), en: new PieceContext(dossier, 'en', date) };
  const act = findAct(contexts.fr, name, subjectOf(request));
  const lacks = act !== undefined && act.languesFaisantFoi === undefined;
  const hole = {
    fr: fill(missingFr.languesFaisantFoi, { id: act?.id ?? '' }),
    en: fill(missingEn.languesFaisantFoi, { id: act?.id ?? '' }),
  };
  const french = buildPiece({
    ...request,
    dossier,
    template: templates.fr,
    lang: 'fr',
    missing: [...(request.missing ?? []), ...(lacks ? [hole.fr] : [])],
  });
  const english = buildPiece({ ...request, dossier, template: templates.en, lang: 'en' });
  if ('problems' in french) return french;
  if ('problems' in english) return english;
  const [title, ...rest] = french.piece.blocks;
  const blocks = [
    ...(title === undefined ? [] : [title]),
    ...(act === undefined ? [] : [languageNote(contexts, act)]),
    ...rest,
    { type: 'pageBreak' } as const,
    ...english.piece.blocks.filter((block) => block.type !== 'note' || block.kind !== 'draft').map(secondText),
  ];
  const tellIn = request.tellIn ?? 'fr';
  return {
    piece: { ...carrying(french.piece, request), blocks },
    markdown: writeMarkdown(blocks),
    missing: french.missing,
    told: french.told.map((sentence) => (sentence === hole.fr ? hole[tellIn] : sentence)),
  };
}

/** The dossier that travels is the one of the file, not the one drawn up in two languages. */
export function carrying(piece: Piece, { dossier, stringify }: Pick<PieceRequest, 'dossier' | 'stringify'>): Piece {
  const { attachment } = piece;
  return attachment === undefined || stringify === undefined
    ? piece
    : { ...piece, attachment: { ...attachment, text: stringify(embeddedDossier(dossier)) } };
}

/** The dossier with its acts drawn up in the languages that the paper holds; which of them is authentic stays as it was. */
export function inLanguages(dossier: Dossier, languages: readonly string[]): Dossier {
  const { conventions } = dossier;
  if (conventions === undefined) return dossier;
  return {
    ...dossier,
    conventions: conventions.map((act) => ({ ...act, langues: [...new Set([...languages, ...(act.langues ?? [])])] })),
  };
}

/** Which texts the paper holds and which is authentic, in both languages. */
function languageNote(contexts: Readonly<Record<'fr' | 'en', PieceContext>>, act: Convention): Block {
  const codes = authenticLanguages(
    act,
    act.parties.some((id) => isFrench(contexts.fr.actor(id))),
  );
  const sentence = (lang: 'fr' | 'en'): string => {
    const { bilingual } = contexts[lang].words;
    if (act.languesFaisantFoi === undefined) return bilingual.unsaid;
    const names = codes.map((code) => contexts[lang].language(code));
    return fill(names.length === 1 ? bilingual.oneAuthentic : bilingual.severalAuthentic, { list: formatList(names, lang) });
  };
  const children: Block[] = [
    ...typeset([{ type: 'paragraph', children: [{ type: 'text', text: sentence('fr') }] }], 'fr'),
    { type: 'paragraph', children: inEnglish([{ type: 'text', text: sentence('en') }]) },
  ];
  return { type: 'note', kind: 'note', children };
}

/** A block of the English text: its runs marked as English, its headings one level down, for a piece has one title. */
function secondText(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, level: block.level === 1 ? 2 : block.level === 2 ? 3 : 4, children: inEnglish(block.children) };
    case 'paragraph':
      return { ...block, children: inEnglish(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(secondText)) };
    case 'note':
    case 'quote':
      return { ...block, children: block.children.map(secondText) };
    case 'table': {
      const cells = <Cell extends { readonly children: readonly Inline[] }>(row: readonly Cell[]): Cell[] =>
        row.map((cell) => ({ ...cell, children: inEnglish(cell.children) }));
      const rows = block.rows.map((row) => ({ ...row, cells: cells(row.cells) }));
      return { ...block, caption: inEnglish(block.caption), head: cells(block.head), rows };
    }
    case 'keyValues':
      return {
        ...block,
        caption: inEnglish(block.caption),
        items: block.items.map(({ label, value }) => ({ label: inEnglish(label), value: inEnglish(value) })),
      };
    case 'signatures':
      return { type: 'paragraph', children: inEnglish([{ type: 'text', text: wordsEn.bilingual.signedAbove }]) };
    case 'figure':
    case 'contents':
    case 'pageBreak':
      return block;
  }
}

function inEnglish(children: readonly Inline[]): readonly Inline[] {
  return children.length === 0 ? children : [{ type: 'span', lang: ENGLISH, children }];
}
