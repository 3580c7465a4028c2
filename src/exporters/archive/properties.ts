/** What an office file says of itself; empty values are left out. */
export interface Properties {
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  readonly lang: string;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
}

/** `docProps/core.xml` (ECMA-376-2, 11), without the time of the clock. `clean` drops what XML cannot hold. */
export function coreProperties(properties: Properties, clean: (text: string) => string): string {
  const stamp = `${properties.date.slice(0, 10)}T00:00:00Z`;
  const tag = (name: string, value: string | undefined): string => (value ? `<${name}>${escapeXml(clean(value))}</${name}>` : '');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    tag('dc:title', properties.title),
    tag('dc:subject', properties.subject),
    tag('dc:creator', properties.author),
    tag('cp:lastModifiedBy', properties.author),
    tag('dc:language', properties.lang),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
