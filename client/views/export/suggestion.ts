import type { ViewState } from '../../state/view.ts';
import type { Format } from './formats.ts';
import type { Taking } from './takings.ts';

/** Why a format is suggested: what people take along from what they look at. */
type Reason = 'picture' | 'table' | 'brief' | 'network';

interface Suggestion {
  readonly format: Format;
  readonly reason: Reason;
}

const suggestions: Readonly<Record<Reason, Suggestion>> = {
  picture: { format: 'png', reason: 'picture' },
  table: { format: 'xlsx', reason: 'table' },
  brief: { format: 'docx', reason: 'brief' },
  network: { format: 'graphml', reason: 'network' },
};

/** Views that are graphs to look at, and those that are tables. The others are read: a resolution, a trace, a path. */
const pictures: readonly ViewState['view'][] = ['explore', 'network'];
const tables: readonly ViewState['view'][] = ['actor', 'council', 'lineage'];

/** The format that people expect of what they take along from a view; it is chosen until they choose another. */
export const suggestionFor = (
  { view }: Pick<ViewState, 'view'>,
  taking: Pick<Taking, 'name'>,
): Suggestion => {
  if (taking.name === 'whole') return suggestions.network;
  if (taking.name === 'mandates' || tables.includes(view)) return suggestions.table;
  return pictures.includes(view) ? suggestions.picture : suggestions.brief;
};
