/** Embedded files, as PDF/A-3 (6.8) and PDF/UA-1 (7.11) want them. */

import { treeEntries } from '../structure.js';
import type { Check, CheckName, PdfProblem } from '../subject.js';
import { Ref, Stream } from '../syntax.js';

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

export const attachmentChecks: Check = function* ({ file }) {
  const named = treeEntries(file, file.dict(file.catalogue.get('Names')).get('EmbeddedFiles'), 'Names').map(
    ([, specification]) => specification,
  );
  const associated = file.array(file.catalogue.get('AF'));
  for (const specification of [...named, ...associated.filter((other) => !named.some((one) => same(one, other)))]) {
    const dict = file.dict(specification);
    const name = file.text(dict.get('UF')) ?? file.text(dict.get('F')) ?? '';
    const report = (check: CheckName, message: string): PdfProblem => ({ check, message: `« ${name} »: ${message}` });
    if (name === '' || name !== file.text(dict.get('F')) || name !== file.text(dict.get('UF')))
      yield report('attachment-name', 'F and UF do not both name the file');
    if (!relationships.includes(file.name(dict.get('AFRelationship')) ?? ''))
      yield report('attachment-relationship', 'its relation to the document is not told');
    if ((file.text(dict.get('Desc')) ?? '').trim() === '') yield report('attachment-description', 'it has no description');
    const content = file.resolve(file.dict(dict.get('EF')).get('F'));
    const type = content instanceof Stream ? (file.name(content.dict.get('Subtype')) ?? '') : '';
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) yield report('attachment-type', `its MIME type is « ${type} »`);
    if (![named, associated].every((list) => list.some((other) => same(other, specification)))) {
      yield report('attachment-listed', 'it is not both in the list of files and associated with the document');
    }
  }
};

const same = (one: unknown, other: unknown): boolean => one instanceof Ref && other instanceof Ref && one.id === other.id;
