const separator = '|';

/** The key of a line in the picture, made of the keys of its ends and its type. */
export const threadId = (source: string, type: string, target: string): string =>
  [source, type, target].join(separator);

/** The ends and the type of a thread's key; null for the key of a node. */
export const threadOf = (id: string): { source: string; type: string; target: string } | null => {
  const [source, type, target, ...rest] = id.split(separator);
  return source && type && target && rest.length === 0 ? { source, type, target } : null;
};
