import type { ExportRequestInput } from '../../../server/contract.ts';
import type { OnScreen } from '../stage/onScreen.tsx';
import { type Format, groupOf } from './formats.ts';
import type { Taking } from './takings.ts';

/** What goes with the request for a picture of what is on the screen: where everything stands there. */
export const seenOf = (
  taking: Taking,
  format: Format,
  screen: OnScreen | null,
): Pick<Extract<ExportRequestInput, { nodes: unknown }>, 'seen'> => {
  const isPicture = groupOf[format] === 'picture';
  if (taking.name !== 'screen' || !('nodes' in taking.request) || !isPicture || !screen?.seen) return {};
  const { title, about, seen, colours = [] } = screen;
  return {
    seen: { title: title.slice(0, 500), about: about.slice(0, 500), ...seen(), colours: [...colours] },
  };
};
