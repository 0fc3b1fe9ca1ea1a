/** The items, one a line, between two brackets. */
async function* enclosed<Item>(
  [open, close]: '[]' | '{}' | string,
  parts: AsyncIterable<readonly Item[]>,
  text: (item: Item) => string,
): AsyncGenerator<string> {
  let before = `${open}\n`;
  for await (const part of parts) {
    if (part.length === 0) continue;
    yield before + part.map(text).join(',\n');
    before = ',\n';
  }
  yield before.startsWith(',') ? `\n${close}` : `${open}${close}`;
}

/** A JSON list, one item a line, in parts. */
export const listItems = <Item>(
  parts: AsyncIterable<readonly Item[]>,
  shape: (item: Item) => unknown = (item) => item,
): AsyncGenerator<string> => enclosed('[]', parts, (item) => JSON.stringify(shape(item)));

/** A JSON object, one member a line, in parts. */
export const objectMembers = <Item>(
  parts: AsyncIterable<readonly Item[]>,
  shape: (item: Item) => readonly [name: string, value: unknown],
): AsyncGenerator<string> =>
  enclosed('{}', parts, (item) => {
    const [name, value] = shape(item);
    return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  });
