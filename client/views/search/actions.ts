import type { SearchItem } from '../../../server/contract.ts';
import { localId, resolutionOf, shortSymbol } from '../../../server/words/gist/names.ts';
import type { ViewChange } from '../../state/view.ts';

/** What can be done with a result: Enter opens it, Shift and Enter trace what it builds on. */
export interface ResultActions {
  readonly open: ViewChange;
  readonly trace: ViewChange | null;
}

/** The table of an actor's mandates, or of everybody's (''), without the filters of the one before. */
export const mandatesOf = (actor: string): ViewChange => ({
  view: 'actor',
  actor,
  versus: null,
  topic: null,
  role: 'any',
  verb: null,
  dueFrom: null,
  dueTo: null,
  dated: false,
  text: '',
  select: [],
  dialog: null,
});

type Found = Pick<SearchItem, 'id' | 'type' | 'resolution'>;

/** What a search result opens, and what it offers besides. */
export const actionsOf = ({ id, type, resolution }: Found): ResultActions => {
  const trace: ViewChange = { view: 'trace', from: id, direction: 'builds-on', select: [], dialog: null };
  const loom: ViewChange = { view: 'loom', dialog: null, only: [] };
  switch (type) {
    case 'Resolution':
      return { open: { ...loom, resolution: id, select: [], open: [] }, trace };
    case 'Paragraph':
    case 'Mandate':
      return {
        open: {
          ...loom,
          resolution: resolution ?? resolutionOf(id),
          select: [id],
          open: localId(id).startsWith('pp') ? ['preamble'] : [],
        },
        trace,
      };
    case 'Actor':
      return { open: mandatesOf(id), trace: null };
    case 'Topic':
      return { open: { ...mandatesOf(''), topic: id }, trace: null };
    case 'Instrument':
      return { open: { ...loom, select: [id], open: ['documents'] }, trace: null };
  }
};

/** How a result is called: `S/RES/1373 (2001)`, `2617 (2021) op17`, `CTED`. */
export const titleOf = ({ id, type, label }: Pick<SearchItem, 'id' | 'type' | 'label'>): string => {
  if (type === 'Resolution') return id;
  if (type === 'Paragraph' || type === 'Mandate') return `${shortSymbol(resolutionOf(id))} ${localId(id)}`;
  return label;
};
