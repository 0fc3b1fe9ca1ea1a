import { firstResolution } from '../../../server/words/first.ts';
import { type TourStop, tourStops } from '../../state/address.ts';
import type { ViewChange } from '../../state/view.ts';

/** What the tour goes through, by number: each is one of the three questions that the product answers. */
const stops = {
  1: {
    name: 'trace',
    shows: { view: 'trace', from: `${firstResolution}#op17`, direction: 'builds-on' },
  },
  2: {
    name: 'mandates',
    shows: { view: 'actor', actor: 'CTED', versus: null, sort: { column: 'due', descending: false } },
  },
  3: { name: 'export', shows: { view: 'loom', resolution: firstResolution } },
} as const satisfies Record<TourStop, { name: string; shows: ViewChange }>;

/** How a stop is called in the wordings. */
export const nameOf = (stop: TourStop) => stops[stop].name;

/** The way to a stop: the view that answers its question. */
export const toStop = (stop: TourStop): ViewChange => ({
  ...stops[stop].shows,
  select: [],
  dialog: null,
  tour: stop,
});

/** The stop after one or before it; null beyond the ends. */
export const stopBeside = (stop: TourStop, by: 1 | -1): TourStop | null =>
  tourStops.find((other) => other === stop + by) ?? null;

const key = 'recalling.tour';

/** Whether the tour was taken or refused in this browser. A browser that keeps nothing is not asked every time. */
export const isKnown = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
};

export const remember = (): void => {
  try {
    localStorage.setItem(key, 'known');
  } catch {
    // Where nothing can be kept, nothing was offered either.
  }
};

/** Whether an address is that of somebody who comes for the first time: whoever follows a link wants what it shows. */
export const isBare = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].every((name) => name === 'lang' || name === 'theme');
