import { lazily } from '../../seed/lazily.ts';

/** A collator takes a while to make; most pages need none. */
const collator = lazily(() => new Intl.Collator('en', { numeric: true }));

/** The order in which people look for symbols and names: 984 before 1373. */
export const natural = { compare: (one: string, other: string): number => collator().compare(one, other) };

/** A text of which the plain order is the natural one: for lists so long that a collator takes too long over them. */
export const naturalKey = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
