import type { Heading } from '../../base/blocks.js';
import type { Context } from './context.js';
import { element, type Html, lines, text } from './element.js';
import { plainText } from './inline.js';

export interface Entry {
  readonly heading: Heading;
  readonly id: string;
}

/** Links to the headings of levels 2 and 3, those of level 3 under their section. */
export function writeContents(context: Context, title: string, headings: readonly Entry[], more: { readonly printed: boolean }): Html {
  const id = context.id('sommaire');
  const sections: { entry: Entry; under: Entry[] }[] = [];
  for (const entry of headings) {
    if (entry.heading.level !== 2 && entry.heading.level !== 3) continue;
    const last = sections.at(-1);
    if (entry.heading.level === 3 && last?.entry.heading.level === 2) last.under.push(entry);
    else sections.push({ entry, under: [] });
  }
  const list = element('ol', {}, lines(...sections.map(({ entry, under }) => writeItem(entry, under))));
  return element(
    'nav',
    { class: more.printed ? 'contents' : 'contents screen', 'aria-labelledby': id },
    lines(element('h2', { id }, text(title)), list),
  );
}

function writeItem({ heading, id }: Entry, under: readonly Entry[]): Html {
  const link = element('a', { href: `#${id}` }, text(plainText(heading.children)));
  if (under.length === 0) return element('li', {}, link);
  return element('li', {}, link, lines(element('ol', {}, lines(...under.map((each) => writeItem(each, []))))));
}
