import { type Basis, bases } from '../../../seed/document.ts';
import { type NodeLabel, nodeLabels, type RelationType, relationTypes } from '../../../seed/graph.ts';

/** That one node points at another: by which type of relationship, and for BUILDS_ON on which ground. */
export interface Link {
  readonly source: string;
  readonly type: RelationType;
  readonly basis: Basis | null;
  readonly target: string;
}

/** What a link may be: every type of relationship, BUILDS_ON once for each ground. */
const kinds = relationTypes.flatMap((type): Pick<Link, 'type' | 'basis'>[] =>
  type === 'BUILDS_ON' ? bases.map((basis) => ({ type, basis })) : [{ type, basis: null }],
);
const kindOf = new Map(kinds.map(({ type, basis }, kind) => [`${type} ${basis ?? ''}`, kind]));

/** A link as one number: at its end another node's number, and in the last bits what it is. */
const kindBits = 4;
const kindMask = 2 ** kindBits - 1;

/** Which types of relationships count, as a set of bits. */
export const maskOf = (types: readonly RelationType[]): number =>
  kinds.reduce((mask, { type }, kind) => (types.includes(type) ? mask | (1 << kind) : mask), 0);

/** Which way a step may lead: as links point, against them, or both. */
export type StepDirection = 'any' | 'along' | 'against';

/** All links of all nodes in one direction: those of node n stand from `offsets[n]` to `offsets[n + 1]`. */
interface Side {
  readonly offsets: Int32Array;
  readonly links: Int32Array;
}

const sideOf = (size: number, from: Int32Array, to: Int32Array, kind: Uint8Array): Side => {
  const offsets = new Int32Array(size + 1);
  for (const node of from) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1)
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const links = new Int32Array(from.length);
  const filled = offsets.slice();
  for (const [index, node] of from.entries()) {
    const place = filled[node] ?? 0;
    filled[node] = place + 1;
    links[place] = ((to[index] ?? 0) << kindBits) | (kind[index] ?? 0);
  }
  for (let node = 0; node < size; node += 1) links.subarray(offsets[node], offsets[node + 1]).sort();
  return { offsets, links };
};

/**
 * Who points at whom in the whole graph, without what relationships say: some ten bytes a link. Nodes are numbered in the order of their
 * keys, so that they sort alike by number and by key.
 */
export class Adjacency {
  readonly keys: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #labels: Uint8Array;
  readonly #out: Side;
  readonly #in: Side;

  /** @param links each once */
  constructor(labels: ReadonlyMap<string, NodeLabel>, links: LinkList) {
    this.keys = [...labels.keys()].sort();
    this.#numbers = new Map(this.keys.map((key, number) => [key, number]));
    this.#labels = Uint8Array.from(this.keys, (key) => nodeLabels.indexOf(labels.get(key) ?? 'Resolution'));
    const { sources, targets, kinds: kind } = links.numbered(this.#numbers);
    this.#out = sideOf(this.keys.length, sources, targets, kind);
    this.#in = sideOf(this.keys.length, targets, sources, kind);
  }

  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  keyOf(node: number): string {
    return this.keys[node] ?? '';
  }

  labelOf(node: number): NodeLabel {
    return nodeLabels[this.#labels[node] ?? 0] ?? 'Resolution';
  }

  /** How many links lead to a node; those of BUILDS_ON on several grounds count once. */
  countTo(node: number): number {
    let count = 0;
    this.#each(this.#in, node, () => {
      count += 1;
    });
    return count;
  }

  /** Every node that a node points at, or that points at it, with the type of the relationship; each once for a type. */
  forEach(node: number, direction: 'out' | 'in', visit: (other: number, type: RelationType) => void): void {
    this.#each(direction === 'out' ? this.#out : this.#in, node, visit);
  }

  /** What a mandate builds on ('out'), or which mandates build on a node ('in'); on several grounds, once for each. */
  grounds(node: number, direction: 'out' | 'in'): { readonly other: number; readonly basis: Basis }[] {
    const found: { other: number; basis: Basis }[] = [];
    const { offsets, links } = direction === 'out' ? this.#out : this.#in;
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const link = links[at] ?? 0;
      const basis = kinds[link & kindMask]?.basis;
      if (basis) found.push({ other: link >>> kindBits, basis });
    }
    return found;
  }

  /** Whether a node points at one of some nodes by a type that counts. */
  pointsAt(node: number, mask: number, wanted: (other: number) => boolean): boolean {
    const { offsets, links } = this.#out;
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const link = links[at] ?? 0;
      if (mask & (1 << (link & kindMask)) && wanted(link >>> kindBits)) return true;
    }
    return false;
  }

  /** Every node one step away; one that several links lead to may come several times. */
  step(node: number, mask: number, direction: StepDirection, visit: (other: number) => void): void {
    if (direction !== 'against') this.#step(this.#out, node, mask, visit);
    if (direction !== 'along') this.#step(this.#in, node, mask, visit);
  }

  #step({ offsets, links }: Side, node: number, mask: number, visit: (other: number) => void): void {
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const link = links[at] ?? 0;
      if (mask & (1 << (link & kindMask))) visit(link >>> kindBits);
    }
  }

  #each({ offsets, links }: Side, node: number, visit: (other: number, type: RelationType) => void): void {
    let [before, typeBefore]: [number, RelationType | null] = [-1, null];
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
      const link = links[at] ?? 0;
      const [other, type] = [link >>> kindBits, kinds[link & kindMask]?.type];
      // Grounds of one BUILDS_ON stand side by side.
      if (type === undefined || (other === before && type === typeBefore)) continue;
      [before, typeBefore] = [other, type];
      visit(other, type);
    }
  }
}

/** Links as they are read: three numbers each, since there are hundreds of thousands. */
export class LinkList {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #ends: number[] = [];
  readonly #kinds: number[] = [];

  add({ source, type, basis, target }: Link): void {
    const kind = kindOf.get(`${type} ${basis ?? ''}`);
    if (kind === undefined)
      throw new Error(`${source} points at ${target} by ${type} on the ground ${basis}.`);
    this.#ends.push(this.#number(source), this.#number(target));
    this.#kinds.push(kind);
  }

  /** The links between nodes that are numbered; others are left out. */
  numbered(
    numbers: ReadonlyMap<string, number>,
  ): Record<'sources' | 'targets', Int32Array> & { kinds: Uint8Array } {
    const own = Int32Array.from(this.#keys, (key) => numbers.get(key) ?? -1);
    const [sources, targets, found]: [number[], number[], number[]] = [[], [], []];
    for (const [index, kind] of this.#kinds.entries()) {
      const [source = -1, target = -1] = [
        own[this.#ends[2 * index] ?? -1],
        own[this.#ends[2 * index + 1] ?? -1],
      ];
      if (source < 0 || target < 0) continue;
      sources.push(source);
      targets.push(target);
      found.push(kind);
    }
    return {
      sources: Int32Array.from(sources),
      targets: Int32Array.from(targets),
      kinds: Uint8Array.from(found),
    };
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    this.#keys.push(key);
    return this.#keys.length - 1;
  }
}
