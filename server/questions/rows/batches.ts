/** How many keys one query takes, so that it stays far below its own limit on rows. */
const batch = 1000;

/** Runs a question over keys in batches, since a query's answer is bounded. */
export const inBatches = async <Row>(
  keys: Iterable<string>,
  ask: (keys: string[]) => Promise<Row[]>,
  size = batch,
): Promise<Row[]> => {
  const all = [...new Set(keys)];
  const rows: Row[][] = [];
  for (let from = 0; from < all.length; from += size) rows.push(await ask(all.slice(from, from + size)));
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
};

/**
 * As `inBatches`, for a question whose answer may be longer than the bound on its rows: one that reaches the bound may have
 * been cut, and is asked for again by halves of its keys, down to one.
 */
export const inBoundedBatches = <Row>(
  keys: Iterable<string>,
  bound: number,
  ask: (keys: string[], limit: number) => Promise<Row[]>,
  size?: number,
): Promise<Row[]> => {
  const whole = async (some: string[]): Promise<Row[]> => {
    const rows = await ask(some, bound);
    if (rows.length < bound || some.length === 1) return rows;
    const half = Math.ceil(some.length / 2);
    return [...(await whole(some.slice(0, half))), ...(await whole(some.slice(half)))];
  };
  return inBatches(keys, whole, size);
};
