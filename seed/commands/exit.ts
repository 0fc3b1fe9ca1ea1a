import { isRecallingError, lineOfRecalling } from '../error.ts';

/** One line for people on standard error: what happened, and what to do. */
export const lineOf = (error: unknown): string =>
  isRecallingError(error)
    ? lineOfRecalling(error)
    : `Unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** Who reads what a command prints may have had enough, as `head` has: no fault, and nothing is left to do. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};

/** Runs a command; its answer is the exit code, and an error that it throws is a line on standard error and code 1. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(lineOf(error));
    process.exitCode = 1;
  }
}
