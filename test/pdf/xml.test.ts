import { expect, it } from 'vitest';
import { readXml } from './xml.js';

it('reads names with their namespace, attributes and texts', () => {
  const root = readXml('<?xml version="1.0"?><a xmlns="u" xmlns:p="v" p:k="1 &amp; 2"><!-- c --><p:b>x&#233;</p:b><c/></a>\n');
  expect(root).toEqual({
    name: '{u}a',
    attributes: new Map([['{v}k', '1 & 2']]),
    text: 'xé',
    children: [
      { name: '{v}b', attributes: new Map(), text: 'xé', children: [] },
      { name: '{u}c', attributes: new Map(), text: '', children: [] },
    ],
  });
});

it.each([
  '',
  '<a>',
  '<a></b>',
  '</a>',
  '<a/><b/>',
  '<a>&</a>',
  '<a>&eacute;</a>',
  '<a b=c/>',
  '<a b="<"/>',
  '<a b="1" b="2"/>',
  '<p:a/>',
  'x<a/>',
  '<a>\u0001</a>',
])('refuses « %s »', (xml) => {
  expect(() => readXml(xml)).toThrow();
});
