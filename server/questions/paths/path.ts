import type { RelationType } from '../../../seed/graph.ts';
import type { PathDirection, Paths } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { fairly } from '../../words/route.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import type { TypedKey } from '../graph/keys.ts';
import { graphOf, type Selection } from '../graph/subgraph.ts';
import { HeldSide, ReadSide, type Side } from './side.ts';
import type { Place, Ways } from './steps.ts';
import { typesBetween } from './types.ts';

/** Longer paths mean nothing to a reader. */
const longest = 8;
/** A search that has seen this many nodes on one side is given up. */
const mostSeen = 50_000;

const byKey = (one: Place, other: Place): number => (one < other ? -1 : 1);

/** The nodes where the two sides meet: those that the side widened last has just reached and the other one knows. */
const meet = async <Node extends Place>(one: Side<Node>, other: Side<Node>): Promise<Node[]> => {
  for (;;) {
    const [rim, whole] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
    const middle = rim.frontier.filter((node) => whole.has(node));
    if (middle.length > 0) return middle.sort(byKey);
    const spent = one.depth + other.depth >= longest || rim.size + whole.size > mostSeen;
    if (spent || rim.frontier.length === 0) return [];
    await rim.widen();
    const found = rim.frontier.filter((node) => whole.has(node));
    if (found.length > 0) return found.sort(byKey);
  }
};

/** All ways back from a node to the end of its side, as lists that begin at that end. */
function* waysTo<Node extends Place>(side: Side<Node>, node: Node): Generator<Node[]> {
  const before = side.before(node);
  if (before.length === 0) yield [node];
  for (const previous of before) for (const way of waysTo(side, previous)) yield [...way, node];
}

function* joined<Node extends Place>(
  one: Side<Node>,
  other: Side<Node>,
  middle: readonly Node[],
): Generator<Node[]> {
  for (const node of middle)
    for (const first of waysTo(one, node))
      for (const second of waysTo(other, node)) yield [...first, ...second.reverse().slice(1)];
}

/** So many ways are looked through for the routes that they take. */
const mostWays = 1000;

/** The first shortest ways from the one end to the other. */
const shortest = async <Node extends Place>(one: Side<Node>, other: Side<Node>): Promise<Node[][]> => {
  const found: Node[][] = [];
  for (const way of joined(one, other, await meet(one, other))) {
    found.push(way);
    if (found.length === mostWays) break;
  }
  return found;
};

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
  /** Whether there are more paths than the limit. */
  readonly truncated: boolean;
}

const waysAlong = async (
  database: Database,
  { from, to, direction }: PathQuestion,
  types: readonly RelationType[],
): Promise<string[][]> => {
  const forward = direction === 'forward';
  const along: Ways = { types, direction: forward ? 'along' : 'any' };
  const against: Ways = { types, direction: forward ? 'against' : 'any' };
  const links = readAllLinks.atHand(database);
  const [start, end] = [links?.numberOf(from.id), links?.numberOf(to.id)];
  if (links === null || start === undefined || end === undefined)
    return shortest(new ReadSide(database, from.id, along), new ReadSide(database, to.id, against));
  const ways = await shortest(new HeldSide(links, start, along), new HeldSide(links, end, against));
  return ways.map((way) => way.map((node) => links.keyOf(node)));
};

/**
 * The shortest paths between two nodes, in either direction of each relationship or only along it; no paths where none
 * of at most eight steps exists. Where no types are given, they are those of `typesBetween`. Where there are more than the limit, each
 * route has its share (words/route.ts). Equal questions give equal answers: ways are taken in the order of their keys.
 */
export const selectPaths = async (database: Database, question: PathQuestion): Promise<SelectedPaths> => {
  const { from, to, limit } = question;
  let found: string[][] = [];
  let along: readonly RelationType[] = [];
  for (along of question.types ? [question.types] : typesBetween(from.type, to.type)) {
    found = await waysAlong(database, question, along);
    if (found.length > 0) break;
  }
  const ways = fairly(found, (way) => way, limit);
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
