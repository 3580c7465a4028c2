/** The XMP metadata: well-formed, declaring PDF/A-3a and PDF/UA-1, saying the same as the Info dictionary. */
import type { Check } from '../subject.js';
import { readXml, type XmlElement } from '../xml.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const pdfa = 'http://www.aiim.org/pdfa/ns/id/';
const pdfua = 'http://www.aiim.org/pdfua/ns/id/';
const dc = 'http://purl.org/dc/elements/1.1/';
const xmp = 'http://ns.adobe.com/xap/1.0/';

export const metadataChecks: Check = function* ({ file }) {
  let root: XmlElement;
  try {
    root = readXml(Buffer.from(file.content(file.catalogue.get('Metadata')), 'latin1').toString('utf8'));
  } catch (error) {
    yield { check: 'xmp-well-formed', message: error instanceof Error ? error.message : String(error) };
    return;
  }
  const property = (namespace: string, name: string): string | undefined => findProperty(root, `{${namespace}}${name}`);

  const parts = [property(pdfa, 'part'), property(pdfa, 'conformance')].join('');
  if (parts !== '3A') yield { check: 'xmp-pdfa', message: `the metadata claim PDF/A-« ${parts} », not 3A` };
  const part = property(pdfua, 'part') ?? '';
  if (part !== '1') yield { check: 'xmp-pdfua', message: `the metadata claim PDF/UA-« ${part} », not 1` };

  const info = file.dict(file.trailer.get('Info'));
  const [title, shown] = [property(dc, 'title'), file.text(info.get('Title'))];
  if (title !== shown) yield { check: 'xmp-title', message: `the title is « ${title} » in the metadata and « ${shown} » in Info` };
  for (const [key, name] of [
    ['CreationDate', 'CreateDate'],
    ['ModDate', 'ModifyDate'],
  ] as const) {
    const [said, told] = [instant(property(xmp, name)), instant(isoDate(file.text(info.get(key))))];
    if (said !== told) yield { check: 'dates', message: `${key} is ${told} in Info and ${said} in the metadata` };
  }
  if (!info.has('CreationDate')) yield { check: 'dates', message: 'Info has no CreationDate' };
};

/** As an attribute of a description or as an element, alone or in the one item of an rdf:Alt. */
function findProperty(element: XmlElement, name: string): string | undefined {
  if (element.name === `{${rdf}}Description`) {
    const child = element.children.find((candidate) => candidate.name === name);
    const value = child?.text.trim() ?? element.attributes.get(name);
    if (value !== undefined) return value;
  }
  for (const child of element.children) {
    const value = findProperty(child, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `D:20250131120000Z` or `D:20250131120000+01'00` → ISO 8601. */
function isoDate(date: string | undefined): string | undefined {
  return date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6').replace(/([+-]\d\d)'(\d\d)'?$/, '$1:$2');
}

function instant(iso: string | undefined): string {
  if (iso === undefined) return 'absent';
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? `« ${iso} »` : date.toISOString();
}
