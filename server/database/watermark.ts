import { readFileSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * How many commits the embedded graph is known to hold, kept in a file beside it. A graph that opens with fewer has
 * lost some: a damaged file can open as an older or an empty graph without an error.
 */
const Watermark = z.object({ commits: z.int().nonnegative() });

const watermarkFile = (folder: string): string => join(folder, 'graph.json');

/** 0 where nothing is known. */
export const readWatermark = (folder: string): number => {
  try {
    return Watermark.parse(JSON.parse(readFileSync(watermarkFile(folder), 'utf8'))).commits;
  } catch {
    // Missing on the first start; where it is unreadable there is nothing to compare with.
    return 0;
  }
};

/** Notes how many commits the graph has; whole or not at all. */
export const writeWatermark = async (folder: string, commits: number): Promise<void> => {
  const file = watermarkFile(folder);
  await writeFile(`${file}.new`, `${JSON.stringify({ commits })}\n`);
  await rename(`${file}.new`, file);
};

/** Forgets the note, as before a rebuild. */
export const removeWatermark = (folder: string): void => rmSync(watermarkFile(folder), { force: true });
