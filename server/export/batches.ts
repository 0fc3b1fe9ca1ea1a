/** How many rows make one statement. */
const mostRows = 500;

/** Rows gathered by their shape until there are enough for one text, so that no more than one batch of each waits. */
export class Batches<Shape, Row> {
  readonly #waiting = new Map<string, { readonly shape: Shape; rows: Row[] }>();
  readonly #write: (shape: Shape, rows: readonly Row[]) => string;

  constructor(write: (shape: Shape, rows: readonly Row[]) => string) {
    this.#write = write;
  }

  /** Adds a row; gives a text where its shape has enough. `shape` is made once for each key. */
  *add(key: string, shape: () => Shape, row: Row): Generator<string> {
    const batch = this.#waiting.get(key) ?? { shape: shape(), rows: [] };
    this.#waiting.set(key, batch);
    batch.rows.push(row);
    if (batch.rows.length < mostRows) return;
    this.#waiting.delete(key);
    yield this.#write(batch.shape, batch.rows);
  }

  /** The texts of all that waits. */
  *rest(): Generator<string> {
    for (const { shape, rows } of this.#waiting.values()) yield this.#write(shape, rows);
    this.#waiting.clear();
  }
}
