import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import type { ReadDocument } from '../../seed/document.ts';
import { isRecallingError } from '../../seed/error.ts';
import { readResolution } from '../../seed/extract/document.ts';
import { projectRoot } from '../../seed/root.ts';

/** Texts with gold annotations, in the folder that the environment names, or beside the project; they are never part of it. */
export const corpusFolder = process.env.RECALLING_ANNOTATED ?? join(projectRoot, '../shared/corpus');

export const missing = (): string | null =>
  existsSync(corpusFolder)
    ? null
    : `There are no annotated texts in ${corpusFolder}. Name the folder that has them in RECALLING_ANNOTATED.`;

/** English texts of 1994 to 1999, without annotations of their own; beside the UN's mark-up once unpacked. */
export const nineties = 'text-en-0900-1283';

/** Unpacks the UN's mark-up with its renderings, and the texts of the nineties, into a folder for this run. */
export function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-accuracy-'));
  for (const archive of ['akn.tar.gz', `${nineties}.tar.gz`])
    execFileSync('tar', ['-xzf', join(corpusFolder, archive), '-C', folder]);
  return join(folder, 'akn');
}

export interface Reading {
  readonly file: string;
  /** null: the text was refused. */
  readonly document: ReadDocument | null;
}

/** Reads the files of a folder that a condition keeps, in order. */
export const readFolder = (folder: string, keep: (name: string) => boolean): Reading[] =>
  readdirSync(folder)
    .filter(keep)
    .sort()
    .map((file) => ({ file, document: readOrNull(join(folder, file), file) }));

function readOrNull(path: string, file: string): ReadDocument | null {
  try {
    return readResolution(file, readFileSync(path, 'utf8'), catalogue);
  } catch (error) {
    if (isRecallingError(error)) return null;
    throw error;
  }
}
