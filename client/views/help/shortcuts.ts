import { type View, views } from '../../state/views.ts';

/** Where keys work. */
export const places = ['everywhere', 'picture', 'explore'] as const;
export type ShortcutPlace = (typeof places)[number];

interface Shortcut {
  /** Alternatives; the keys of each are pressed together. */
  readonly keys: readonly (readonly string[])[];
  /** Its words are at `keys.does.<does>`. */
  readonly does:
    | 'search'
    | 'help'
    | 'views'
    | 'walk'
    | 'choose'
    | 'add'
    | 'clear'
    | 'grow'
    | 'collapse'
    | 'hide'
    | 'all'
    | 'undo'
    | 'redo';
}

/** All that can be done by one key. */
export const shortcuts: Readonly<Record<ShortcutPlace, readonly Shortcut[]>> = {
  everywhere: [
    { keys: [['/'], ['Ctrl', 'K']], does: 'search' },
    { keys: [['?']], does: 'help' },
    { keys: [['1'], [String(Math.min(9, views.length))]], does: 'views' },
  ],
  picture: [
    { keys: [['←'], ['↑'], ['→'], ['↓']], does: 'walk' },
    { keys: [['Enter']], does: 'choose' },
    { keys: [['Shift', 'Enter']], does: 'add' },
    { keys: [['Esc']], does: 'clear' },
  ],
  explore: [
    { keys: [['+']], does: 'grow' },
    { keys: [['−']], does: 'collapse' },
    { keys: [['Delete']], does: 'hide' },
    { keys: [['Ctrl', 'A']], does: 'all' },
    { keys: [['Ctrl', 'Z']], does: 'undo' },
    { keys: [['Ctrl', 'Y']], does: 'redo' },
  ],
};

/** What fingers do in a picture; their words are at `keys.gestures` and `keys.fingers`. */
export const gestures = ['tap', 'hold', 'double', 'pinch'] as const;

/** What a key does on the whole page, unless something is being typed; null where it does nothing. */
export const pageKey = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): { readonly view: View } | { readonly dialog: 'keys' } | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === '?') return { dialog: 'keys' };
  const view = /^[1-9]$/.test(event.key) ? views[Number(event.key) - 1] : undefined;
  return view === undefined ? null : { view };
};
