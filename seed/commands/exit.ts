import { isRecallingError, lineOfRecalling } from '../error.ts';

/** One line for people on standard error: what happened, and what to do. */
export const lineOf = (error: unknown): string =>
  isRecallingError(error)
    ? lineOfRecalling(error)
    : `Unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** Runs a command; its answer is the exit code, and an error that it throws is a line on standard error and code 1. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(lineOf(error));
    process.exitCode = 1;
  }
}
