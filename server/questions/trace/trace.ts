import type { Basis } from '../../../seed/document.ts';
import type { NodeLabel, RelationType } from '../../../seed/graph.ts';
import type { Trace } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { edgeId } from '../graph/edge.ts';
import { requireKey, type TypedKey } from '../graph/keys.ts';
import { readNodes } from '../graph/nodes.ts';
import type { Selection } from '../graph/subgraph.ts';
import { textOf } from '../rows/properties.ts';
import { buildingOn, builtOn, cited, citedByParagraph, citing, mandatesOf } from './steps.ts';

export interface TraceQuestion {
  readonly from: string;
  readonly direction: Trace['direction'];
  /** How many steps. */
  readonly depth: number;
  /** Which grounds of a mandate count in the first step. */
  readonly bases: readonly Basis[];
  /** How many nodes at most. */
  readonly limit: number;
}

/** What has been reached so far: how far from the start, and along which relationships. */
class Walk {
  readonly hops = new Map<string, number>();
  readonly edges = new Set<string>();
  readonly types = new Set<RelationType>();

  reach(key: string, hop: number): void {
    if (!this.hops.has(key)) this.hops.set(key, hop);
  }

  pass(source: string, type: RelationType, target: string): void {
    this.edges.add(edgeId({ source, type, target }));
    this.types.add(type);
  }

  at(hop: number): string[] {
    return [...this.hops].flatMap(([key, found]) => (found === hop ? key : []));
  }
}

/** What a trace follows unless told otherwise: what the text itself names, not what its preamble recalls. */
export const defaultBases: readonly Basis[] = ['clause', 'paragraph'];

const traceable: readonly NodeLabel[] = ['Mandate', 'Paragraph', 'Resolution'];

/**
 * Everything that a mandate, a paragraph or a resolution builds on, or that relies on it, step by step. Mandates step
 * to what they build on; resolutions to the ones that they cite, always older than themselves.
 *
 * @throws RecallingError `not-found` or `invalid-parameter` for a start that cannot be traced
 */
export const selectTrace = async (
  database: Database,
  question: TraceQuestion,
): Promise<{ from: string; selection: Selection }> => {
  const backwards = question.direction === 'relied-on-by';
  const start = await requireKey(
    database,
    question.from,
    backwards ? [...traceable, 'Instrument'] : traceable,
  );
  const walk = new Walk();
  walk.reach(start.id, 0);
  await (backwards ? stepToReliant : stepToFoundations)(database, walk, start, question);
  for (let hop = 1; hop < question.depth; hop += 1) {
    const steps = await (backwards ? citing : cited)(database, walk.at(hop));
    for (const { source, target } of steps) {
      walk.pass(source, 'CITES', target);
      walk.reach(backwards ? source : target, hop + 1);
    }
  }
  const keys = [...walk.hops.keys()];
  return {
    from: start.id,
    selection: {
      keys: keys.slice(0, question.limit),
      total: keys.length,
      totalIsMinimum: false,
      hops: walk.hops,
      types: [...walk.types],
      keep: (relation) => walk.edges.has(edgeId(relation)),
    },
  };
};

const stepToFoundations = async (
  database: Database,
  walk: Walk,
  start: TypedKey,
  { bases }: TraceQuestion,
): Promise<void> => {
  if (start.type === 'Resolution') {
    for (const { target } of await cited(database, [start.id])) {
      walk.pass(start.id, 'CITES', target);
      walk.reach(target, 1);
    }
    return;
  }
  const mandates = start.type === 'Mandate' ? [start.id] : await mandatesOf(database, start.id);
  for (const mandate of mandates) {
    walk.pass(start.id, 'SETS', mandate);
    walk.reach(mandate, 0);
  }
  for (const { source, target } of await builtOn(database, mandates, bases)) {
    walk.pass(source, 'BUILDS_ON', target);
    walk.reach(target, 1);
  }
  if (mandates.length > 0) return;
  for (const target of await citedByParagraph(database, start.id)) {
    walk.pass(start.id, 'CITES', target);
    walk.reach(target, 1);
  }
};

const stepToReliant = async (
  database: Database,
  walk: Walk,
  start: TypedKey,
  { bases }: TraceQuestion,
): Promise<void> => {
  const relied = await wholeOf(database, walk, start);
  const [mandates, resolutions] = await Promise.all([
    buildingOn(database, [relied], bases),
    citing(database, [relied]),
  ]);
  for (const { source } of resolutions) {
    walk.pass(source, 'CITES', relied);
    walk.reach(source, 1);
  }
  for (const { source, paragraph, resolution } of mandates) {
    walk.pass(source, 'BUILDS_ON', relied);
    walk.pass(paragraph, 'SETS', source);
    walk.pass(resolution, 'HAS_PARAGRAPH', paragraph);
    for (const key of [resolution, paragraph, source]) walk.reach(key, 1);
  }
};

/** Others rely on a resolution as a whole: a paragraph or mandate leads to it first. */
const wholeOf = async (database: Database, walk: Walk, start: TypedKey): Promise<string> => {
  const properties = (await readNodes(database, [start.id])).get(start.id)?.properties ?? {};
  const resolution = textOf(properties, 'resolution');
  if ((start.type !== 'Mandate' && start.type !== 'Paragraph') || resolution === null) return start.id;
  const paragraph = textOf(properties, 'paragraph') ?? start.id;
  walk.pass(resolution, 'HAS_PARAGRAPH', paragraph);
  walk.pass(paragraph, 'SETS', start.id);
  walk.reach(paragraph, 0);
  walk.reach(resolution, 0);
  return resolution;
};
