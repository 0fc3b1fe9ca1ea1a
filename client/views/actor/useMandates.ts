import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { MandatePage } from '../../../server/contract.ts';
import { type MandateScope, mandatePagesQuery } from '../../http/queries.ts';

/** More lines than this are no table any more: filters on the server come first. */
const mostRows = 5_000;

export interface FetchedMandates {
  /** All that is fetched so far; null before the first page. */
  readonly page: MandatePage | null;
  readonly isComplete: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** All mandates of a scope, page after page; `page` grows until they are all there. */
export const useMandates = (scope: MandateScope): FetchedMandates => {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    mandatePagesQuery(scope),
  );
  const fetched = data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const goesOn = hasNextPage && fetched < mostRows;
  useEffect(() => {
    if (goesOn && !isFetchingNextPage && !error) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, error, fetchNextPage]);
  const page = useMemo((): MandatePage | null => {
    const [first] = data?.pages ?? [];
    if (!data || !first) return null;
    return {
      total: first.total,
      items: data.pages.flatMap(({ items }) => items),
      next: data.pages.at(-1)?.next ?? null,
      names: Object.assign({}, ...data.pages.map(({ names }) => names)),
    };
  }, [data]);
  return { page, isComplete: page !== null && !goesOn, error, refetch: () => void refetch() };
};

/** The mandates of two actors together, each once. */
export const joined = (one: MandatePage, other: MandatePage): MandatePage => {
  const known = new Set(one.items.map(({ id }) => id));
  const more = other.items.filter(({ id }) => !known.has(id));
  const shared = other.items.length - more.length;
  return {
    total: one.total + other.total - shared,
    items: [...one.items, ...more],
    next: one.next ?? other.next,
    names: { ...one.names, ...other.names },
  };
};
