/**
 * Everything that can go wrong for a reason that a user can act on. The code is for programs, the message says in
 * plain words what happened, the advice what to do. `server/problem.ts` turns it into an HTTP problem and
 * `seed/commands/exit.ts` into a line on standard error and an exit code; nothing else interprets it.
 */
export class RecallingError extends Error {
  override readonly name = 'RecallingError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const errorCodes = [
  /** The file is missing, empty, too large, or not in a format that is read. */
  'unreadable-file',
  /** The text was read, and it is not a Security Council resolution. */
  'not-a-resolution',
  /** A parameter of a command or of an HTTP call is wrong. */
  'invalid-parameter',
  /** A well-formed key that the graph does not hold. */
  'not-found',
  /** The graph changed while a long answer was being made. */
  'graph-changed',
  /** A setting of the environment is wrong. */
  'invalid-configuration',
  /** The database does not answer, or refuses the credentials. */
  'database-unavailable',
  /** Another process holds the embedded database. */
  'database-locked',
  /** The embedded database is damaged, or of another version: it can be rebuilt. */
  'database-damaged',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The error as one line: what happened, and what to do. Names of files may hold what would break the line. */
export const lineOfRecalling = ({ message, advice }: RecallingError): string =>
  `${message.replace(/\p{Cc}/gu, '\ufffd')} ${advice}`;

export const isRecallingError = (error: unknown): error is RecallingError => error instanceof RecallingError;
