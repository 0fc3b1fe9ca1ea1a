import type { Item } from './tree.ts';

export interface Finding {
  /** Short name of the rule that is broken. */
  readonly rule: string;
  readonly line: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** One statement of a file, in brackets and tokens. */
export type Rule = (items: readonly Item[]) => Iterable<Finding>;
