import MagicString from 'magic-string';
import { type ForOfStatement, type Function as FunctionNode, type Node, parseSync, Visitor } from 'oxc-parser';

/** A name that no rule uses. */
const HITS = '$hits';

/** Lists, and nothing else that has entries: one with an empty list for want of it, and two that every dossier holds. */
const LIST = /^\(.+ \?\? \[\]\)$|^dossier\.acteurs$|^convention\.parties$/;

/**
 * Writes out two turns of phrase of a rule for the hot bundle: a generator becomes a function that fills a list, and a loop over
 * `(list ?? []).entries()` counts for itself. What a rule finds stays the same: the tests run the examples of all rules through both.
 * A portfolio calls a hundred rules a thousand times, most often to find nothing; the engine’s machinery for these two was a fourth
 * of what they cost (measured in bench/).
 */
export function hotLoops(contents: string, path: string): string {
  const { program, errors } = parseSync(path, contents);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const text = new MagicString(contents);
  const source = (node: Node): string => contents.slice(node.start, node.end);
  const functions: { readonly generator: boolean }[] = [];
  let loops = 0;

  const enter = (node: FunctionNode): void => {
    functions.push(node);
    if (!node.generator || !node.body) return;
    // The sign stands before the name, and before the function itself in a method.
    const sign = contents.lastIndexOf('*', node.params[0]?.start ?? node.body.start);
    text.remove(sign, sign + 1);
    text.appendLeft(node.body.start + 1, ` const ${HITS} = [];`);
    text.appendRight(node.body.end - 1, ` return ${HITS}; `);
  };
  const leave = (): void => void functions.pop();

  const count = ({ start, left, right, body }: ForOfStatement): void => {
    if (right.type !== 'CallExpression' || right.callee.type !== 'MemberExpression' || !source(right).endsWith('.entries()')) return;
    const pair = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
    const list = source(right.callee.object);
    if (pair?.type !== 'ArrayPattern' || !LIST.test(list)) return;
    const [index, item] = pair.elements;
    loops += 1;
    const [at, all] = [`$at${loops}`, `$list${loops}`];
    const names = [index && `${source(index)} = ${at}`, item && `${source(item)} = ${all}[${at}]`].filter(Boolean).join(', ');
    text.overwrite(start, body.start, `for (let ${at} = 0, ${all} = ${list}; ${at} < ${all}.length; ${at} += 1) { const ${names}; `);
    text.appendLeft(body.end, ' }');
  };

  new Visitor({
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    ArrowFunctionExpression: () => void functions.push({ generator: false }),
    'ArrowFunctionExpression:exit': leave,
    YieldExpression: ({ start, end, delegate, argument }) => {
      if (argument === null) throw new Error(`${path}: a hit without content`);
      text.overwrite(start, argument.start, `${HITS}.push(${delegate ? '...' : ''}`);
      text.appendLeft(end, ')');
    },
    ReturnStatement: ({ start, end, argument }) => {
      if (functions.at(-1)?.generator !== true) return;
      if (argument !== null) throw new Error(`${path}: a generator that returns a value`);
      text.overwrite(start, end, `return ${HITS};`);
    },
    ForOfStatement: count,
  }).visit(program);
  return text.toString();
}
