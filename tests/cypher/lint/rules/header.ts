import type { Finding } from '../finding.ts';
import { headerOf } from '../header.ts';
import { everyItem, type Item } from '../tree.ts';
import { columnsOf } from './results.ts';

const parametersOf = (items: readonly Item[]): string[] => [
  ...new Set([...everyItem(items)].flatMap(({ item }) => (item.kind === 'parameter' ? [item.text] : []))),
];

const list = (names: readonly (string | undefined)[]): string =>
  names.map((name) => name ?? '?').join(', ') || 'none';

/** The comment at the head says what the file answers, and is right about its parameters and columns. */
export const headerFindings = (text: string, items: readonly Item[]): Finding[] => {
  const { description, parameters, columns } = headerOf(text);
  const faults: string[] = [];
  if (description === '') faults.push('The file does not begin by saying what it answers.');
  const used = parametersOf(items);
  if (parameters === undefined) faults.push('The header has no "Parameters:".');
  else if (list(parameters.toSorted()) !== list(used.toSorted()))
    faults.push(`The header names the parameters ${list(parameters)}; the query uses ${list(used)}.`);
  const returned = columnsOf(items);
  if (columns === undefined) faults.push('The header has no "Columns:".');
  else if (list(columns) !== list(returned))
    faults.push(`The header names the columns ${list(columns)}; the query returns ${list(returned)}.`);
  return faults.map((message) => ({ rule: 'header', line: 1, message }));
};
