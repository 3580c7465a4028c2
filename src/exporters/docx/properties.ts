import type { Piece } from '../../base/blocks.js';
import { cleanText } from './text.js';

/** `docProps/core.xml`: the library writes the time of the clock there, and no language. */
export function coreProperties(piece: Piece): string {
  const stamp = `${piece.date.slice(0, 10)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(piece.title)}</dc:title>`,
    piece.reference === '' ? '' : `<dc:subject>${escapeXml(piece.reference)}</dc:subject>`,
    piece.author === '' ? '' : `<dc:creator>${escapeXml(piece.author)}</dc:creator>`,
    piece.author === '' ? '' : `<cp:lastModifiedBy>${escapeXml(piece.author)}</cp:lastModifiedBy>`,
    `<dc:language>${escapeXml(piece.lang)}</dc:language>`,
    `<cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
