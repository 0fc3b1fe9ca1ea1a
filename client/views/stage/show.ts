import { useMediaQuery } from '@mantine/hooks';
import { useView } from '../../state/view.ts';

/** The picture, the list, or both: as the address says, else the picture, or the list on a window too small for one. */
export const useShow = (): 'picture' | 'list' | 'both' => {
  const { state } = useView();
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false }) ?? false;
  if (state.show === 'both' && narrow) return 'list';
  return state.show ?? (narrow ? 'list' : 'picture');
};
