/** The file itself, its catalogue and its metadata. */
import { Name, Text } from '../syntax.js';
import { change, editXmp, info, type Mutation, names, onLink, patch } from './mutation.js';

export const documentMutations: readonly Mutation[] = [
  patch('readable', 'a wrong offset of the table', /startxref\n\d+/, 'startxref\n7'),
  patch('readable', 'a wrong offset of an object', /(\n0000000000 65535 f \n)(\d{10})/, '$10000000001'),
  change('readable', 'a wrong number of pages', (file) => file.dict(file.catalogue.get('Pages')).set('Count', 1)),
  change('encryption', 'an encryption dictionary', (file) => file.trailer.set('Encrypt', new Map())),
  patch('version', 'an older version', '%PDF-1.7', '%PDF-1.4'),
  patch('end-of-file', 'a line at the end', /$/, 'more'),
  change('file-id', 'no ID', (file) => file.trailer.delete('ID')),
  change('marked', 'not marked', (file) => file.dict(file.catalogue.get('MarkInfo')).set('Marked', false)),
  change('language', 'no language', (file) => file.catalogue.delete('Lang')),
  change('language', 'a word for a language', (file) => file.catalogue.set('Lang', new Text('français'))),
  change('title', 'an empty title', (file) => info(file).set('Title', new Text('')), 'xmp-title'),
  change('title-shown', 'the file name shown', (file) => file.dict(file.catalogue.get('ViewerPreferences')).set('DisplayDocTitle', false)),
  change('output-intent', 'no output intent', (file) => file.catalogue.delete('OutputIntents')),
  change('output-intent', 'no profile', (file) =>
    file.dict(file.array(file.catalogue.get('OutputIntents'))[0]).delete('DestOutputProfile'),
  ),
  change('actions', 'an action on opening', (file) => file.catalogue.set('OpenAction', new Map([['S', new Name('Named')]]))),
  change('actions', 'a named script', (file) => names(file).set('JavaScript', new Map())),
  change('actions', 'actions on events', (file) => file.catalogue.set('AA', new Map())),
  change(
    'actions',
    'a link that runs a script',
    onLink((link, file) => file.dict(link.get('A')).set('JS', new Text('app.alert(1)'))),
  ),
  change(
    'actions',
    'a link that opens a program',
    onLink((link, file) => file.dict(link.get('A')).set('S', new Name('Launch'))),
  ),
  change('xmp-well-formed', 'an ampersand', editXmp('</pdf:Producer>', ' & co</pdf:Producer>')),
  change('xmp-well-formed', 'an angle bracket', editXmp('</pdf:Producer>', ' < 3</pdf:Producer>')),
  change('xmp-well-formed', 'a tag not closed', editXmp('</pdf:Producer>', '')),
  change('xmp-well-formed', 'a prefix not declared', editXmp(/xmlns:pdf="[^"]*"/, '')),
  change('xmp-well-formed', 'no metadata', (file) => file.catalogue.delete('Metadata')),
  change('xmp-pdfa', 'another conformance', editXmp(/pdfaid:conformance>A</, 'pdfaid:conformance>B<')),
  change('xmp-pdfa', 'another part', editXmp(/pdfaid:part>3</, 'pdfaid:part>2<')),
  change('xmp-pdfua', 'another part', editXmp(/pdfuaid:part>1</, 'pdfuaid:part>2<')),
  change('xmp-title', 'another title', editXmp(/(<rdf:li xml:lang="x-default">)/, '$1Autre ')),
  change('dates', 'another creation date', (file) => info(file).set('CreationDate', new Text('D:20010101000000Z'))),
  change('dates', 'no creation date in Info', (file) => info(file).delete('CreationDate')),
  change('dates', 'another change date', (file) => info(file).set('ModDate', new Text("D:20010101000000+01'00"))),
];
