import type { ActWords } from '../fr/acts.js';

/** English has no gender to follow: `feminin` is false throughout. */
function named(name: string): ActWords[keyof ActWords] {
  return { le: `this ${name}`, du: `of this ${name}`, au: `to this ${name}`, feminin: false };
}

export const acts: ActWords = {
  charte: named('charter'),
  declaration: named('declaration'),
  voeu: named('motion'),
  jumelage: named('twinning agreement'),
  pacteAmitie: named('pact'),
  lettreIntention: named('letter of intent'),
  conventionCooperation: named('agreement'),
  accordCooperation: named('accord'),
  accordCadre: named('framework agreement'),
  contratRelation: named('contract'),
  conventionCollectiviteEtat: named('agreement'),
  avenant: named('amendment'),
};

export const numbers: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
