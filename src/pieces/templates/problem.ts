import type { MarkdownFault } from '../../markdown/problem.js';

/** What is wrong with a template, its Markdown aside. */
export type TemplateFault =
  | 'syntax'
  | 'name-unknown'
  | 'name-forbidden'
  | 'helper-unknown'
  | 'helper-arguments'
  | 'block-unknown'
  | 'raw-output'
  | 'partial-unknown'
  | 'partial-arguments'
  | 'partial-loop'
  | 'inline-partial'
  | 'part-unknown'
  | 'list-expected'
  | 'list-unknown'
  | 'actor-unknown'
  | 'too-deep'
  | 'too-long';

export interface TemplateProblem {
  readonly fault: TemplateFault | MarkdownFault;
  /** The template or the partial, as named by the caller. */
  readonly file: string;
  /** Line of that file, from 1. */
  readonly line: number;
  /** What was read there, quoted in the message. */
  readonly text: string;
}
