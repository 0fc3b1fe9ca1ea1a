import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Basis, VerbType } from '../../seed/document.ts';
import type {
  Comparison,
  CypherAnswer,
  ExpiringMandates,
  LineageBodies,
  Lineages,
  MandatePage,
  Neighbours,
  Network,
  Paths,
  Ranking,
  Relation,
  ResolutionDocument,
  SearchAnswer,
  SearchItem,
  SubgraphAnswer,
  Trace,
} from '../../server/contract.ts';
import { textLanguages } from '../state/address.ts';
import type { Question } from './asked.ts';
import { getJson, postJson, query } from './fetch.ts';

/** What was read does not change while a page is open, except by adding documents, which clears everything. */
const staleTime = Number.POSITIVE_INFINITY;

/** A language as far as texts are in it: the interface may speak one that no text is in. */
const ofTexts = (language: string | null): string | null =>
  textLanguages.find((one) => one === language) ?? null;

/** With a `language`, the mandates are those that were read from its wording, where it is loaded. */
export const resolutionQuery = (id: string, language: string | null = null) =>
  queryOptions({
    queryKey: ['resolution', id, language],
    queryFn: ({ signal }) =>
      getJson<ResolutionDocument>(
        `/resolutions/${encodeURIComponent(id)}${query({ language: ofTexts(language) })}`,
        signal,
      ),
    staleTime,
  });

export interface TraceRequest {
  readonly from: string;
  readonly direction: 'builds-on' | 'relied-on-by';
  readonly depth: number;
  readonly basis: readonly Basis[];
  /** How many nodes at most. */
  readonly limit: number;
}

/** What a mandate, paragraph or resolution builds on, or what relies on it. */
export const traceQuery = ({ from, direction, depth, basis, limit }: TraceRequest) =>
  queryOptions({
    queryKey: ['trace', from, direction, depth, basis, limit],
    queryFn: ({ signal }) =>
      getJson<Trace>(`/trace${query({ from, direction, depth, basis, limit })}`, signal),
    placeholderData: keepPreviousData,
    staleTime,
  });

/** As many as the server gives in one page. */
const mandateLimit = 500;

/** The first page of the mandates that task or involve an actor. */
export const mandatesQuery = (actor: string, language: string) =>
  queryOptions({
    queryKey: ['mandates', actor, language],
    queryFn: ({ signal }) =>
      getJson<MandatePage>(
        `/mandates${query({ actor, language: ofTexts(language), limit: mandateLimit })}`,
        signal,
      ),
    staleTime,
  });

interface SearchScope {
  readonly types: readonly SearchItem['type'][];
  readonly limit: number;
}

/** Whose mandates, and which of them; filters that are left out of it are the table's own. */
export interface MandateScope {
  /** '' for everybody's; null for nobody's: nothing is asked. */
  readonly actor: string | null;
  readonly topic: string | null;
  readonly verbType: VerbType | null;
  /** Dates, both inclusive. */
  readonly dueAfter: string | null;
  readonly dueBefore: string | null;
  readonly language: string;
}

