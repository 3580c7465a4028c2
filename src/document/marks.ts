import type { Place, Places } from './places.js';

/**
 * Places of the values that the subset reader has read. It leaves four offsets for each value (start and end of the key, or -1 twice,
 * then start and end of the value), in the order in which values end: those of a collection first, then the collection itself.
 * Walking along the value in that order ties each four to its path, so that a document without findings pays nothing for it.
 */
export function placesOf(value: unknown, marks: Int32Array): Places {
  const places = new Map<string, Place>();
  let at = 0;
  const visit = (node: unknown, pointer: string): void => {
    // The keys of the subset hold neither `~` nor `/`, and never look like a number, which would change their order.
    if (Array.isArray(node)) for (let index = 0; index < node.length; index += 1) visit(node[index], `${pointer}/${index}`);
    else if (node !== null && typeof node === 'object')
      for (const key in node) visit((node as Record<string, unknown>)[key], `${pointer}/${key}`);
    const [keyStart = -1, keyEnd = -1, start = 0, end = 0] = marks.subarray(at, at + 4);
    places.set(pointer, keyStart === -1 ? { value: [start, end] } : { key: [keyStart, keyEnd], value: [start, end] });
    at += 4;
  };
  visit(value, '');
  return places;
}
