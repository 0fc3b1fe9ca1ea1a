import { fold } from './fold.ts';

/** A state while the automaton is made. */
interface Node {
  readonly next: Map<number, number>;
  /** Literals that end here, by their place in the list. */
  readonly ends: number[];
  fallback: number;
}

/**
 * Finds which of many literals stand in a text, in one pass over it, large and small letters alike (Aho and Corasick
 * 1975). Every state has its successor for every letter in a table.
 */
export class Automaton {
  /** For each UTF-16 unit its column in the table; 0 for units that no literal has. */
  readonly #columns = new Uint16Array(0x10000);
  readonly #width: number;
  /** Where the successor's row begins, twice that, and 1 more where literals end there: mostly none does. */
  readonly #table: Uint32Array;
  /** By state, which is where its row begins in the table divided by the width; undefined where none ends. */
  readonly #ends: (readonly number[] | undefined)[];

  constructor(literals: readonly string[]) {
    const units = [...new Set(literals.flatMap((text) => Array.from(text, (_, at) => unitOf(text, at))))];
    this.#width = units.length + 1;
    const columnOf = new Map(units.map((unit, index) => [unit, index + 1]));
    for (let unit = 0; unit < 0x10000; unit += 1) this.#columns[unit] = columnOf.get(fold(unit)) ?? 0;
    const nodes = trieOf(literals);
    this.#table = new Uint32Array(nodes.length * this.#width);
    this.#fill(nodes, columnOf);
    for (let at = 0; at < this.#table.length; at += 1) {
      const row = this.#table[at] ?? 0;
      if (row !== 0) this.#table[at] = 2 * row + (nodes[row / this.#width]?.ends.length === 0 ? 0 : 1);
    }
    this.#ends = nodes.map(({ ends }) => (ends.length === 0 ? undefined : ends));
  }

  /** Breadth first: a state's fallback is nearer to the start and has its successors already. */
  #fill(nodes: readonly Node[], columnOf: ReadonlyMap<number, number>): void {
    const width = this.#width;
    const queue = [0];
    for (const state of queue) {
      const node = nodes[state];
      if (node === undefined) continue;
      if (state !== 0)
        this.#table.copyWithin(state * width, node.fallback * width, (node.fallback + 1) * width);
      for (const [unit, target] of node.next) {
        const column = state * width + (columnOf.get(unit) ?? 0);
        const child = nodes[target];
        if (child === undefined) continue;
        child.fallback = state === 0 ? 0 : (this.#table[column] ?? 0) / width;
        child.ends.push(...(nodes[child.fallback]?.ends ?? []));
        this.#table[column] = target * width;
        queue.push(target);
      }
    }
  }

  /** Calls `found` for every literal where it ends in the text, by its place in the list. */
  scan(text: string, found: (literal: number, end: number) => void): void {
    const [table, columns, ends, width] = [this.#table, this.#columns, this.#ends, this.#width];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = table[(state >>> 1) + (columns[text.charCodeAt(at)] ?? 0)] ?? 0;
      if ((state & 1) === 0) continue;
      const ending = ends[(state >>> 1) / width];
      if (ending !== undefined) for (const literal of ending) found(literal, at + 1);
    }
  }
}

const unitOf = (text: string, at: number): number => fold(text.charCodeAt(at));

function trieOf(literals: readonly string[]): Node[] {
  const nodes: Node[] = [{ next: new Map(), ends: [], fallback: 0 }];
  for (const [index, text] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = unitOf(text, at);
      let next = nodes[state]?.next.get(unit);
      if (next === undefined) {
        next = nodes.length;
        nodes[state]?.next.set(unit, next);
        nodes.push({ next: new Map(), ends: [], fallback: 0 });
      }
      state = next;
    }
    nodes[state]?.ends.push(index);
  }
  return nodes;
}
