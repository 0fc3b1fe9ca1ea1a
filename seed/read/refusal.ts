import { RecallingError } from '../error.ts';

/**
 * The one kind of error that reading a file has: which file, what is the matter with it, and what to do.
 *
 * @param what a sentence that goes on from the file's name ("the PDF is encrypted.")
 */
export const refusal = (file: string, what: string, advice: string, cause?: unknown): RecallingError =>
  new RecallingError('unreadable-file', `${file}: ${what}`, advice, cause === undefined ? {} : { cause });
