import type { Selection } from '../../questions/graph/subgraph.ts';
import type { Called } from '../called.ts';
import type { Ways } from '../exporter.ts';

/** The most nodes of a selection, which is held in memory; only the whole graph may be larger. */
export const mostNodes = 20_000;

/** A selection that was asked for, with its name and what it is in words. */
export interface NamedSelection {
  readonly selection: Selection;
  /** Begins the file's name: `S_RES_2617_2021_op17-builds-on`. */
  readonly name: string;
  /** The nodes that the words name. */
  readonly about?: readonly string[];
  readonly ways?: Ways;
  /** What was asked for, in the language of the file. */
  readonly words: (called: Called) => string;
}

/** A selection of just these nodes. */
export const whole = (keys: readonly string[]): Selection => ({
  keys,
  total: keys.length,
  totalIsMinimum: false,
});

/** A key as part of a file's name on any system. */
export const fileNameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[_.]+|[_.]+$/g, '')
    .slice(0, 80);
