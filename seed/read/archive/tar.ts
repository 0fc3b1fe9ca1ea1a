import { pipeline, type Readable, Transform } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { isRecallingError, type RecallingError } from '../../error.ts';
import { requireSize, sizeFault } from '../limits.ts';
import { refusal } from '../refusal.ts';
import type { Budget } from './budget.ts';

/** A file of an archive, or why it could not be unpacked. */
export type Member =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: RecallingError };

const damaged = (file: string, cause: unknown): RecallingError =>
  isRecallingError(cause)
    ? cause
    : refusal(file, 'the file is damaged: it cannot be unpacked.', 'Take another copy of the file.', cause);

/** The stream of a gzip file's contents; more than the budget ends it with an error. */
export function unzipped(stream: Readable, budget: Budget): Readable {
  const counter = new Transform({
    transform(part: Buffer, _encoding, done) {
      try {
        budget.unpack(part.length);
        done(null, part);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  return pipeline(stream, createGunzip(), counter, () => {});
}

/** How the contents of a gzip file begin, as far as its own first bytes tell; empty where these are damaged. */
export function unzippedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Unpacking the whole of it will tell what is wrong.
    return new Uint8Array();
  }
}

/** All bytes of a stream that is no larger than a file may be. */
export async function gathered(file: string, stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      if (!(part instanceof Uint8Array)) continue;
      parts.push(part);
      size += part.length;
      requireSize(file, Math.max(1, size));
    }
  } catch (cause) {
    throw damaged(file, cause);
  }
  return Buffer.concat(parts);
}

/**
 * The files of a tar archive, one in memory at a time, in the order in which they stand in it.
 *
 * @throws RecallingError `unreadable-file` where the archive itself is damaged
 */
export async function* tarMembers(file: string, stream: Readable, budget: Budget): AsyncGenerator<Member> {
  const archive = extract();
  let whole = 0;
  const flow = pipeline(stream, archive, () => {});
  try {
    for await (const entry of archive) {
      const { name, size = 0, type } = entry.header;
      budget.enter();
      const fault = size === 0 ? null : sizeFault(`${file}/${name}`, size);
      if (type !== 'file' && type !== 'contiguous-file') {
        entry.resume();
      } else if (fault !== null) {
        yield { name, error: fault };
        entry.resume();
      } else {
        yield { name, bytes: await gathered(`${file}/${name}`, entry) };
      }
      whole += 1;
    }
  } catch (cause) {
    throw whole === 0 || isRecallingError(cause)
      ? damaged(file, cause)
      : refusal(
          file,
          `the archive is damaged: what follows its first ${whole} ${whole === 1 ? 'entry' : 'entries'} cannot be unpacked.`,
          'Take another copy of the archive.',
          cause,
        );
  } finally {
    flow.destroy();
  }
}
