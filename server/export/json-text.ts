/** A JSON list, one item a line, in parts. */
export async function* listItems<Item>(
  parts: AsyncIterable<readonly Item[]>,
  shape: (item: Item) => unknown = (item) => item,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const part of parts) {
    const lines = part.map((item) => JSON.stringify(shape(item)));
    if (lines.length === 0) continue;
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
