import { RecallingError } from '../../seed/error.ts';
import { systemFaultOf } from '../../seed/system-fault.ts';
import type { Query } from './database.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** No build of the embedded engine for this system, or its native library does not load. */
export const unsupportedSystem = (cause: unknown): RecallingError =>
  new RecallingError(
    'database-unavailable',
    `The embedded database does not run on this system (${process.platform} ${process.arch}).`,
    'Install the packages again with "npm ci"; where there is no build for this system, use a Neo4j server: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    { cause },
  );

/** The file of the graph cannot be opened or has lost commits. */
export const damagedError = (folder: string, reason: string, cause?: unknown): RecallingError =>
  new RecallingError(
    'database-damaged',
    `The graph in ${folder} is damaged: ${reason}.`,
    'Run "npm run rebuild": it makes the graph anew from the kept documents.',
    { cause },
  );

/** What an error of `open` or `create` means to the user. The engine tells these apart by its messages only. */
export const openingError = (folder: string, cause: unknown): RecallingError => {
  if (cause instanceof RecallingError) return cause;
  const message = messageOf(cause);
  if (message.includes('cannot be locked'))
    return new RecallingError(
      'database-locked',
      `The graph in ${folder} is in use by another process.`,
      'Stop the other process, or use it: a running "npm start" loads files that are dropped on its page, and exports. ' +
        'To work beside it, set RECALLING_DATA to another folder.',
      { cause },
    );
  const fault = systemFaultOf(cause);
  if (fault !== undefined || message.includes('os error'))
    return new RecallingError(
      'database-unavailable',
      `The folder ${folder} cannot be used for the graph: ${fault?.reason ?? message}.`,
      `${fault?.advice ?? 'Check the folder and its disk'}, or set RECALLING_DATA to another folder.`,
      { cause },
    );
  return damagedError(folder, message, cause);
};

/**
 * Something was to be written to a graph that was opened for reading only, after it could not be opened for writing, too. Null
 * where that was for another reason than that nothing can be written there.
 */
export const unwritableError = (folder: string, opening: unknown): RecallingError | null => {
  const { cause } = Object(opening);
  const fault = systemFaultOf(cause);
  if (fault?.readable !== true) return null;
  return new RecallingError(
    'database-unavailable',
    `The graph in ${folder} can be read, but not changed: ${fault.reason}.`,
    `${fault.advice}, or set RECALLING_DATA to another folder.`,
    { cause },
  );
};

/** A failed query: damage and lack of room are the database's fault, all else is a fault of the query. */
export const queryError = (folder: string, query: Query<unknown>, cause: unknown): Error => {
  if (cause instanceof RecallingError) return cause;
  const message = messageOf(cause);
  if (/GRAFEO-S\d|os error/.test(message)) return openingError(folder, cause);
  return new Error(`cypher/${query.name}.cypher: ${message}`, { cause });
};

/** Asked after the database was closed. */
export const closedError = (): RecallingError =>
  new RecallingError('database-unavailable', 'The database has been closed.', 'Start the program again.');
