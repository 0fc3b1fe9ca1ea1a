/** What XML 1.0 has no characters for (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** One look tells whether a text has anything of the above or below: most have nothing. */
const suspect = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Line ends and tabs too: a reader makes spaces of those in attributes, and one line end of two. */
const special = /[&<>"\t\n\r]/g;

/** What may be written in a document. */
type XmlValue = string | number | boolean;

/**
 * Text and values of attributes as XML. Characters that it cannot hold become the replacement character, so that every
 * text gives a file that opens.
 */
export const escapeXml = (value: XmlValue): string => {
  const text = String(value);
  if (!suspect.test(text)) return text;
  return text.replace(notInXml, '\uFFFD').replace(special, (character) => `&#${character.charCodeAt(0)};`);
};

/** A start tag; what has no value is left out. Names are written as they are given. */
export const openTag = (
  name: string,
  attributes: Readonly<Record<string, XmlValue | undefined>> = {},
): string => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${given.join('')}>`;
};

/** An element around what is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, XmlValue | undefined>>,
  content: string | readonly string[] = '',
): string => {
  const inner = typeof content === 'string' ? content : content.join('');
  const tag = openTag(name, attributes);
  return inner === '' ? `${tag.slice(0, -1)}/>` : `${tag}${inner}</${name}>`;
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Elements, one a line. */
export const lines = (elements: readonly string[]): string => elements.map((line) => `${line}\n`).join('');
