/**
 * Does work on items side by side and gives the results in the items' order; never more than `window` items are under way
 * or wait for being taken.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  for await (const item of items) {
    const promise = work(item);
    // Told when its turn comes.
    promise.catch(() => {});
    under.push(promise);
    const first = under.length >= window ? under.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const promise of under) yield await promise;
}
