import type { Database } from '../database/database.ts';
import { graphVersion } from '../database/version.ts';

interface Kept<Answer> {
  readonly revision: string | null;
  readonly answer: Promise<Answer>;
}

/**
 * A question about the whole graph whose answer is kept until something is loaded, by this process or another: any number
 * of requests read it once for each revision. Asked again it costs one small question. A graph without a revision is
 * read every time.
 */
export const keptByRevision = <Answer>(
  read: (database: Database) => Promise<Answer>,
): ((database: Database) => Promise<Answer>) => {
  const kept = new WeakMap<Database, Kept<Answer>>();
  return async (database) => {
    const [version] = await database.read(graphVersion);
    const revision = version?.revision ?? null;
    const known = kept.get(database);
    if (known !== undefined && revision !== null && known.revision === revision) return known.answer;
    const asked = { revision, answer: read(database) };
    kept.set(database, asked);
    // An answer that failed is asked for again.
    asked.answer.catch(() => kept.get(database) === asked && kept.delete(database));
    return asked.answer;
  };
};
