import { AlignmentType, type ILevelsOptions, type IParagraphOptions, LevelFormat, Paragraph, type Table } from 'docx';
import type { Block, List } from '../../base/blocks.js';
import type { Context } from './context.js';
import { isWhollyRightToLeft, runs } from './inline.js';
import { style, twips } from './theme.js';

const STEP = twips(18);
const BULLETS = ['•', '–', '·'] as const;
/** Word knows nine levels. */
const DEEPEST = 8;

type Layout = (context: Context, blocks: readonly Block[]) => (Paragraph | Table)[];

/** A list with the numbering of Word; what follows the first paragraph of an item is set under it. */
export function layoutList(context: Context, list: List, layout: Layout, options: IParagraphOptions): (Paragraph | Table)[] {
  const level = Math.min(context.depth, DEEPEST);
  const indent = context.indent + STEP;
  const reference = context.registry.numbering(levelsOf(list, level, indent), list.ordered ? undefined : `${level} ${indent}`);
  const inner: Context = { ...context, indent, width: context.width - STEP, depth: context.depth + 1, style: style.listContinue };
  return list.items.flatMap((item, index) => {
    const [first, ...rest] = item;
    const head = first?.type === 'paragraph' ? first.children : [];
    const label = new Paragraph({
      style: list.ordered ? style.listNumber : style.listBullet,
      numbering: { reference, level, instance: 0 },
      ...(isWhollyRightToLeft(head) ? { bidirectional: true } : {}),
      ...(index === 0 ? options : {}),
      ...(options.keepNext ? { keepNext: true } : {}),
      children: runs(context, head),
    });
    return [label, ...layout(inner, first?.type === 'paragraph' ? rest : item)];
  });
}

/** The levels up to the one in use: a numbering begins at its first. */
function levelsOf(list: List, level: number, indent: number): ILevelsOptions[] {
  return Array.from({ length: level + 1 }, (_, index) => ({
    level: index,
    format: list.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: list.ordered ? `%${index + 1}.` : (BULLETS[Math.min(index, BULLETS.length - 1)] ?? BULLETS[0]),
    alignment: AlignmentType.LEFT,
    start: list.start ?? 1,
    style: { paragraph: { indent: { left: indent - (level - index) * STEP, hanging: STEP } } },
  }));
}
