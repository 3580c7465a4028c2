import type { Signatures } from '../../base/blocks.js';
import { element, type Html, lines, nothing, text } from './element.js';

/** One frame a party, with room for a stamp and a signature. */
export function writeSignatures({ items }: Signatures): Html {
  const frames = items.map(({ party, capacity, name, prompt }) =>
    element(
      'li',
      {},
      lines(
        part('party', party),
        part('capacity', capacity),
        // A name may be in another script: its direction is its own, and does not move it to the other side.
        name ? element('p', { class: 'name' }, element('bdi', {}, text(name))) : nothing,
        part('prompt', prompt),
      ),
    ),
  );
  return element('ul', { class: 'signatures' }, lines(...frames));
}

function part(name: string, words: string): Html {
  return words === '' ? nothing : element('p', { class: name }, text(words));
}
