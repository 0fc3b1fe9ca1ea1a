import type { z } from 'zod';
import { RecallingError } from '../../../seed/error.ts';
import type { Network, Ranking, RankingParameters } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { requireKey } from '../graph/keys.ts';
import { readNetwork } from './network.ts';

type Question = z.output<typeof RankingParameters>;
type Node = Network['nodes'][number];

/** A number for each resolution, by its index; those with none are not ranked. */
type Values = ReadonlyMap<number, number>;

const adoptedBy = ({ nodes }: Network, index: number): string => nodes[index]?.adopted ?? '';

const counted = (indexes: Iterable<number>): Values => {
  const counts = new Map<number, number>();
  for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
};

/** By how many resolutions each is cited, counting those adopted on `since` or later. */
export const citedSince = (network: Network, since = ''): Values =>
  counted(network.edges.flatMap(([source, target]) => (adoptedBy(network, source) >= since ? [target] : [])));

/** How often each was cited before `since`, of those that nobody has cited since. */
export const silentSince = (network: Network, since: string): Values => {
  const again = citedSince(network, since);
  return new Map([...citedSince(network)].filter(([index]) => !again.has(index)));
};

/** How many resolutions cite both this one and another. */
export const coCitedWith = ({ edges }: Network, index: number): Values => {
  const citing = new Set(edges.flatMap(([source, target]) => (target === index ? [source] : [])));
  return counted(
    edges.flatMap(([source, target]) => (target !== index && citing.has(source) ? [target] : [])),
  );
};

const ofNodes = ({ nodes }: Network, numberOf: (node: Node) => number): Values =>
  new Map(nodes.map((node, index) => [index, numberOf(node)] as const).filter(([, value]) => value > 0));

const refusal = (message: string): RecallingError =>
  new RecallingError(
    'invalid-parameter',
    message,
    'Ask for ?by=silent&since=2000-01-01, or for ?by=coCited&with=1373.',
  );

const needed = (parameter: string, by: string): RecallingError =>
  refusal(`by=${by} needs the parameter "${parameter}".`);

/** Parameters that mean something for some rankings, and nothing for the others. */
const belonging = { since: ['cited', 'silent'], with: ['coCited'] } as const;

/** Refuses what would be passed over: the answer would be to another question. */
const requireBelonging = (question: Question): void => {
  for (const name of ['since', 'with'] as const)
    if (question[name] !== undefined && !belonging[name].some((by) => by === question.by))
      throw refusal(`"${name}" goes with by=${belonging[name].join(' or by=')}, not with by=${question.by}.`);
};

const valuesFor = async (
  database: Database,
  network: Network,
  { by, since, with: other }: Question,
): Promise<Values> => {
  switch (by) {
    case 'cited':
      return citedSince(network, since);
    case 'citing':
      return ofNodes(network, ({ outDegree }) => outDegree);
    case 'pageRank':
      return ofNodes(network, ({ pageRank }) => pageRank);
    case 'silent':
      if (since === undefined) throw needed('since', by);
      return silentSince(network, since);
    case 'coCited': {
      if (other === undefined) throw needed('with', by);
      const { id } = await requireKey(database, other, ['Resolution']);
      return coCitedWith(
        network,
        network.nodes.findIndex((node) => node.id === id),
      );
    }
  }
};

/** When each was last cited, by index. */
const lastCitations = (network: Network): ReadonlyMap<number, string> => {
  const last = new Map<number, string>();
  for (const [source, target] of network.edges) {
    const adopted = adoptedBy(network, source);
    if (adopted > (last.get(target) ?? '')) last.set(target, adopted);
  }
  return last;
};

/**
 * Resolutions by one number over all that is known, the largest first, of equal ones the older.
 *
 * @throws RecallingError `invalid-parameter` where a parameter that `by` needs is missing, or one is given that means nothing for it;
 *   `not-found` for an unknown `with`
 */
export const rankResolutions = async (database: Database, question: Question): Promise<Ranking> => {
  requireBelonging(question);
  const network = await readNetwork(database);
  const values = await valuesFor(database, network, question);
  const last = lastCitations(network);
  const ordered = [...values].sort(([one, a], [other, b]) => b - a || one - other);
  const items = ordered.slice(0, question.limit).flatMap(([index, value]) => {
    const node = network.nodes[index];
    if (node === undefined) return [];
    const { id, adopted, title, loaded } = node;
    return [{ id, adopted, title, loaded, value, lastCited: last.get(index) ?? null }];
  });
  return { by: question.by, total: values.size, items };
};
