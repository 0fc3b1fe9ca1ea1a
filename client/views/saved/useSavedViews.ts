import { useLocalStorage } from '@mantine/hooks';
import { fileOf, type SavedView, viewsOf } from './savedViews.ts';

/** The views that this browser keeps, in the order in which they were saved; the same in all its windows. */
export const useSavedViews = (): readonly [readonly SavedView[], (views: readonly SavedView[]) => void] => {
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({
    key: 'recalling-views',
    defaultValue: [],
    getInitialValueInEffect: false,
    serialize: fileOf,
    deserialize: (text) => (text === undefined ? [] : (viewsOf(text) ?? [])),
  });
  return [views, setViews];
};
