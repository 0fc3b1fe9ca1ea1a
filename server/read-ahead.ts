import type { Database } from './database/database.ts';
import { readAllContents } from './questions/at-hand/all-contents.ts';
import { readAllLinks } from './questions/at-hand/all-links.ts';
import { readRoots } from './questions/at-hand/roots.ts';
import { readAllLines } from './questions/lineage/lineage.ts';
import { readAllMandates } from './questions/mandates/all-mandates.ts';
import { readNetwork } from './questions/network/network.ts';

/** Milliseconds after which the console says what is still being read. */
const patience = 2_000;

/**
 * Fills the caches that the first questions about a large graph would otherwise wait for. Questions are answered
 * meanwhile, by slower ways. Never rejects: if the database is at fault, whoever asks it is told.
 */
export const readAhead = async (database: Database): Promise<void> => {
  const telling = setTimeout(
    () =>
      console.error(
        'The words of all texts are being read. Until this is done, searching in texts takes longer; all else works as ever.',
      ),
    patience,
  );
  try {
    await readRoots(database);
    await readAllMandates(database);
    await readNetwork(database);
    await readAllLines(database);
    await readAllLinks(database);
    await database.readTexts();
    await readAllContents(database);
  } catch {
    // The database was closed meanwhile, or is away.
  } finally {
    clearTimeout(telling);
  }
};
