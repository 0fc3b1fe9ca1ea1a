import type { ReadDocument } from '../../document.ts';
import { type ErrorCode, isRecallingError, RecallingError } from '../../error.ts';

/** A document to read, sent to a thread: its bytes are moved there, not copied. */
export interface Task {
  /** Told again in the answer. */
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a thread sends back: the bytes come back too. */
export type Answer = { readonly number: number; readonly bytes: Uint8Array } & (
  | { readonly document: ReadDocument }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string; readonly advice: string } }
  | { readonly fault: string }
);

/** All that a thread sends: first that its program has been loaded. */
export type Message = 'ready' | Answer;

/** An error in a form that goes from one thread to another. */
export const sendable = (error: unknown) => {
  if (!isRecallingError(error))
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, message, advice } = error;
  return { refused: { code, message, advice } };
};

/** What a thread sent back, as reading in this thread would have ended. */
export const settled = (answer: Answer): { document: ReadDocument } | { error: RecallingError } => {
  if ('document' in answer) return { document: answer.document };
  if ('fault' in answer) throw new Error(answer.fault);
  const { code, message, advice } = answer.refused;
  return { error: new RecallingError(code, message, advice) };
};
