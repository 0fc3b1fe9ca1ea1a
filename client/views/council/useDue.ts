import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ExpiringMandates } from '../../../server/contract.ts';
import { namesFrom } from '../../../server/words/gist/wording.ts';
import { expiringQuery } from '../../http/queries.ts';
import { useMandates } from '../actor/useMandates.ts';
import { type DueRow, dueRows } from './dueRows.ts';

interface Due {
  readonly rows: readonly DueRow[];
  readonly years: ExpiringMandates['years'];
  readonly nameOf: (id: string) => string;
  /** Nothing more is being fetched. */
  readonly isComplete: boolean;
}

/** What a year brings to one actor, or to all where it is null; `due` is null until it is known. */
export const useDue = (year: number, actor: string | null, language: string) => {
  const expiring = useQuery(expiringQuery(year, actor));
  const { page, isComplete, error, refetch } = useMandates({
    actor: actor ?? '',
    topic: null,
    verbType: null,
    dueAfter: `${year}-01`,
    dueBefore: `${year}-12`,
    language,
  });
  const due = useMemo((): Due | null => {
    if (!expiring.data || expiring.data.year !== year || !page) return null;
    const { items, years } = expiring.data;
    const bodies = Object.fromEntries(items.map((item) => [item.actor, item.name]));
    return {
      rows: dueRows(year, items, page.items),
      years,
      nameOf: namesFrom({ ...bodies, ...page.names }, language),
      isComplete,
    };
  }, [expiring.data, page, isComplete, year, language]);
  return {
    due,
    error: expiring.error ?? error,
    refetch: () => {
      void expiring.refetch();
      refetch();
    },
  };
};
