import type { Database } from './database/database.ts';
import { readAllContents } from './questions/all-contents.ts';
import { readAllLinks } from './questions/all-links.ts';
import { readAllMandates } from './questions/all-mandates.ts';
import { readNetwork } from './questions/network.ts';
import { readRoots } from './questions/roots.ts';

/** Whoever waits longer than this, in milliseconds, is told for what. */
const patience = 2_000;

/**
 * Reads what the first questions about a large graph would else wait for, while others are answered: they have slower ways
 * meanwhile. Never rejects: a database that is at fault says so to whoever asks it.
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
    await readAllLinks(database);
    await database.readTexts();
    await readAllContents(database);
  } catch {
    // Closed meanwhile, or away.
  } finally {
    clearTimeout(telling);
  }
};
