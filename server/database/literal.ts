/** A value as Cypher writes it. JSON does it otherwise for names of properties, and for characters that end a comment or a line. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, item]) => `${quotedName(name)}: ${literal(item)}`)
      .join(', ')}}`;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

/** A name, quoted where it has to be. */
export const quotedName = (name: string): string =>
  /^[A-Za-z]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
