import type { Database } from '../../database/database.ts';
import { type Adjacency, maskOf, type StepDirection } from '../at-hand/adjacency.ts';
import { type Place, readSteps, type Ways } from './steps.ts';

/** One half of a search that starts at both ends: how far each node is from its end, and what leads to it. */
export interface Side<Node extends Place> {
  /** How many steps were taken. */
  readonly depth: number;
  /** How many nodes were met. */
  readonly size: number;
  /** The nodes met last. */
  readonly frontier: readonly Node[];
  has(node: Node): boolean;
  /** Takes one more step. */
  widen(): Promise<void>;
  /** From where a node was met, in the order of the keys; none for the end itself. */
  before(node: Node): readonly Node[];
}

/** A side that asks the database for every step. */
export class ReadSide implements Side<string> {
  readonly #steps;
  readonly #ways: Ways;
  readonly #before: Map<string, string[]>;
  frontier: readonly string[];
  depth = 0;

  constructor(database: Database, end: string, ways: Ways) {
    this.#steps = readSteps(database);
    this.#ways = ways;
    this.#before = new Map([[end, []]]);
    this.frontier = [end];
  }

  get size(): number {
    return this.#before.size;
  }

  has(node: string): boolean {
    return this.#before.has(node);
  }

  async widen(): Promise<void> {
    const reached = new Map<string, string[]>();
    await this.#steps.from(this.frontier, this.#ways, (source, target) => {
      if (this.#before.has(target)) return;
      const known = reached.get(target);
      if (known === undefined) reached.set(target, [source]);
      else known.push(source);
    });
    for (const [key, sources] of reached) this.#before.set(key, sources.sort());
    this.frontier = [...reached.keys()];
    this.depth += 1;
  }

  before(node: string): readonly string[] {
    return this.#before.get(node) ?? [];
  }
}

const opposite: Record<StepDirection, StepDirection> = { any: 'any', along: 'against', against: 'along' };

const unseen = 255;

/** A side that looks every step up. What leads to a node is looked up only where it is asked for. */
export class HeldSide implements Side<number> {
  readonly #links: Adjacency;
  readonly #mask: number;
  readonly #direction: StepDirection;
  readonly #depths: Uint8Array;
  frontier: readonly number[];
  depth = 0;
  size = 1;

  constructor(links: Adjacency, end: number, { types, direction }: Ways) {
    this.#links = links;
    this.#mask = maskOf(types);
    this.#direction = direction;
    this.#depths = new Uint8Array(links.keys.length).fill(unseen);
    this.#depths[end] = 0;
    this.frontier = [end];
  }

  has(node: number): boolean {
    return this.#depths[node] !== unseen;
  }

  async widen(): Promise<void> {
    const reached: number[] = [];
    this.depth += 1;
    for (const source of this.frontier)
      this.#links.step(source, this.#mask, this.#direction, (target) => {
        if (this.#depths[target] !== unseen) return;
        this.#depths[target] = this.depth;
        reached.push(target);
      });
    this.frontier = reached;
    this.size += reached.length;
  }

  before(node: number): readonly number[] {
    const nearer = (this.#depths[node] ?? 0) - 1;
    const found = new Set<number>();
    this.#links.step(node, this.#mask, opposite[this.#direction], (other) => {
      if (this.#depths[other] === nearer) found.add(other);
    });
    return [...found].sort((one, other) => one - other);
  }
}
