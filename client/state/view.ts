import { type inferParserType, useQueryStates } from 'nuqs';
import { createContext, createElement, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { address } from './address.ts';
import { type LeftBehind, onArrival } from './belonging.ts';

export type ViewState = inferParserType<typeof address>;
export type ViewChange = { [K in keyof ViewState]?: ViewState[K] | null };

export interface Navigation {
  readonly state: ViewState;
  /** A step that the reader can take back with the browser's back button. */
  readonly go: (change: ViewChange) => void;
  /** A change that is no step of its own: typing in a filter, for instance. */
  readonly adjust: (change: ViewChange) => void;
}

/** Shared by all who use the view. */
const behind: LeftBehind = new Map();
let byBrowser = false;
addEventListener('popstate', () => {
  byBrowser = true;
});

/** Whether the browser's own back or forward led to what is shown, and not a step of the reader's on the page. */
export const ledByBrowser = (): boolean => byBrowser;

const Value = createContext<Navigation | null>(null);

/** Reads the address once for all below. */
export const ViewProvider = ({ children }: { children: ReactNode }) =>
  createElement(Value.Provider, { value: useAddress() }, children);

/** The view as the address has it, and the two ways to change it. */
export const useView = (): Navigation => {
  const view = useContext(Value);
  if (!view) throw new Error('there is no address here: ViewProvider is missing');
  return view;
};

const useAddress = (): Navigation => {
  const [state, set] = useQueryStates(address);
  const go = useCallback(
    (change: ViewChange) => {
      byBrowser = false;
      void set((before) => onArrival(before, change, behind), { history: 'push' });
    },
    [set],
  );
  const adjust = useCallback(
    (change: ViewChange) => {
      byBrowser = false;
      void set(change, { history: 'replace' });
    },
    [set],
  );
  return useMemo(() => ({ state, go, adjust }), [state, go, adjust]);
};
