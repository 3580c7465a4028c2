/** The same command; the build gives this entry the English words of the rules, and the other one the French words. */
export { run } from './validate.js';
