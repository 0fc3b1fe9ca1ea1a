import type { Database } from '../../database/database.ts';

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
   * The answer if it is at hand. If not, null, for callers that have a slower way; the answer is then fetched in the
   * background, though only now and then while others load without a pause.
   */
  atHand(database: Database): Answer | null;
}

interface Seen {
  looks: number;
  /** The number of the look that gave the revision. */
  look: number;
  revision: string | null;
}

const seenBy = new WeakMap<Database, Seen>();

/**
 * Looks up the graph's present revision. A request does so once, at its beginning, and what is kept then answers for
 * this revision and no other.
 */
export const lookUp = async (database: Database): Promise<string | null> => {
  const seen = seenBy.get(database) ?? { looks: 0, look: 0, revision: null };
  seenBy.set(database, seen);
  seen.looks += 1;
  const look = seen.looks;
  const revision = await database.revision();
  // Two lookups at the same time may be answered in the other order.
  if (look > seen.look) Object.assign(seen, { look, revision });
  return revision;
};

/** The share of time that refetching may take while the graph keeps changing. */
const share = 0.2;

/**
 * A question about the whole graph whose answer is kept until this process or another loads something: however many
 * requests there are, the graph is read once per revision. A graph without a revision is read every time.
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
