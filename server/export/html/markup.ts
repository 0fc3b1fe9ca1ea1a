/** HTML that is safe to put into HTML. */
export interface Markup {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

type Value = string | number | Markup | readonly Markup[] | null;

const inserted = (value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
};

/** A piece of HTML: what is put into it is text, and escaped, unless it is itself a piece. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  html: strings.map((string, index) => string + inserted(values[index] ?? null)).join(''),
});

/** Program text or a style sheet of our own, put in as it is. */
export const verbatim = (html: string): Markup => ({ html });

/** A value as JSON inside a script element, which nothing in it can end. */
export const json = (value: unknown): Markup => ({ html: JSON.stringify(value).replaceAll('<', '\\u003c') });
