import type { Deliverable } from '../../../seed/document.ts';
import type { ExpiringMandate, MandateItem } from '../../../server/contract.ts';
import { lastDay } from '../../../server/words/due-dates.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';

/** What a year brings: the end of a body's mandate, or something that a mandate requires. */
export interface DueRow {
  readonly key: string;
  /** A day, or a month. */
  readonly date: string;
  readonly kind: Deliverable['kind'];
  /** The body, or the actors that are told to act. */
  readonly actors: readonly string[];
  readonly resolution: string;
  /** Key of the paragraph or mandate that says so; null where only the resolution is known. */
  readonly place: string | null;
  /** Its text is loaded. */
  readonly loaded: boolean;
  /** null for a body's mandate; of that, `acts` says what the resolution did to it. */
  readonly mandate: MandateItem | null;
  readonly acts: ExpiringMandate['acts'];
  /** The words that say so, in their language; null where they are not loaded. */
  readonly words: { readonly text: string; readonly language: string } | null;
  /** What the Council decided on the body next; null for what is no body's, or where nothing is known. */
  readonly next: ExpiringMandate['next'];
}

const ofBody = (step: ExpiringMandate): DueRow => {
  const { actor, resolution, until, loaded, acts, evidence, next } = step;
  const [first] = evidence;
  const { paragraph = null, quote = null, language = null } = first ?? {};
  return {
    key: `${actor} ${resolution} ${until}`,
    date: until,
    kind: 'expiry',
    actors: [actor],
    resolution,
    place: paragraph,
    loaded,
    mandate: null,
    acts,
    words: quote === null || language === null ? null : { text: quote, language },
    next,
  };
};

const ofMandate = (mandate: MandateItem, year: number): DueRow[] =>
  mandate.deliverables.flatMap(({ id, kind, due, text, language }) =>
    due?.startsWith(`${year}-`)
      ? {
          key: id,
          date: due,
          kind,
          actors: mandate.assignees,
          resolution: mandate.resolution,
          place: mandate.id,
          loaded: true,
          mandate,
          acts: [],
          words: { text, language },
          next: null,
        }
      : [],
  );

/** A paragraph that says until when a body's mandate lasts is read as a mandate that expires then as well: that is one thing. */
const placeAndDay = ({ place, resolution, date }: DueRow): string =>
  `${(place ?? resolution).replace(/\.\d+$/, '')} ${lastDay(date)}`;

/** All that a year brings, in the order in which it comes. */
export const dueRows = (
  year: number,
  ending: readonly ExpiringMandate[],
  mandates: readonly MandateItem[],
): DueRow[] => {
  const bodies = ending.map(ofBody);
  const told = new Set(bodies.map(placeAndDay));
  const others = mandates
    .flatMap((mandate) => ofMandate(mandate, year))
    .filter((row) => row.kind !== 'expiry' || !told.has(placeAndDay(row)));
  return [...bodies, ...others].toSorted(
    (one, other) =>
      lastDay(one.date).localeCompare(lastDay(other.date)) ||
      resolutionOf(one.key).localeCompare(resolutionOf(other.key)) ||
      one.key.localeCompare(other.key, undefined, { numeric: true }),
  );
};
