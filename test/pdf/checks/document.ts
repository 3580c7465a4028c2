/** The file and its catalogue: version, identity, language, title, output intent, nothing that runs. */

import type { Check, PdfProblem } from '../subject.js';
import { type PdfValue, Stream, Text } from '../syntax.js';

export const documentChecks: Check = function* ({ file }) {
  const { catalogue, trailer, source } = file;
  const version = source.slice(0, 8);
  if (version !== '%PDF-1.7') yield { check: 'version', message: `the file begins with « ${version} », not « %PDF-1.7 »` };
  if (!/%%EOF\r?\n?$/.test(source)) yield { check: 'end-of-file', message: 'something follows the last %%EOF' };

  const identity = file.array(trailer.get('ID')).map((part) => file.resolve(part));
  if (identity.length !== 2 || !identity.every((part) => part instanceof Text && part.bytes.length > 0)) {
    yield { check: 'file-id', message: 'the trailer has no /ID of two strings' };
  }

  if (file.resolve(file.dict(catalogue.get('MarkInfo')).get('Marked')) !== true) {
    yield { check: 'marked', message: 'MarkInfo does not say that the document is marked' };
  }
  const lang = file.text(catalogue.get('Lang')) ?? '';
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) yield { check: 'language', message: `the language of the document is « ${lang} »` };

  const title = file.text(file.dict(trailer.get('Info')).get('Title')) ?? '';
  if (title.trim() === '') yield { check: 'title', message: 'the document has no title' };
  if (file.resolve(file.dict(catalogue.get('ViewerPreferences')).get('DisplayDocTitle')) !== true) {
    yield { check: 'title-shown', message: 'readers show the name of the file instead of the title' };
  }

  const intents = file.array(catalogue.get('OutputIntents')).map((intent) => file.dict(intent));
  const profile = intents.find((intent) => file.name(intent.get('S')) === 'GTS_PDFA1')?.get('DestOutputProfile');
  if (file.content(profile).slice(36, 40) !== 'acsp')
    yield { check: 'output-intent', message: 'no PDF/A output intent with an ICC profile' };
};

/** PDF/A-3, 6.5: no action but those that lead to a place or an address; nothing on events. */
export const actionChecks: Check = function* ({ file }) {
  const problem = (message: string): PdfProblem => ({ check: 'actions', message });
  if (file.catalogue.has('OpenAction')) yield problem('the document does something when opened');
  if (file.dict(file.catalogue.get('Names')).has('JavaScript')) yield problem('the document carries scripts');
  function* within(value: PdfValue): Iterable<PdfProblem> {
    if (value instanceof Stream) yield* within(value.dict);
    else if (Array.isArray(value)) for (const item of value) yield* within(item);
    else if (value instanceof Map) {
      if (value.has('AA')) yield problem('an object has actions on events');
      if (value.has('JS')) yield problem('an action holds a script');
      const kind = file.name(file.dict(value.get('A')).get('S'));
      if (kind !== undefined && kind !== 'URI' && kind !== 'GoTo') yield problem(`an action of the kind ${kind}`);
      for (const item of value.values()) yield* within(item);
    }
  }
  for (const object of file.objects.values()) yield* within(object);
};
