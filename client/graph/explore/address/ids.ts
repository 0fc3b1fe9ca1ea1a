import { natural } from '../../../../server/words/natural.ts';
import { impliedYear } from './years.ts';

/**
 * Keys of nodes in few letters, for an address that can be mailed: `20p` for S/RES/2617 (2021), since a number implies
 * its year; `20p-20r` for three in a row; `20p.op17_.op18` for parts of one resolution; `~CTED` for anything else. Keys
 * stand in one order whatever the order in which they are given, joined by `_`.
 */

const separator = '_';
const symbol = /^S\/RES\/([1-9]\d*) \((\d{4})\)(?:#(.+))?$/;

interface Key {
  readonly id: string;
  /** Absent for what is neither a resolution nor a part of one. */
  readonly number?: number;
  readonly year?: number;
  readonly part?: string;
}

const keyOf = (id: string): Key => {
  const [, number, year, part] = symbol.exec(id) ?? [];
  if (number === undefined || year === undefined) return { id };
  return { id, number: Number(number), year: Number(year), ...(part === undefined ? {} : { part }) };
};

/** Resolutions by number with their parts behind them, then all else by name; each once. */
export const inOrder = (ids: Iterable<string>): string[] =>
  [...new Set(ids)]
    .map(keyOf)
    .toSorted(
      (a, b) =>
        (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
        (a.year ?? 0) - (b.year ?? 0) ||
        natural.compare(a.part ?? '', b.part ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);

const unsafe = /[^A-Za-z0-9/.-]/gu;

/** Letters that mean something here, or that addresses cannot carry, by their number: `*5f*`. */
const escaped = (text: string): string =>
  text.replace(unsafe, (letter) => `*${letter.codePointAt(0)?.toString(16)}*`);

const unescaped = (text: string): string =>
  text.replace(/\*([0-9a-f]{1,6})\*/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const head = ({ number = 0, year = 0 }: Key): string =>
  number.toString(36) + (year === impliedYear(number) ? '' : `*${year}`);

/** Node ids as the address holds them, in their order; `S/RES/2617 (2021)` is `20p`. */
export const encodeIds = (ids: Iterable<string>): string => {
  const tokens: string[] = [];
  let run: { from: number; to: number } | null = null;
  let holder = '';
  const close = () => {
    if (run === null) return;
    const { from, to } = run;
    if (to - from > 1) tokens.push(`${from.toString(36)}-${to.toString(36)}`);
    else for (let number = from; number <= to; number += 1) tokens.push(number.toString(36));
    run = null;
  };
  for (const key of inOrder(ids).map(keyOf)) {
    const { number, part, year } = key;
    const plain = number !== undefined && part === undefined && year === impliedYear(number);
    if (plain && run !== null && run.to === number - 1) {
      run.to = number;
      continue;
    }
    close();
    if (plain) run = { from: number, to: number };
    else if (number === undefined) tokens.push(`~${escaped(key.id)}`);
    else if (part === undefined) tokens.push(head(key));
    else {
      tokens.push(`${head(key) === holder ? '' : head(key)}.${escaped(part)}`);
      holder = head(key);
    }
  }
  close();
  return tokens.join(separator);
};

const token = /^(?:~(.+)|([0-9a-z]*)(?:\*(\d{4}))?(?:-([0-9a-z]+))?(?:\.(.+))?)$/;
/** More numbers than the Council has given: what goes beyond is no list of nodes. */
const longestRun = 5000;

/** The keys that a text stands for, in their order; null where it stands for none. */
export const decodeIds = (text: string): string[] | null => {
  const ids: string[] = [];
  let holder: string | null = null;
  for (const part of text.split(separator)) {
    const [, other, digits, year, last, local] = token.exec(part) ?? [];
    if (other !== undefined) {
      ids.push(unescaped(other));
      continue;
    }
    if (digits === undefined) return null;
    if (digits === '') {
      if (holder === null || local === undefined) return null;
      ids.push(`${holder}#${unescaped(local)}`);
      continue;
    }
    const from = Number.parseInt(digits, 36);
    const to = last === undefined ? from : Number.parseInt(last, 36);
    if (from < 1 || to < from || to - from > longestRun) return null;
    for (let number = from; number <= to; number += 1) {
      const resolution = `S/RES/${number} (${year ?? impliedYear(number)})`;
      if (local === undefined) ids.push(resolution);
      else {
        holder = resolution;
        ids.push(`${resolution}#${unescaped(local)}`);
      }
    }
  }
  return inOrder(ids);
};
