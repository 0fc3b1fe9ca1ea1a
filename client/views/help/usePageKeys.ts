import { useWindowEvent } from '@mantine/hooks';
import { useView } from '../../state/view.ts';
import { pageKey } from './shortcuts.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** The keys that work everywhere; not while something is typed, nor under a dialog. */
export const usePageKeys = (): void => {
  const { state, go } = useView();
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || state.dialog !== null || isTyping(event.target)) return;
    const change = pageKey(event);
    if (!change) return;
    event.preventDefault();
    go(change);
  });
};
