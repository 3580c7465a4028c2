import type { Piece } from '../../base/blocks.js';
import type { Kit } from './kit.js';
import { cleanText } from './text.js';

export function dateOf(piece: Piece): Date {
  return new Date(`${piece.date.slice(0, 10)}T00:00:00Z`);
}

export function infoOf(piece: Piece): Record<string, string | Date> {
  const date = dateOf(piece);
  return {
    Title: cleanText(piece.title),
    ...(piece.author ? { Author: cleanText(piece.author) } : {}),
    ...(piece.reference ? { Subject: cleanText(piece.reference) } : {}),
    Creator: 'aect',
    Producer: 'aect (PDFKit)',
    CreationDate: date,
    ModDate: date,
  };
}

/** PDF/A has no room for the PDF/UA mark unless its schema is described: PDF/A-3 (ISO 19005-3), 6.6.2.3. */
const PDFUA = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`;

/**
 * Adds to the XMP what pdfkit leaves out. pdfkit copies the Info strings into it without escaping: they are escaped
 * once the Info dictionary is written.
 */
export function completeMetadata(kit: Kit): void {
  const endSubset = kit.endSubset.bind(kit);
  kit.endSubset = () => {
    for (const [key, value] of Object.entries(kit.info)) if (typeof value === 'string') kit.info[key] = escapeXml(value);
    const modified = kit.info.ModDate;
    if (modified instanceof Date) {
      kit.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:ModifyDate>${modified.toISOString().slice(0, 19)}Z</xmp:ModifyDate>
</rdf:Description>`);
    }
    kit.appendXML(PDFUA);
    endSubset();
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
