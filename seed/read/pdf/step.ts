import { opensWithItem, opensWithNumber } from '../../extract/paragraphs/opening-marks.ts';
import { ended } from './ended.ts';
import { distanceOf, endOf, isStretched, type PlacedLine, type Setting, startOf } from './setting.ts';

/** From this share of the usual distance of lines on, a distance is a blank line. */
const blank = 1.25;
/** Shares of the size of the type: an indent, a space. */
export const leastIndent = 0.7;
const space = 0.25;
/** In justified text a line that ends so far from the edge, as a share of the size of its type, is its paragraph's last. */
const leastShort = 1.5;

/** What stands between a line and the one before it. */
export interface Step {
  readonly before: PlacedLine;
  readonly line: PlacedLine;
  /** The first word of the line would have found room in the line before: that one's paragraph ended. */
  readonly short: boolean;
  /** A blank line; never where a column ends. */
  readonly gap: boolean;
  /** In or out against the line before, as a share of the size of the type. */
  readonly indent: number;
  readonly opensColumn: boolean;
}

/** Letters of items that blocks of text do not know, since a sentence can begin so; here the layout tells as well. */
const letter = /^(?:\p{Ll}|[ivx]{1,5})\.\s/u;

/** Opens with the number or letter of a list’s item. */
export const isItem = (text: string): boolean => opensWithItem(text) || letter.test(text);

/** Ends as what stands above an item does, or an item above another. */
const introduces = /[:;.\u061b\u3002\uff1a\uff1b]$/;
/** A dash stands within sentences as well. */
const dash = /^[\u2013\u2014-]\s/;

/**
 * Begins with the number of a paragraph, or with the letter of an item, which stands within sentences as well: below what
 * introduces it or ends early, or in a list.
 */
export function isMarked({ before, line, short }: Step, opening: PlacedLine): boolean {
  if (opensWithNumber(line.text)) return true;
  if (!isItem(line.text)) return false;
  if (introduces.test(before.text)) return true;
  return !dash.test(line.text) && (isItem(opening.text) || (short && ended.test(before.text)));
}

/**
 * What the layout says between two lines that follow each other: distance, indent, and whether the first word would have
 * found room above.
 */
export function stepBetween(before: PlacedLine, line: PlacedLine, setting: Setting): Step {
  const { rightToLeft, columns } = setting;
  const opensColumn = line.column !== before.column;
  const room = (columns[before.column]?.end ?? 0) - endOf(before, rightToLeft);
  const needed = line.firstWord + space * before.size;
  const distance = distanceOf(before, line);
  return {
    before,
    line,
    short:
      room > needed &&
      (!setting.justified || room > leastShort * before.size) &&
      !isStretched(setting, before),
    gap: !opensColumn && (distance > blank * setting.step || distance < 0),
    indent: opensColumn ? 0 : (startOf(line, rightToLeft) - startOf(before, rightToLeft)) / line.size,
    opensColumn,
  };
}

/** How far a line stands in from the margin of its column, in points. */
export const depthOf = (line: PlacedLine, { rightToLeft, columns }: Setting): number =>
  startOf(line, rightToLeft) - (columns[line.column]?.margin ?? 0);
