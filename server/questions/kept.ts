import type { Database } from '../database/database.ts';

interface Kept<Answer> {
  readonly revision: string;
  readonly answer: Promise<Answer>;
  /** The answer once it has come. */
  ready: Answer | null;
}

/** A question about the whole graph, whose answer is kept. */
export interface KeptQuestion<Answer> {
  (database: Database): Promise<Answer>;
  /**
   * The answer where it is at hand; else null, and it is asked for meanwhile: for those who have a slower way to what they
   * need. While others load without a pause, it is asked for now and then only.
   */
  atHand(database: Database): Answer | null;
}

interface Seen {
  looks: number;
  /** Which look the revision is from. */
  look: number;
  revision: string | null;
}

const seenBy = new WeakMap<Database, Seen>();

/**
 * Looks which revision of the graph there is now. Whoever answers a request looks once, at its beginning; what is kept
 * then answers for this revision and for no other.
 */
export const lookUp = async (database: Database): Promise<string | null> => {
  const seen = seenBy.get(database) ?? { looks: 0, look: 0, revision: null };
  seenBy.set(database, seen);
  seen.looks += 1;
  const look = seen.looks;
  const revision = await database.revision();
  // Two that look at once may hear in another order.
  if (look > seen.look) Object.assign(seen, { look, revision });
  return revision;
};

/** Asking may take this share of the time, while the graph changes all the time. */
const share = 0.2;

/**
 * A question about the whole graph whose answer is kept until something is loaded, by this process or another: any number
 * of requests read it once for each revision. A graph without a revision is read every time.
 */
export const keptByRevision = <Answer>(
  read: (database: Database) => Promise<Answer>,
): KeptQuestion<Answer> => {
  const kept = new WeakMap<Database, Kept<Answer>>();
  const resting = new WeakMap<Database, number>();

  const ask = (database: Database, revision: string): Kept<Answer> => {
    const began = performance.now();
    resting.set(database, Number.POSITIVE_INFINITY);
    const asked: Kept<Answer> = { revision, answer: read(database), ready: null };
    kept.set(database, asked);
    const rest = () => {
      const now = performance.now();
      resting.set(database, now + (now - began) / share);
    };
    asked.answer.then(
      (answer) => {
        asked.ready = answer;
        rest();
      },
      () => {
        // An answer that failed is asked for again.
        if (kept.get(database) === asked) kept.delete(database);
        rest();
      },
    );
    return asked;
  };

  const question = async (database: Database): Promise<Answer> => {
    const revision = await lookUp(database);
    if (revision === null) return read(database);
    const known = kept.get(database);
    return (known?.revision === revision ? known : ask(database, revision)).answer;
  };

  const atHand = (database: Database): Answer | null => {
    const revision = seenBy.get(database)?.revision ?? null;
    if (revision === null) return null;
    const known = kept.get(database);
    if (known?.revision === revision) return known.ready;
    if (performance.now() >= (resting.get(database) ?? 0)) ask(database, revision);
    return null;
  };

  return Object.assign(question, { atHand });
};
