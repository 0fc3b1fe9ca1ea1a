import type { StructureForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import type { Line, Place } from './lines.ts';
import { type Mark, markOf, opensParagraph, opensWithItem, partMark } from './opening-marks.ts';

const wideCharacter = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;
const wideStart = /^[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;
/** Up to where a line can break: spaces that keep words together are none. */
const firstWord = /^[^ \t]+/;
const columnsOf = (text: string): number => text.length + (text.match(wideCharacter)?.length ?? 0);

/**
 * A line with what its words tell of the layout. The steps that divide a text into paragraphs ask the same of every line, some
 * of them of the line before it as well: each answer is found once.
 */
export class PrintedLine implements Line {
  readonly text: string;
  readonly place?: Place;
  readonly indent: number;
  readonly afterBlank: boolean;
  readonly afterPage: boolean;
  readonly #forms: StructureForms;
  #ended: boolean | undefined;
  #mark: Mark | null | undefined;
  #item: boolean | undefined;
  #part: boolean | undefined;
  #opens: boolean | undefined;
  #columns: number | undefined;
  #start: number | undefined;

  constructor({ text, place, indent, afterBlank, afterPage }: Line, forms: StructureForms) {
    this.text = text;
    if (place !== undefined) this.place = place;
    this.indent = indent;
    this.afterBlank = afterBlank;
    this.afterPage = afterPage;
    this.#forms = forms;
  }

  /** Ends as a paragraph can. */
  get ended(): boolean {
    this.#ended ??= endsWith(this.text, this.#forms.terminator);
    return this.#ended;
  }

  /** The number that it begins with; null where it begins with none. */
  get mark(): Mark | null {
    if (this.#mark === undefined) this.#mark = markOf(this.text, this.#forms);
    return this.#mark;
  }

  /** Begins with a number that no slip has damaged. */
  get numbered(): boolean {
    return this.mark?.loose === false;
  }

  /** Begins with the letter or sign of an item. */
  get item(): boolean {
    this.#item ??= opensWithItem(this.text);
    return this.#item;
  }

  /** The mark of a part, alone. */
  get part(): boolean {
    this.#part ??= partMark(this.text) !== null;
    return this.#part;
  }

  /** Begins as a recital or an operative paragraph does. */
  get opens(): boolean {
    this.#opens ??= opensParagraph(this.text, this.#forms);
    return this.#opens;
  }

  /** How far it reaches with the first word of the next, in columns: a Chinese character fills two. */
  reachWith(next: PrintedLine): number {
    this.#columns ??= columnsOf(this.text);
    return this.#columns + next.#firstWord;
  }

  /** What the first word needs at the end of a line. */
  get #firstWord(): number {
    this.#start ??= wideStart.test(this.text) ? 2 : 1 + columnsOf(firstWord.exec(this.text)?.[0] ?? '');
    return this.#start;
  }
}
