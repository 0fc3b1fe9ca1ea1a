import { useLocalStorage } from '@mantine/hooks';
import { fileOf, type SavedView, viewsOf } from './savedViews.ts';

const key = 'recalling-views';

/** Whether the browser keeps anything: some refuse, or forget it with the window. */
export const keepsViews = (): boolean => {
  try {
    const kept = localStorage.getItem(key);
    localStorage.setItem(key, kept ?? fileOf([]));
    return true;
  } catch {
    return false;
  }
};

/** The views that this browser keeps, in the order in which they were saved; the same in all its windows. */
export const useSavedViews = (): readonly [readonly SavedView[], (views: readonly SavedView[]) => void] => {
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({
    key,
    defaultValue: [],
    getInitialValueInEffect: false,
    serialize: fileOf,
    deserialize: (text) => (text === undefined ? [] : (viewsOf(text) ?? [])),
  });
  return [views, setViews];
};
