import { isRecallingError, type RecallingError } from '../../error.ts';
import { zipKind } from '../docx/parts.ts';
import { kindOf } from '../kinds.ts';
import { sizeFault } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { openZip, type Zip } from '../zip.ts';
import { Budget } from './budget.ts';
import { headOf, type Source, sizeOf, streamOf, wholeOf } from './source.ts';
import { gathered, type Member, tarMembers, unzipped, unzippedHead } from './tar.ts';

/** A document's bytes under the name of its file, or why there are none. */
export type Found =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly error: RecallingError };

/** Archives within archives are opened; those within these are not. */
const deepest = 1;

/** What programs and systems put into archives beside the files of people: hidden files, resource forks. */
const isHidden = (name: string): boolean =>
  name
    .split('/')
    .some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..'));

/** Absolute, or up and out of the archive: so are files named that are to be unpacked over others. */
const leadsOut = (name: string): boolean => /^(?:[a-z]:|\/)/i.test(name) || name.split('/').includes('..');

/** How a walk goes on: what it may still unpack, and how deep it is. */
interface Walk {
  readonly budget: Budget;
  readonly depth: number;
}

async function* zipMembers(file: string, zip: Zip, walk: Walk): AsyncGenerator<Member> {
  // Together, before any is unpacked: what lies about its size is stopped by the library.
  walk.budget.unpack(zip.entries.reduce((sum, { size }) => sum + size, 0));
  for (const entry of [...zip.entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    walk.budget.enter();
    const fault = entry.size === 0 ? null : sizeFault(`${file}/${entry.name}`, entry.size);
    if (fault !== null) {
      yield { name: entry.name, error: fault };
      continue;
    }
    try {
      yield { name: entry.name, bytes: await entry.read() };
    } catch (error) {
      if (!isRecallingError(error)) throw error;
      yield { name: entry.name, error };
    }
  }
}

async function* within(file: string, members: AsyncIterable<Member>, walk: Walk): AsyncGenerator<Found> {
  for await (const member of members) {
    const name = `${file}/${member.name}`;
    if (isHidden(member.name)) continue;
    if ('error' in member) yield { file: name, error: member.error };
    else if (leadsOut(member.name)) yield { file: name, error: outside(name) };
    else yield* walked(name, member.bytes, { ...walk, depth: walk.depth + 1 });
  }
}

const outside = (file: string): RecallingError =>
  refusal(
    file,
    'the name of this file leads out of its archive, as in harmful archives.',
    'If you trust it, unpack it and give it by itself.',
  );

const tooDeep = (file: string): RecallingError =>
  refusal(file, 'the file is an archive within an archive within an archive.', 'Unpack the outer one.');

async function* zipContents(file: string, source: Source, walk: Walk): AsyncGenerator<Found> {
  const zip = await openZip(file, source);
  try {
    if (zipKind(zip.entries.map(({ name }) => name)) !== 'archive')
      yield { file, bytes: await wholeOf(file, source) };
    else if (walk.depth > deepest) throw tooDeep(file);
    else yield* within(file, zipMembers(file, zip, walk), walk);
  } finally {
    zip.close();
  }
}

async function* gzipContents(file: string, source: Source, walk: Walk): AsyncGenerator<Found> {
  if (walk.depth > deepest) throw tooDeep(file);
  const stream = unzipped(streamOf(source), walk.budget);
  if (kindOf(unzippedHead(await headOf(source))) === 'tar') {
    yield* within(file, tarMembers(file, stream, walk.budget), walk);
  } else {
    const inner = { ...walk, depth: walk.depth + 1 };
    yield* walked(file.replace(/\.gz$/i, ''), await gathered(file, stream), inner);
  }
}

async function* walked(file: string, source: Source, walk: Walk): AsyncGenerator<Found> {
  try {
    const kind = kindOf(await headOf(source));
    if (kind === 'zip') yield* zipContents(file, source, walk);
    else if (kind === 'gzip') yield* gzipContents(file, source, walk);
    else if (kind === 'tar' && walk.depth > deepest) throw tooDeep(file);
    else if (kind === 'tar') yield* within(file, tarMembers(file, streamOf(source), walk.budget), walk);
    else yield { file, bytes: await wholeOf(file, source) };
  } catch (error) {
    if (!isRecallingError(error)) throw error;
    // What unpacks to too much is told once, not for each archive within it.
    if (walk.budget.tells(error)) yield { file, error };
  }
}

/**
 * The documents of a file: the file itself, or where it is an archive (.zip, .tar, .tar.gz, .gz) those in it and in the
 * archives that it holds, one in memory at a time. Never throws for what an archive holds: that is an `error` in its place, as
 * is an archive that holds nothing.
 */
export async function* documentsIn(file: string, source: Source): AsyncGenerator<Found> {
  let empty = true;
  for await (const found of walked(file, source, {
    budget: new Budget(file, await sizeOf(source)),
    depth: 0,
  })) {
    empty = false;
    yield found;
  }
  if (empty)
    yield { file, error: refusal(file, 'there are no documents in this archive.', 'Check the archive.') };
}

/** How many documents `documentsIn` gives of a file. Archives are unpacked for that, which takes far less than reading. */
export async function countIn(file: string, source: Source): Promise<number> {
  const kind = kindOf(await headOf(source));
  if (kind !== 'zip' && kind !== 'gzip' && kind !== 'tar') return 1;
  let count = 0;
  for await (const _ of documentsIn(file, source)) count += 1;
  return count;
}
