import type { Inline } from '../../base/blocks.js';
import type { Context } from './context.js';
import { isRightToLeft } from './direction.js';
import { element, type Html, join, text, voidElement } from './element.js';
import { publicAddress } from './escape.js';

export function writeInline(context: Context, runs: readonly Inline[]): Html {
  return join(runs.map((run) => writeRun(context, run)));
}

function writeRun(context: Context, run: Inline): Html {
  switch (run.type) {
    case 'text':
      return text(run.text);
    case 'break':
      return voidElement('br');
    case 'strong':
      return element('strong', {}, writeInline(context, run.children));
    case 'emphasis':
      return element('em', {}, writeInline(context, run.children));
    case 'span':
      return writeSpan(context, run.lang, writeInline(context, run.children));
    case 'link': {
      const href = publicAddress(run.href);
      const words = writeInline(context, run.children);
      // Other addresses lead nowhere for who receives the piece: the words alone are kept, as in the PDF.
      return href === undefined ? words : element('a', { href }, words);
    }
  }
}

function writeSpan(context: Context, lang: string, words: Html): Html {
  const rtl = isRightToLeft(lang);
  return element('span', { lang, dir: rtl === context.rtl ? undefined : rtl ? 'rtl' : 'ltr' }, words);
}

export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : run.type === 'break' ? ' ' : plainText(run.children))).join('');
}
