/** How far work may run ahead of what is taken. */
interface Window {
  readonly items: number;
  /** The most that all items under way may weigh together, by `weightOf`; a heavier item is worked on alone. */
  readonly weight: number;
}

/**
 * Works on items side by side and yields the results in the items' order. No more than the window allows are being worked
 * on, or waiting to be taken, at any time.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: Window,
  weightOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: { readonly promise: Promise<Result>; readonly weight: number }[] = [];
  let load = 0;

  /** Yields the oldest results, one by one, until `isEnough` or none is left. */
  async function* takeUntil(isEnough: () => boolean): AsyncGenerator<Result> {
    for (let first = underWay[0]; first !== undefined && !isEnough(); first = underWay[0]) {
      underWay.shift();
      load -= first.weight;
      yield await first.promise;
    }
  }

  for await (const item of items) {
    const weight = weightOf(item);
    yield* takeUntil(() => load + weight <= window.weight);
    const promise = work(item);
    // A failure is reported when its turn comes; until then it must not count as unhandled.
    promise.catch(() => {});
    underWay.push({ promise, weight });
    load += weight;
    yield* takeUntil(() => underWay.length < window.items);
  }
  yield* takeUntil(() => false);
}
