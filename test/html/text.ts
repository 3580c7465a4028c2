const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (REFERENCES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Tags around words; all others stand between words. */
const INLINE = /<\/?(?:a|bdi|strong|em|span)(?: [^>]*)?>/g;

/** What the page says of the piece itself: no contents, no mark, of a drawing its description alone. */
function mainOf(page: string): string {
  const [, main = ''] = /<main [^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  return main
    .replace(/<nav [\s\S]*?<\/nav>/g, ' ')
    .replace(/<p class="mark">[^<]*<\/p>/g, ' ')
    .replace(/<title [\s\S]*?<\/title>|<text [\s\S]*?<\/text>/g, ' ');
}

/** Words of the body of a page, in order. */
export function htmlWords(page: string): string[] {
  return words(
    decode(
      mainOf(page)
        .replace(INLINE, '')
        .replace(/<[^>]*>/g, ' '),
    ),
  );
}

/** Texts of the body of a page between two tags that break lines, drawings aside. */
export function htmlTexts(page: string): string[] {
  return mainOf(page)
    .replace(/<svg [\s\S]*?<\/svg>/g, ' ')
    .replace(INLINE, '')
    .split(/<[^>]*>/)
    .map((text) => decode(text).trim())
    .filter((text) => text !== '');
}

/** Words of Markdown of the grammar, in order: marks, rules and directives are taken away, captions and alternative texts stay. */
export function markdownWords(markdown: string): string[] {
  const kept: string[] = [];
  /** An escaped sign is a letter like others until the marks are gone. */
  const guarded = markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => {
    kept.push(sign);
    return `\ue000${String.fromCodePoint(0xe100 + kept.length)}`;
  });
  const bare = guarded
    .replace(/^(?: *> ?)+/gm, '')
    .replace(/^\[!\w+\]$/gm, '')
    .replace(/^ *(?:(?:[-*]|\d+[.)]) +)+/gm, '')
    .replace(/^#+ /gm, '')
    .replace(/^\|(?: :?-+:? \|)+$/gm, '')
    .replace(/<!-- aect:(\w+)((?: \w+="[^"]*")*) -->/g, (_, kind: string, attributes: string) =>
      kind === 'contents' ? '' : (/ caption="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    )
    .replace(/!\[([^\]]*)\]\(aect:\S+ "([^"]*)"\)/g, '$1 $2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br>/g, ' ')
    .replace(/<\/?span[^>]*>|<wbr>/g, '')
    .replace(/\|/g, ' ')
    .replace(/\*\*?|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '');
  return words(decode(bare).replace(/\ue000(.)/gsu, (_, sign: string) => kept[(sign.codePointAt(0) ?? 0) - 0xe101] ?? ''));
}
