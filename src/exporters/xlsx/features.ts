import type { Feature, Image } from 'write-excel-file/node';
import type { Sheet, Workbook } from '../../base/workbook.js';
import { coreProperties } from '../archive/properties.js';
import { cleanText } from '../archive/text.js';
import { stored } from './cells.js';
import { address } from './formulas.js';

/** The library exports no name for the contents of a file. */
export type FileContent = Image['content'];
type LibraryFeature = Feature<FileContent>;

/** Adds to each formula its present value, which readers that do not compute show: previews, mail, a phone. */
export function cachedValues(sheets: readonly Sheet[]): LibraryFeature {
  const values = sheets.map(
    ({ columns, rows }) =>
      new Map(
        rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, index): [string, number][] => {
            const column = columns[index];
            return column && cell !== null && typeof cell === 'object' ? [[address(row, index), stored(column, cell.value)]] : [];
          }),
        ),
      ),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml.replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(?=<\/c>)/g, (whole: string, start: string, place: string) => {
              const value = values[sheetIndex]?.get(place);
              return value === undefined ? whole : `${start}<v>${value}</v>`;
            }),
        },
      },
    },
  };
}

/** One page wide on paper, with the heads on each page. Order of elements: ECMA-376-1, 18.3.1.99 and 18.2.27. */
export function printing(names: readonly string[]): LibraryFeature {
  const titles = names.map(
    (name, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoteSheet(name))}!$1:$1</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
          transformElementAttributes: (name, attributes) =>
            name === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, `<definedNames>${titles.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** A sheet as a formula names it. */
function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function fileProperties(workbook: Workbook): LibraryFeature {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override PartName="/docProps/core.xml" ContentType="${type}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-core-1" Type="${relation}" Target="docProps/core.xml"/>` },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(workbook, cleanText) }) },
    },
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
