import { Chalk } from 'chalk';

type Style = (text: string) => string;

/** The few styles of the reports. Colour repeats what the words say. */
export interface Paint {
  readonly error: Style;
  readonly warning: Style;
  readonly info: Style;
  readonly ok: Style;
  readonly dim: Style;
  readonly label: Style;
}

export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { error: chalk.red.bold, warning: chalk.yellow, info: chalk.cyan, ok: chalk.green.bold, dim: chalk.dim, label: chalk.bold };
}
