import type { Properties } from './properties.ts';

/** A place where one resolution cites another. */
export interface Mention {
  readonly paragraph: string;
  readonly properties: Properties;
}

/** What the mentions between two resolutions are found by. */
export const pairKey = (source: string, target: string): string => `${source}>${target}`;
