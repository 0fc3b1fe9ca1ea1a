/** How far work may run ahead of what is taken. */
interface Window {
  readonly items: number;
  /** Of all items under way together, by `weightOf`; one that is heavier by itself is worked on alone. */
  readonly weight: number;
}

/**
 * Does work on items side by side and gives the results in the items' order; never more than the window holds are under
 * way or wait for being taken.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: Window,
  weightOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: { readonly promise: Promise<Result>; readonly weight: number }[] = [];
  let load = 0;
  for await (const item of items) {
    const weight = weightOf(item);
    while (under.length > 0 && load + weight > window.weight) {
      const first = under.shift();
      if (first === undefined) break;
      load -= first.weight;
      yield await first.promise;
    }
    const promise = work(item);
    // Told when its turn comes.
    promise.catch(() => {});
    under.push({ promise, weight });
    load += weight;
    const first = under.length >= window.items ? under.shift() : undefined;
    if (first === undefined) continue;
    load -= first.weight;
    yield await first.promise;
  }
  for (const { promise } of under) yield await promise;
}
