/** What is wrong with a Markdown text. Words come from the locale, at print time. */
export type MarkdownFault =
  | 'nesting'
  | 'raw-html'
  | 'directive-unknown'
  | 'directive-form'
  | 'attribute-unknown'
  | 'directive-alone'
  | 'table-caption'
  | 'table-value'
  | 'keyvalues-columns'
  | 'signatures-columns'
  | 'contents-title'
  | 'figure-alternative'
  | 'figure-unknown'
  | 'figure-inline'
  | 'image-foreign'
  | 'link-target'
  | 'span-open'
  | 'heading-level'
  | 'heading-jump'
  | 'title-twice'
  | 'code'
  | 'rule'
  | 'task';

export interface MarkdownProblem {
  readonly fault: MarkdownFault;
  /** Line of the Markdown text, from 1. */
  readonly line: number;
  /** What was read there, quoted in the message. */
  readonly text: string;
}
