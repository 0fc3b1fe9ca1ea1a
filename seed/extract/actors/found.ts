import type { NumberList } from '../numbers/numbers.ts';
import type { Passage } from '../paragraphs/passages.ts';
import type { Span } from '../spans/spans.ts';

/** An actor where a passage names it. */
export interface Found extends Span {
  readonly id: string;
}

/** A passage with what was found in it before its actors. */
export interface ActorPassage {
  readonly passage: Passage;
  readonly lists: readonly NumberList[];
  /** What `known` found in the passage. */
  readonly names: readonly Found[];
  /** Where a sentence has those whom it tasks. */
  readonly addressed: readonly Span[];
  /** Where a name is part of something else: a document's title, the Council's name before its resolution. */
  readonly hidden: readonly Span[];
}
