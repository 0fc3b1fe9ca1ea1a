import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchItem } from '../../../server/contract.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import { searchQuery } from '../../http/queries.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { ViewChange } from '../../state/view.ts';
import { actionsOf, mandatesOf, titleOf } from './actions.ts';
import { type Command, type CommandName, parseCommand } from './commands.ts';
import { type Choice, plain } from './results.ts';

type Types = readonly SearchItem['type'][];

const documents: Types = ['Resolution', 'Paragraph', 'Mandate', 'Instrument'];
const anything: Types = [...documents, 'Actor'];

/** What the operands of a command may be. */
const typesOf: Readonly<Record<CommandName, Types>> = {
  mandates: ['Actor'],
  deadlines: ['Actor'],
  lineage: ['Actor'],
  compare: ['Actor', 'Resolution'],
  trace: documents,
  reliedOn: anything,
  explore: [...anything, 'Topic'],
  path: anything,
  read: ['Resolution', 'Paragraph', 'Mandate'],
  due: [],
  dueOf: ['Actor'],
};

const traceFrom = (from: string, direction: 'builds-on' | 'relied-on-by'): ViewChange => ({
  view: 'trace',
  from,
  direction,
  select: [],
  dialog: null,
});

/** The Council numbers its resolutions through: the greater number is the later one. */
const numberOf = ({ id }: SearchItem): number => Number(/^S\/RES\/(\d+)/.exec(id)?.[1] ?? 0);

/** The mandates of two actors side by side, or the words of two resolutions, the older first; nothing else is alike. */
const comparisonOf = (first: SearchItem, second: SearchItem): ViewChange | null => {
  if (first.type !== second.type || first.id === second.id) return null;
  if (first.type === 'Actor') return { ...mandatesOf(first.id), versus: second.id };
  const [older, newer] = numberOf(first) < numberOf(second) ? [first, second] : [second, first];
  return {
    view: 'lineage',
    step: newer.id,
    against: older.id,
    comparing: true,
    select: [],
    dialog: null,
  };
};

/** What ends or is due in a year, of an actor or of all. */
const dueIn = (year: number, body: string | null): ViewChange => ({
  view: 'council',
  question: 'due',
  year,
  body,
  select: [],
  dialog: null,
});

/** Where a command leads. */
const destination = ({ name, year }: Command, [first, second]: readonly SearchItem[]): ViewChange | null => {
  if (year !== undefined) return dueIn(year, first?.id ?? null);
  if (!first) return null;
  switch (name) {
    case 'mandates':
      return mandatesOf(first.id);
    case 'deadlines':
      return {
        ...mandatesOf(first.id),
        dated: true,
        side: 'timeline',
        sort: { column: 'due', descending: false },
      };
    case 'lineage':
      return {
        view: 'lineage',
        actor: first.id,
        step: null,
        against: null,
        comparing: false,
        select: [],
        dialog: null,
      };
    case 'compare':
      return second ? comparisonOf(first, second) : null;
    case 'trace':
      return traceFrom(first.id, 'builds-on');
    case 'reliedOn':
      return traceFrom(first.id, 'relied-on-by');
    case 'explore':
      return { view: 'explore', nodes: null, at: null, select: [first.id], dialog: null };
    case 'path':
      return second ? { view: 'path', from: first.id, to: second.id, select: [], dialog: null } : null;
    case 'read':
      return { ...actionsOf(first).open, view: 'read' };
    case 'due':
    case 'dueOf':
      return null;
  }
};

interface AskedCommand {
  /** The first line of the box; null where the text puts no command, or names nothing known. */
  readonly choice: Choice | null;
  /** What it names is still being looked up. */
  readonly pending: boolean;
}

/** The command that a text puts. */
export const useCommand = (text: string, { t, language }: Locale): AskedCommand => {
  const command = useMemo(() => parseCommand(text), [text]);
  const { found, pending } = useQueries({
    queries: (command?.operands ?? []).map((operand) =>
      searchQuery(operand, { types: command ? typesOf[command.name] : [], limit: 1 }),
    ),
    combine: (answers) => ({
      found: answers.map(({ data }) => data?.items[0]),
      pending: answers.some(({ isPending, isPlaceholderData }) => isPending || isPlaceholderData),
    }),
  });
  const choice = useMemo(() => {
    const items = found.flatMap((item) => item ?? []);
    if (!command || items.length < command.operands.length) return null;
    const go = destination(command, items);
    const named = items.map((item) => (item.type === 'Actor' ? shortName(item, language) : titleOf(item)));
    const [one = '', other = ''] = [...named, ...(command.year === undefined ? [] : [String(command.year)])];
    const isOfTexts = command.name === 'compare' && items[0]?.type === 'Resolution';
    const title = t(`search.commands.does.${isOfTexts ? 'compareTexts' : command.name}`, { one, other });
    return go && plain(`command ${command.name}`, title, '', go);
  }, [command, found, t, language]);
  return { choice, pending };
};
