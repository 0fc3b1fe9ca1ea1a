import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RecallingError } from '../../seed/error.ts';

/** Where a page ended: the last item's place in the order, and which question it belongs to. */
const Place = z.tuple([z.string(), z.array(z.union([z.string(), z.number()]))]);
export type Rank = readonly (string | number)[];

/** The same for equal questions, whatever the order in which their parts are given. */
const fingerprint = (question: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(question)
          .filter(([, value]) => value !== undefined)
          .sort(),
      ),
    )
    .digest('base64url')
    .slice(0, 8);

/** A cursor is the place of the last item that was given, so it stays right when others are loaded before it. */
export const writeCursor = (question: Readonly<Record<string, unknown>>, rank: Rank): string =>
  Buffer.from(JSON.stringify([fingerprint(question), rank])).toString('base64url');

/**
 * The place that a cursor stands for.
 *
 * @throws RecallingError `invalid-parameter` for a text that is no cursor, or one that belongs to another question
 */
export const readCursor = (question: Readonly<Record<string, unknown>>, cursor: string): Rank => {
  try {
    const [belongsTo, rank] = Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (belongsTo === fingerprint(question)) return rank;
  } catch {
    // The same advice helps in both cases.
  }
  throw new RecallingError(
    'invalid-parameter',
    'cursor does not belong to this question.',
    'Pass "next" of the page before with the same filters and the same sort, or leave cursor out to begin anew.',
  );
};

/** Compares the same part of two ranks. */
export const compareParts = (one: string | number = '', other: string | number = ''): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return one === other ? 0 : one < other ? -1 : 1;
};
