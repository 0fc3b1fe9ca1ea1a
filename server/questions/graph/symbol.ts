/** A resolution, or a part of one, as people write it. */
export interface SpelledSymbol {
  readonly number: number;
  /** null where only the number was given. */
  readonly year: number | null;
  /** `op17`, `pp3`, `op17.1`, `B.op2` in a part whose numbers begin anew, `annex1`; null for the whole resolution. */
  readonly part: string | null;
}

/** What may stand before the number, in the languages of the United Nations. */
const heads = [
  's\\s*/\\s*res\\s*/',
  '(?:un\\s*)?(?:sc\\s*|security council\\s*)?(?:resolution|res)\\.?',
  'unscr',
  'scr',
  'r[ée]solution',
  'resoluci[óo]n',
  'резолюци[яиюей]+',
  '(?:ال)?قرار',
  '(?:安全理事会|安理会)?第',
  '(?:安全理事会|安理会)?(?:决议|決議)',
];
const years = ['\\(\\s*(\\d{4})\\s*\\)', '(?:,?\\s*(?:of|de|от|года|لعام|لسنة|年)\\s*)\\(?(\\d{4})\\)?'];
const tails = ['[号號](?:决议|決議)?', '(?:决议|決議)'];
/** A part of a resolution whose numbers begin anew in each (S/RES/101 (1953)). */
const section = '(?:(?:part|section|第)?\\s*(?<section>[A-H]|I{1,3}|IV|VI{0,3}|IX|X)(?:部分)?[\\s.,]*)?';
/** What a numbered paragraph is called, in the languages of the United Nations. */
const kinds =
  'op|pp|(?:operative\\s+|preambular\\s+)?para(?:graph[eo]?)?s?\\.?|párrafos?|пункт[аеу]?|(?:ال)?فقرة|§|¶|执行段|序言段|第';
const parts = [
  `${section}(?<kind>${kinds})\\s*(?<place>\\d{1,3})(?:\\.(?<clause>\\d{1,2}))?\\s*段?`,
  '(?<annex>annex\\S{0,12})',
];

const spelling = new RegExp(
  `^(?:(?:${heads.join('|')})\\s*(?:no\\.?|n[°º]|№)?\\s*)?(?<number>\\d{1,4})\\s*(?:${years.join('|')})?\\s*` +
    `(?:${tails.join('|')})?\\s*(?:[#,;:\\s]*(?:${parts.join('|')}))?$`,
  'iu',
);

/** A paragraph named before its resolution: `paragraph 17 of resolution 2617 (2021)`, `op17, 2617`. */
const partFirst = new RegExp(
  `^(?<part>(?:${kinds})\\s*\\d{1,3}(?:\\.\\d{1,2})?(?:\\s*段|(?=[\\s,])))[\\s,]*(?:(?:of|de|du|из|от|من)\\s+)?(?:(?:the|la)\\s+)?(?<rest>\\S.*)$`,
  'iu',
);

/** An address of the UN's document system: `https://undocs.org/en/S/RES/2617(2021)`. */
const documentAddress = /^(?:https?:\/\/)?(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:[a-z]{2}\/)?([^?#]+)/i;

/** The symbol that an address of the UN's document system leads to; any other text as it is. */
const symbolOfAddress = (text: string): string => {
  const path = documentAddress.exec(text)?.[1];
  if (path === undefined) return text;
  try {
    return decodeURIComponent(path);
  } catch {
    // No address at all: a per cent sign that begins no letter.
    return path;
  }
};

/** Addresses of documents as their symbols, full-width forms, Arabic digits and runs of spaces as one would type them on any keyboard. */
export const normalizeSpelling = (text: string): string =>
  symbolOfAddress(text.trim())
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\s+/g, ' ')
    .trim();

const partOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  if (groups.annex !== undefined) return groups.annex.toLowerCase();
  if (groups.place === undefined) return null;
  const kind = /^(pp|pre|序)/i.test(groups.kind ?? '') ? 'pp' : 'op';
  const before = groups.section === undefined ? '' : `${groups.section.toUpperCase()}.`;
  return `${before}${kind}${Number(groups.place)}${groups.clause === undefined ? '' : `.${Number(groups.clause)}`}`;
};

/** Reads any usual spelling of a Council resolution or of a paragraph of one; null for anything else. */
export const parseSymbol = (text: string): SpelledSymbol | null => {
  const spelled = normalizeSpelling(text);
  const { part, rest } = partFirst.exec(spelled)?.groups ?? {};
  const match = spelling.exec(spelled) ?? spelling.exec(`${rest} ${part}`);
  if (match?.groups === undefined) return null;
  const year = match.slice(2, 2 + years.length).find((found) => found !== undefined);
  const number = Number(match.groups.number);
  if (number === 0) return null;
  return { number, year: year === undefined ? null : Number(year), part: partOf(match.groups) };
};

/** The numbers of resolutions that begin with these digits: 26 stands for 26, 260 to 269 and 2600 to 2699. */
export const numbersBeginningWith = (digits: number): number[] =>
  [1, 10, 100, 1000]
    .filter((span) => digits * span < 10_000)
    .flatMap((span) => Array.from({ length: span }, (_, index) => digits * span + index));
