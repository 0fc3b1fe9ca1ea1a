/** Words of one look, perhaps with a link. */
export interface Run {
  readonly text: string;
  readonly link?: string;
  /** The graph's key of what is linked. */
  readonly key?: string;
  readonly look?: 'strong' | 'faint';
}

/** A line of runs. */
export type Line = readonly Run[];

/** A cell of a table: its lines one below the other. */
export type Cell = readonly Line[];

/** What a brief is made of, the same for every format that it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** A sentence as it is printed, and where. */
  | { readonly kind: 'quote'; readonly text: string; readonly source: Line }
  /** Column widths are parts of the page's width. */
  | {
      readonly kind: 'table';
      readonly head: readonly { readonly text: string; readonly width: number }[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** A brief for people: what was asked, what was found, each finding with its sentence, and where all of it comes from. */
export interface Brief {
  readonly language: 'en' | 'zh';
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The last line of every page. */
  readonly footer: string;
  /** The keys of all nodes that it is about, for programs. */
  readonly keys: readonly string[];
}

export const plain = (text: string): Line => [{ text }];
export const faint = (text: string): Line => [{ text, look: 'faint' }];
export const strong = (text: string): Line => [{ text, look: 'strong' }];
