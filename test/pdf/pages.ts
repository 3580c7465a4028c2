/** The pages of a file, with what they inherit, and the operators of their content streams. */
import type { PdfFile } from './file.js';
import { type Dict, Keyword, type PdfValue, Reader, Ref } from './syntax.js';

export interface Page {
  /** Number of the page object. */
  readonly id: number;
  /** Counted from 1. */
  readonly number: number;
  readonly dict: Dict;
  readonly resources: Dict;
  /** Left, bottom, right, top, in points. */
  readonly mediaBox: readonly number[];
}

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

const inherited = ['Resources', 'MediaBox'];

export function pagesOf(file: PdfFile): readonly Page[] {
  const pages: Page[] = [];
  const walk = (ref: PdfValue, above: Dict): void => {
    const own = file.dict(ref);
    const dict: Dict = new Map([...[...above].filter(([key]) => inherited.includes(key)), ...own]);
    if (file.name(own.get('Type')) === 'Pages') {
      for (const kid of file.array(own.get('Kids'))) walk(kid, dict);
    } else if (ref instanceof Ref) {
      const mediaBox = file.array(dict.get('MediaBox')).map((side) => file.number(side) ?? 0);
      pages.push({ id: ref.id, number: pages.length + 1, dict, resources: file.dict(dict.get('Resources')), mediaBox });
    }
  };
  walk(file.catalogue.get('Pages') ?? null, new Map());
  return pages;
}

export function operationsOf(file: PdfFile, page: Page): readonly Operation[] {
  const contents = file.resolve(page.dict.get('Contents'));
  const parts = Array.isArray(contents) ? contents : [page.dict.get('Contents')];
  return readOperations(parts.map((part) => file.content(part)).join('\n'));
}

function readOperations(content: string): readonly Operation[] {
  const reader = new Reader(content);
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  while (!reader.atEnd()) {
    const item = reader.next();
    if (!(item instanceof Keyword)) {
      operands.push(item);
      continue;
    }
    if (item.value === 'ID') {
      // The bytes of an inline image are not tokens: go on behind its end.
      const end = /\sEI(?=\s|$)/g;
      end.lastIndex = reader.at;
      if (!end.exec(content)) throw new Error('an inline image does not end');
      reader.at = end.lastIndex;
      operations.push({ operator: 'EI', operands: [] });
    } else {
      operations.push({ operator: item.value, operands });
    }
    operands = [];
  }
  return operations;
}
