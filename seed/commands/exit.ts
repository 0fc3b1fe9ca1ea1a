import { isRecallingError, lineOfRecalling } from '../error.ts';

/** One line for people on standard error: what happened, and what to do. */
export const lineOf = (error: unknown): string =>
  isRecallingError(error)
    ? lineOfRecalling(error)
    : `Unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** The reader of a command's output may stop early, as `head` does: that is no fault, and nothing is left to do. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};

/** Runs a command. Its result becomes the exit code; an error becomes one line on standard error and exit code 1. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(lineOf(error));
    process.exitCode = 1;
  }
}
