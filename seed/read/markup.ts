/** What a text is by its own words: prose, or mark-up and of which kind. */
export type Markup = 'plain' | 'html' | 'akn' | { readonly root: string };

/** What may stand before the first element. */
const prolog = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/i;
const element = /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/;
const htmlElements = new Set(
  'html head body title meta link base style script div span p h1 h2 h3 table center font article section main ol ul pre b i'.split(
    ' ',
  ),
);

/** The longest beginning that is looked at. */
const longestProlog = 100_000;

/** Tells plain text, HTML and Akoma Ntoso apart by the first element; of any other XML its root's name. */
export function markupOf(text: string): Markup {
  const head = text.slice(0, longestProlog);
  if (!/^\s*</.test(head)) return 'plain';
  const before = prolog.exec(head)?.[0] ?? '';
  if (/<!doctype\s+html/i.test(before)) return 'html';
  const root = element.exec(head.slice(before.length))?.[1];
  if (root === undefined) return 'plain';
  if (root === 'akomaNtoso') return 'akn';
  return htmlElements.has(root.toLowerCase()) ? 'html' : { root };
}

const declarations = [
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** The encoding that a document in HTML or XML names for itself, in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  if (!head.includes('<')) return null;
  return declarations.map((form) => form.exec(head)?.[1]).find((name) => name !== undefined) ?? null;
}
