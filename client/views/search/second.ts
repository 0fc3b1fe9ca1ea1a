import type { SearchItem } from '../../../server/contract.ts';
import { addressOf, standpointsOf } from '../../graph/explore/address/standpoints.ts';
import { mostInAll } from '../../graph/explore/grow.ts';
import type { ViewChange, ViewState } from '../../state/view.ts';
import { actionsOf } from './actions.ts';

/** What a result offers besides being opened, and which words say so. */
export interface Second {
  readonly does: 'trace' | 'add' | 'show' | 'map';
  readonly go: ViewChange;
}

type Where = Pick<ViewState, 'view' | 'nodes' | 'at'>;

/** The graph with one node more; it has no place yet. */
const added = (nodes: readonly string[], at: string, id: string): ViewChange => ({
  ...addressOf([...nodes, id], standpointsOf(nodes, at)),
  select: [id],
});

/** What results offer besides in most cases, in a view. */
export const secondIn = (view: ViewState['view']): Second['does'] =>
  view === 'explore' ? 'add' : view === 'network' ? 'map' : 'trace';

/** In a picture that can show it, a result is shown there; elsewhere what it builds on is traced, if that can be. */
export const secondOf = ({ view, nodes, at }: Where, item: SearchItem): Second | null => {
  const { id, type } = item;
  if (view === 'explore' && nodes?.includes(id)) return { does: 'show', go: { select: [id] } };
  if (view === 'explore' && nodes && nodes.length < mostInAll)
    return { does: 'add', go: added(nodes, at, id) };
  if (view === 'network' && type === 'Resolution') return { does: 'map', go: { select: [id], camera: null } };
  const { trace } = actionsOf(item);
  return trace && { does: 'trace', go: trace };
};
