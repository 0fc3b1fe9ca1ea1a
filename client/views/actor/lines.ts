import type { RowGroup } from './groups.ts';
import type { MandateRow } from './rows.ts';

/** A line of the table as it is drawn: the heading of a group, or a mandate. */
export type TableLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: MandateRow };

/** Headings and rows in one list; a row that stands in several groups has a key in each. */
export const linesOf = (rows: readonly MandateRow[], groups: readonly RowGroup[] | null): TableLine[] =>
  groups === null
    ? rows.map((row) => ({ kind: 'row', key: row.mandate.id, row }))
    : groups.flatMap((group): TableLine[] => [
        { kind: 'group', key: `group ${group.key}`, group },
        ...group.rows.map((row): TableLine => ({ kind: 'row', key: `${group.key} ${row.mandate.id}`, row })),
      ]);
