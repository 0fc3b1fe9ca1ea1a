import { useMediaQuery } from '@mantine/hooks';
import { useView } from '../../state/view.ts';

/** Whether the window is too small for a picture beside anything. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 43.75em)', false, { getInitialValueInEffect: false }) ?? false;

/**
 * The picture, the list, or both: as the address says, else the picture, or the list on a window too small for a page of many
 * small things. A graph that the reader grows is a map, to be moved and zoomed in a window of any size.
 */
export const useShow = (): 'picture' | 'list' | 'both' => {
  const { state } = useView();
  const narrow = useNarrow();
  if (state.show === 'both' && narrow) return 'list';
  return state.show ?? (narrow && state.view !== 'explore' ? 'list' : 'picture');
};
