/**
 * A wrong call or an unreadable file: the user can mend it, the exit code is 2, and the message is all that is shown.
 * Anything else that reaches the top is a defect of aect (exit code 3).
 */
export class UserError extends Error {
  // The program is built in several bundles: a name crosses them, `instanceof` does not.
  override readonly name = 'UserError';
}

export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
