import type { RelationType } from '../../seed/graph.ts';
import type { PathDirection, Paths } from '../contract.ts';
import type { Database } from '../database/database.ts';
import type { TypedKey } from './keys.ts';
import { type StepDirection, stepFrom } from './neighbourhood.ts';
import { typesBetween } from './path-types.ts';
import { graphOf, type Selection } from './subgraph.ts';

/** Longer paths tell nobody anything. */
const longest = 8;
/** A search that has seen this many nodes on one side is given up. */
const mostSeen = 50_000;

/** One half of a search that starts at both ends: how far each node is from its end, and what leads to it. */
interface Side {
  readonly types: readonly RelationType[];
  readonly direction: StepDirection;
  readonly before: Map<string, string[]>;
  frontier: string[];
  depth: number;
}

const sideFrom = (end: string, types: readonly RelationType[], direction: StepDirection): Side => ({
  types,
  direction,
  before: new Map([[end, []]]),
  frontier: [end],
  depth: 0,
});

const expand = async (database: Database, side: Side): Promise<void> => {
  const reached = new Map<string, string[]>();
  for (const { source, target } of await stepFrom(database, side.frontier, side.types, side.direction)) {
    if (side.before.has(target)) continue;
    const known = reached.get(target);
    if (known === undefined) reached.set(target, [source]);
    else known.push(source);
  }
  for (const [key, sources] of reached) side.before.set(key, sources.sort());
  side.frontier = [...reached.keys()].sort();
  side.depth += 1;
};

/** The nodes halfway: at the rim of the one side that was widened last, and known to the other. */
const meet = async (database: Database, one: Side, other: Side): Promise<string[]> => {
  for (;;) {
    const [rim, whole] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
    const middle = rim.frontier.filter((key) => whole.before.has(key));
    if (middle.length > 0) return middle;
    const spent = one.depth + other.depth >= longest || rim.before.size + whole.before.size > mostSeen;
    if (spent || rim.frontier.length === 0) return [];
    await expand(database, rim);
    const found = rim.frontier.filter((key) => whole.before.has(key));
    if (found.length > 0) return found.sort();
  }
};

/** All ways back from a node to the end of its side, as lists of keys that begin at that end. */
function* waysTo(side: Side, key: string): Generator<string[]> {
  const before = side.before.get(key) ?? [];
  if (before.length === 0) yield [key];
  for (const previous of before) for (const way of waysTo(side, previous)) yield [...way, key];
}

function* joined(one: Side, other: Side, middle: readonly string[]): Generator<string[]> {
  for (const key of middle)
    for (const first of waysTo(one, key))
      for (const second of waysTo(other, key)) yield [...first, ...second.reverse().slice(1)];
}

/** The ends of a path, and the relationships that it may take. */
export interface PathQuestion {
  readonly from: TypedKey;
  readonly to: TypedKey;
  /** How many paths at most. */
  readonly limit: number;
  readonly types?: readonly RelationType[] | undefined;
  /** `forward`: only along the relationships, from what cites to what is cited; without it, whichever way they point. */
  readonly direction?: PathDirection;
}

/** The shortest paths as lists of keys, and the selection of their nodes and steps. */
export interface SelectedPaths {
  readonly ways: readonly (readonly string[])[];
  readonly selection: Selection;
  /** There are more than the limit. */
  readonly truncated: boolean;
}

const waysAlong = async (
  database: Database,
  { from, to, limit, direction }: PathQuestion,
  types: readonly RelationType[],
): Promise<string[][]> => {
  const forward = direction === 'forward';
  const one = sideFrom(from.id, types, forward ? 'along' : 'any');
  const other = sideFrom(to.id, types, forward ? 'against' : 'any');
  const found: string[][] = [];
  for (const way of joined(one, other, await meet(database, one, other))) {
    found.push(way);
    if (found.length > limit) break;
  }
  return found;
};

/**
 * The shortest paths between two nodes, in either direction of each relationship or only along it; no paths where none
 * of at most eight steps exists. Where no types are given, they are those of `typesBetween`. Equal questions give equal answers: ways are
 * taken in the order of their keys.
 */
export const selectPaths = async (database: Database, question: PathQuestion): Promise<SelectedPaths> => {
  const { from, to, limit } = question;
  let found: string[][] = [];
  let along: readonly RelationType[] = [];
  for (along of question.types ? [question.types] : typesBetween(from.type, to.type)) {
    found = await waysAlong(database, question, along);
    if (found.length > 0) break;
  }
  const ways = found.slice(0, limit);
  const keys = [...new Set([from.id, to.id, ...ways.flat()])];
  const stepKey = stepKeyFor(question);
  const steps = new Set(ways.flatMap((way) => way.slice(1).map((key, index) => stepKey(way[index], key))));
  const keep: Selection['keep'] = ({ source, target, type }) =>
    steps.has(stepKey(source, target)) && along.includes(type);
  return {
    ways,
    selection: { keys, total: keys.length, totalIsMinimum: false, keep },
    truncated: found.length > limit,
  };
};

/** The shortest paths between two nodes as a graph, with each path as the ids of its edges. */
export const findPaths = async (database: Database, question: PathQuestion): Promise<Paths> => {
  const { ways, selection, truncated } = await selectPaths(database, question);
  const graph = await graphOf(database, selection);
  const stepKey = stepKeyFor(question);
  const edges = new Map(
    graph.edges.toReversed().map(({ id, source, target }) => [stepKey(source, target), id]),
  );
  const paths = ways.map((way) =>
    way.slice(1).flatMap((key, index) => edges.get(stepKey(way[index], key)) ?? []),
  );
  return { ...graph, from: question.from.id, to: question.to.id, paths, truncated };
};

/** The key of a step: the same in both directions where a path may take it in both. */
const stepKeyFor =
  ({ direction }: PathQuestion) =>
  (one = '', other = ''): string =>
    direction === 'forward' || one < other ? `${one}>${other}` : `${other}>${one}`;
