import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { catalogue } from '../catalogue/catalogue.ts';
import { ReadDocument } from '../document.ts';
import { RecallingError } from '../error.ts';
import { type FileReading, readParts } from '../read/files.ts';
import { systemFaultOf } from '../system-fault.ts';
import { digestOf } from './digest.ts';
import { makeFolder } from './folder.ts';
import { writeWhole } from './whole-file.ts';

const KeptDocument = z.object({
  /** Name of the file beside it that holds the text as it was given. */
  source: z.string(),
  document: z.unknown(),
});

/**
 * The documents that have been loaded, each with its source text and what was read from it: the truth that the graph
 * is made from, and can be made from again.
 */
export interface DocumentStore {
  /** Keeps a document, all of it or nothing; it replaces an earlier one of the same resolution and language. */
  keep(document: ReadDocument, source: Uint8Array): Promise<void>;
  /** How many there are. */
  count(): Promise<number>;
  /** All kept documents; one that can no longer be read is an error in its place. */
  all(): AsyncGenerator<FileReading>;
}

/** `S/RES/2617 (2021)` in Chinese gives `S_RES_2617_2021.zh`. */
const nameOf = ({ symbol, language }: ReadDocument): string =>
  `${symbol.replace(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '')}.${language}`;

const extensionOf = (file: string): string => /^\.[a-z0-9]{1,8}$/i.exec(extname(file))?.[0] ?? '';

const keepFile = async (folder: string, name: string, contents: string | Uint8Array): Promise<void> => {
  try {
    makeFolder(folder);
    await writeWhole(join(folder, name), contents);
  } catch (cause) {
    const fault = systemFaultOf(cause);
    throw new RecallingError(
      'database-unavailable',
      `The document cannot be kept in ${folder}: ${fault?.reason ?? (cause instanceof Error ? cause.message : String(cause))}.`,
      `${fault?.advice ?? 'Check the folder and its disk'}, or set RECALLING_DATA to another folder.`,
      { cause },
    );
  }
};

const contentsOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Not kept yet.
    return null;
  }
};

const sourceNamed = (contents: string | null): string | null => {
  try {
    return contents === null ? null : KeptDocument.parse(JSON.parse(contents)).source;
  } catch {
    // Damaged; it is about to be replaced.
    return null;
  }
};

/** Told from a source text that is itself named .json by the language right before it. */
const keptName = /\.[a-z]{2}\.json$/;

/** The names under which documents are kept in a folder, in order. */
const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => keptName.test(name)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

const unusable = (path: string, cause: unknown): RecallingError =>
  new RecallingError(
    'unreadable-file',
    `${path}: the kept document is damaged or of another version, and cannot be read again from its source.`,
    'Load the original file of this resolution again; the file named here can then be deleted.',
    { cause },
  );

/** What was read, or what is read now where an earlier version of Recalling kept another shape. */
const documentOf = async (
  kept: unknown,
  name: string,
  file: string,
  source: Uint8Array,
): Promise<ReadDocument> => {
  const result = ReadDocument.safeParse(kept);
  if (result.success) return result.data;
  const parts = await readParts(file, source, catalogue);
  const documents = parts.flatMap((part) => ('document' in part ? [part.document] : []));
  // Of a volume, the resolution that is kept under this name.
  const [only, ...others] = documents;
  const own = others.length === 0 ? only : documents.find((document) => `${nameOf(document)}.json` === name);
  if (own !== undefined) return own;
  throw parts.map((part) => ('error' in part ? part.error : null))[0] ?? new Error(`Nothing is in ${file}.`);
};

/** The store in `folder`, which is made when the first document is kept. */
export const openStore = (folder: string): DocumentStore => ({
  async keep(document, source) {
    const name = nameOf(document);
    const path = join(folder, `${name}.json`);
    const sourceName = `${name}.${digestOf(source).slice(0, 12)}${extensionOf(document.file)}`;
    const contents = `${JSON.stringify({ source: sourceName, document })}\n`;
    const before = await contentsOf(path);
    if (before === contents) return;
    await keepFile(folder, sourceName, source);
    await keepFile(folder, `${name}.json`, contents);
    const replaced = sourceNamed(before);
    if (replaced !== null && replaced !== sourceName) await rm(join(folder, replaced), { force: true });
  },

  async count() {
    return (await namesIn(folder)).length;
  },

  async *all() {
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      try {
        const kept = KeptDocument.parse(JSON.parse(await readFile(path, 'utf8')));
        const source = await readFile(join(folder, kept.source));
        const document = await documentOf(kept.document, name, kept.source, source);
        yield { file: document.file, document, source };
      } catch (error) {
        yield { file: path, error: unusable(path, error) };
      }
    }
  },
});
