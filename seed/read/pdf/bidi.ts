/**
 * From the order in which signs are drawn, left to right, back to the order in which they are read. The reverse of the
 * Unicode bidirectional algorithm has no single answer; this one is right where numbers and symbols stand in a text of the
 * other direction, as in `القرار 2617 (2021)` and `S/RES/2617 (2021)`.
 */

type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const digit = /^\p{Nd}/u;
const letter = /\p{L}/u;
/** Within a number, without spaces: 71/291, 13,900, 8.5. A hyphen parts numbers: 2021-2025 is set as `2025-2021`. */
const numberSign = /^[.,:/\u00a0\u066b\u066c]$/;

/** No line of a page has more signs; a longer one is not worth the time that its order would take. */
const longestLine = 5_000;

type Kind = 'right' | 'left' | 'digit' | 'neutral';

const kindOf = (sign: string): Kind => {
  if (digit.test(sign)) return 'digit';
  if (rightToLeft.test(sign) && letter.test(sign)) return 'right';
  return letter.test(sign) ? 'left' : 'neutral';
};

const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' };
const opening = new Set(Object.values(closes));

/** The direction of a text: that of most of its letters. */
export const directionOf = (text: string): Direction => {
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  const left = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/gu)?.length ?? 0;
  return right > left ? 'rtl' : 'ltr';
};

/** Where the left-to-right run that begins at `start` ends, in a right-to-left line. */
function endOfRun(signs: readonly string[], kinds: readonly Kind[], start: number): number {
  let at = start;
  while (
    kinds[at] === 'digit' ||
    (kinds[at] === 'neutral' && numberSign.test(signs[at] ?? '') && kinds[at + 1] === 'digit')
  )
    at += 1;
  if (kinds[at] !== 'left') return at;
  let end = at;
  const open: string[] = [];
  for (; at < signs.length && kinds[at] !== 'right'; at += 1) {
    const sign = signs[at] ?? '';
    const closed = closes[sign];
    if (opening.has(sign)) open.push(sign);
    // A bracket that opens outside of the run belongs to the text around it.
    else if (closed !== undefined && open.pop() !== closed) break;
    if (open.length === 0 && (kinds[at] !== 'neutral' || closed !== undefined)) end = at + 1;
  }
  return end;
}

/**
 * @param signs as drawn, from left to right; a sign of several characters keeps their order
 * @param mirror whether brackets are given by their shape, so that those of right-to-left text have to be turned
 */
export function logicalOrder(signs: readonly string[], direction: Direction, mirror: boolean): string {
  if (signs.length > longestLine) return signs.join('');
  const kinds = signs.map(kindOf);
  const runs: string[] = [];
  let at = 0;
  if (direction === 'ltr') {
    while (at < signs.length) {
      let end = at + 1;
      if (kinds[at] === 'right')
        for (let next = at + 1; next < signs.length && kinds[next] !== 'left'; next += 1)
          if (kinds[next] === 'right') end = next + 1;
      const run = signs.slice(at, end);
      runs.push(kinds[at] === 'right' ? logicalOrder(run, 'rtl', mirror) : run.join(''));
      at = end;
    }
    return runs.join('');
  }
  while (at < signs.length) {
    const end = kinds[at] === 'left' || kinds[at] === 'digit' ? endOfRun(signs, kinds, at) : at + 1;
    const run = signs.slice(at, end).join('');
    runs.push(mirror && end === at + 1 ? (mirrored[run] ?? run) : run);
    at = end;
  }
  return runs.reverse().join('');
}
