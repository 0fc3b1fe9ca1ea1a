import type { Translate } from './translation.ts';

const councilResolution = /^S\/RES\/(\d+) \((\d{4})\)$/;

/** `S/RES/2617 (2021)#op17.1` → its document, the part, the kind and the number of its paragraph. */
const partsOf = (id: string) => {
  const [document = id, local = ''] = id.split('#');
  const [, part, kind, number] = /^(?:(\p{Lu}+)\.)?(pp|op|annex)(\d+)?/u.exec(local) ?? [];
  return { document, part, kind, number };
};

/**
 * How the United Nations names a document in running text: `S/RES/2617 (2021)`, 第2617(2021)号决议. Other documents keep
 * their symbol or `name`. (In Chinese, half-width parentheses and no spaces, as in the headings of the resolutions.)
 */
export const citeDocument = (id: string, t: Translate, name: string | null = null): string => {
  const [, number, year] = councilResolution.exec(id) ?? [];
  if (number === undefined || year === undefined) return name ?? id;
  return t('citation.resolution', { number, year });
};

/**
 * Places of one kind in one document as one citation, `S/RES/2178 (2014), paras. 9, 20 and 21`; null for places that
 * cannot be cited together.
 */
export const citePlaces = (
  ids: readonly string[],
  t: Translate,
  list: (numbers: readonly string[]) => string,
): string | null => {
  const [first, ...others] = [...new Set(ids)].map(partsOf);
  if (first === undefined || (first.kind !== 'op' && first.kind !== 'pp')) return null;
  const { document, part, kind } = first;
  const areAlike = others.every((one) => one.document === document && one.part === part && one.kind === kind);
  if (others.length === 0 || !areAlike) return null;
  const numbers = [...new Set([first, ...others].map(({ number }) => Number(number)))];
  const whole = citeDocument(document, t);
  return t(kind === 'op' ? 'citation.operatives' : 'citation.preambulars', {
    document: part === undefined ? whole : t('citation.part', { document: whole, part }),
    numbers: list(numbers.sort((one, other) => one - other).map(String)),
  });
};

/**
 * A place in a document, by the key of a document, paragraph or mandate: `S/RES/2617 (2021), para. 17`,
 * 第2617(2021)号决议第17段. A clause is cited by its paragraph: the United Nations numbers no clauses.
 */
export const citePlace = (id: string, t: Translate, name: string | null = null): string => {
  const { document, part, kind, number } = partsOf(id);
  const whole = citeDocument(document, t, name);
  const cited = part === undefined ? whole : t('citation.part', { document: whole, part });
  if (kind === undefined) return cited;
  if (kind === 'annex')
    return number === undefined
      ? t('citation.theAnnex', { document: cited })
      : t('citation.annex', { document: cited, number });
  const wording = kind === 'op' ? 'citation.operative' : 'citation.preambular';
  return t(wording, { document: cited, number: number ?? '' });
};
