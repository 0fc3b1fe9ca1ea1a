import type { ReadDocument } from '../../document.ts';
import { type ErrorCode, isRecallingError, RecallingError } from '../../error.ts';
import type { Part } from '../bytes.ts';

/** A document to read, sent to a thread: its bytes are moved there, not copied. */
export interface Task {
  /** Told again in the answer. */
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice: string;
}

/** A document of the file, or why it was not read, in a form that goes from one thread to another. */
type Sent = { readonly document: ReadDocument } | { readonly refused: Refused };

/** What a thread sends back: the bytes come back too. */
export type Answer = { readonly number: number; readonly bytes: Uint8Array } & (
  | { readonly parts: readonly Sent[] }
  | { readonly fault: string }
);

/** All that a thread sends: first that its program has been loaded. */
export type Message = 'ready' | Answer;

const refused = ({ code, message, advice }: RecallingError): Sent => ({ refused: { code, message, advice } });

/** Documents that were read, in a form that goes from one thread to another. */
export const sendable = (parts: readonly Part[]): { readonly parts: readonly Sent[] } => ({
  parts: parts.map((part) => ('error' in part ? refused(part.error) : part)),
});

/** How reading a file ended that gave nothing. */
export const sendableError = (error: unknown) =>
  isRecallingError(error)
    ? { parts: [refused(error)] }
    : { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };

/** What a thread sent back, as reading in this thread would have ended. */
export const settled = (answer: Answer): readonly Part[] => {
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.parts.map((part) => {
    if ('document' in part) return part;
    const { code, message, advice } = part.refused;
    return { error: new RecallingError(code, message, advice) };
  });
};
