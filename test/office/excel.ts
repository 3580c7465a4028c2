import { readXml, type XmlElement } from '../pdf/xml.js';
import { type ArchivedFile, fileOf, readArchive } from './archive.js';

const SHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}';

export interface ExcelCell {
  /** A text, a number as stored, or nothing. */
  readonly value: string | number | null;
  readonly formula?: string;
  /** Its format code, e.g. `dd/mm/yyyy`. */
  readonly format?: string;
}

export interface ExcelSheet {
  readonly name: string;
  readonly xml: string;
  /** Rows by place, `A1` and on. */
  readonly cells: ReadonlyMap<string, ExcelCell>;
}

function named(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((each) => each.name === SHEET + name);
}

/** The sheets of a workbook; throws where a part is not well-formed or a cell names a text or a style that is not there. */
export function readExcel(bytes: Uint8Array): { readonly files: readonly ArchivedFile[]; readonly sheets: readonly ExcelSheet[] } {
  const files = readArchive(bytes);
  for (const { name, text } of files) if (/\.(xml|rels)$/.test(name)) readXml(text);
  const texts = named(readXml(fileOf(files, 'xl/sharedStrings.xml')), 'si').map(({ text }) => text);
  const styles = readXml(fileOf(files, 'xl/styles.xml'));
  const formats = new Map(
    named(styles, 'numFmts')
      .flatMap((each) => named(each, 'numFmt'))
      .map(({ attributes }) => [
        attributes.get('numFmtId') ?? attributes.get('{}numFmtId'),
        attributes.get('formatCode') ?? attributes.get('{}formatCode'),
      ]),
  );
  const looks = named(styles, 'cellXfs').flatMap((each) => named(each, 'xf'));
  const read = (cell: XmlElement): [string, ExcelCell] => {
    const at = (name: string): string | undefined => cell.attributes.get(name) ?? cell.attributes.get(`{}${name}`);
    const [stored] = named(cell, 'v');
    const [formula] = named(cell, 'f');
    const look = looks[Number(at('s') ?? 0)];
    if (!look) throw new Error(`${at('r')}: no style ${at('s')}`);
    const format = formats.get(look.attributes.get('numFmtId') ?? look.attributes.get('{}numFmtId'));
    const shared = at('t') === 's' ? texts[Number(stored?.text)] : undefined;
    if (at('t') === 's' && shared === undefined) throw new Error(`${at('r')}: no text ${stored?.text}`);
    const value = stored === undefined ? null : (shared ?? Number(stored.text));
    return [at('r') ?? '', { value, ...(formula ? { formula: formula.text } : {}), ...(format ? { format } : {}) }];
  };
  const tabs = named(readXml(fileOf(files, 'xl/workbook.xml')), 'sheets').flatMap((each) => named(each, 'sheet'));
  const sheets = tabs.map(({ attributes }, index): ExcelSheet => {
    const xml = fileOf(files, `xl/worksheets/sheet${index + 1}.xml`);
    const rows = named(readXml(xml), 'sheetData').flatMap((each) => named(each, 'row'));
    return {
      name: attributes.get('name') ?? attributes.get('{}name') ?? '',
      xml,
      cells: new Map(rows.flatMap((row) => named(row, 'c').map(read))),
    };
  });
  return { files, sheets };
}
