/** A table as it stands on the screen: its columns, and its rows in their order. */
export interface TableRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Excel takes a file for UTF-8 only with this mark. */
const byteOrderMark = '\uFEFF';

/** CSV (RFC 4180) for spreadsheets: a cell that begins like a formula begins with an apostrophe, which makes it text. */
export const csvOf = async ({ heads, rows }: TableRows): Promise<string> => {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const options = { record_delimiter: 'windows', escape_formulas: true } as const;
  return byteOrderMark + stringify([[...heads], ...rows.map((row) => [...row])], options);
};