/** A page of the mandates after another. */
export const mandatePagesQuery = ({ language, ...filters }: MandateScope) =>
  infiniteQueryOptions({
    queryKey: ['mandates', 'pages', filters, language] as const,
    queryFn: ({ signal, pageParam }) =>
      getJson<MandatePage>(
        `/mandates${query({ ...filters, language: ofTexts(language), limit: mandateLimit, cursor: pageParam })}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: filters.actor !== null,
    // The table stays, with the filter that is being typed, until the other lines are there.
    placeholderData: (before, asked) => (asked?.queryKey[2].actor === filters.actor ? before : undefined),
    staleTime,
  });

/** As many results as the box lists at first, of all types, and as many as there are at most. */
export const inBox: SearchScope = { types: [], limit: 24 };
export const mostInBox = 100;

export const searchQuery = (text: string, { types, limit }: SearchScope = inBox) =>
  queryOptions({
    queryKey: ['search', text, types, limit],
    queryFn: ({ signal }) => getJson<SearchAnswer>(`/search${query({ q: text, types, limit })}`, signal),
    placeholderData: keepPreviousData,
    enabled: text !== '',
    staleTime,
  });

/** Nodes by their keys, with all edges among them and what else hangs on each. */
export const subgraphQuery = (nodes: readonly string[]) =>
  queryOptions({
    queryKey: ['subgraph', nodes],
    queryFn: ({ signal }) => postJson<SubgraphAnswer>('/subgraph', { nodes }, signal),
    placeholderData: keepPreviousData,
    staleTime,
  });

export interface NeighboursRequest extends Pick<Relation, 'type' | 'direction' | 'neighbour'> {
  readonly id: string;
  readonly limit: number;
}

export const neighboursQuery = ({ id, type, direction, neighbour, limit }: NeighboursRequest) =>
  queryOptions({
    queryKey: ['neighbours', id, type, direction, neighbour, limit],
    queryFn: ({ signal }) =>
      getJson<Neighbours>(`/neighbours${query({ id, relation: type, direction, neighbour, limit })}`, signal),
    staleTime,
  });

/** The shortest paths; `forward`: only along citations, from what cites to what is cited. */
export const pathQuery = (from: string, to: string, limit: number, forward: boolean) =>
  queryOptions({
    queryKey: ['path', from, to, limit, forward],
    queryFn: ({ signal }) =>
      getJson<Paths>(`/path${query({ from, to, limit, ...(forward && { direction: 'forward' }) })}`, signal),
    staleTime,
  });

/** All resolutions and who cites whom. */
export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: ({ signal }) => getJson<Network>('/network', signal),
  staleTime,
});

/** The line of a body's mandate. */
export const lineageQuery = (actor: string) =>
  queryOptions({
    queryKey: ['lineage', actor],
    queryFn: ({ signal }) => getJson<Lineages>(`/lineage${query({ actor })}`, signal),
    staleTime,
  });

/** The lines that a resolution is part of. */
export const linesOfQuery = (resolution: string) =>
  queryOptions({
    queryKey: ['lines', resolution],
    queryFn: ({ signal }) => getJson<Lineages>(`/lineage${query({ resolution })}`, signal),
    staleTime,
  });

/** The bodies whose mandates can be followed. */
export const lineageBodiesQuery = queryOptions({
  queryKey: ['lineage bodies'],
  queryFn: ({ signal }) => getJson<LineageBodies>('/lineage/bodies', signal),
  staleTime,
});

/** Which mandates of bodies end in a year; of one body, or of all where it is null. */
export const expiringQuery = (year: number, actor: string | null) =>
  queryOptions({
    queryKey: ['expiring', year, actor],
    queryFn: ({ signal }) => getJson<ExpiringMandates>(`/lineage/expiring${query({ year, actor })}`, signal),
    placeholderData: keepPreviousData,
    staleTime,
  });

/** What changed from one resolution to another, in the preferred language where both are loaded in it. */
export const compareQuery = (from: string, to: string, preferred: string | null) =>
  queryOptions({
    queryKey: ['compare', from, to, preferred],
    queryFn: ({ signal }) => getJson<Comparison>(`/compare${query({ from, to, preferred })}`, signal),
    staleTime,
  });

interface RankingRequest {
  readonly by: Ranking['by'];
  readonly since: string | null;
  /** The resolution that others are cited together with. */
  readonly with: string | null;
}

export const rankingQuery = (request: RankingRequest) =>
  queryOptions({
    queryKey: ['ranking', request],
    queryFn: ({ signal }) => getJson<Ranking>(`/rankings${query({ ...request, limit: 100 })}`, signal),
    placeholderData: keepPreviousData,
    staleTime,
  });

/** The Cypher that answers some questions, each statement once. */
export const cypherQuery = (asked: readonly Question[]) =>
  queryOptions({
    queryKey: ['cypher', asked],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        asked.map(({ path, body }) => {
          const call = `/cypher${query({ question: path })}`;
          return body === undefined
            ? getJson<CypherAnswer>(call, signal)
            : postJson<CypherAnswer>(call, body, signal);
        }),
      );
      const statements = answers.flatMap((answer) => answer.statements);
      return [...new Map(statements.map((one) => [one.pasteable, one])).values()];
    },
    staleTime,
  });
