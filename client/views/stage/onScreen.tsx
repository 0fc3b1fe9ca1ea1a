import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { ColourMeaning, Drawn } from './seen.ts';

/** What is on the screen, for whoever wants to take it along. */
export interface OnScreen {
  readonly title: string;
  readonly about: string;
  /** Keys of all nodes that the picture stands for. */
  readonly nodes: readonly string[];
  /** The nodes that a selected node or line stands for, with what they are tied to. */
  readonly nodesOf: (id: string) => readonly string[];
  /** Draws what is on the screen, with so many pixels for each of the screen's; null where there is no picture. */
  readonly draw: ((scale: number) => Promise<ImageBitmap>) | null;
  /** What the signs of the picture mean, as the page shows it. */
  readonly legend?: () => Element | null;
  /** Where nodes and lines are, for pictures that are drawn elsewhere; left out where the view has another picture. */
  readonly seen?: (() => Drawn) | null;
  /** What colours mean there, where they tell something else than the kinds of nodes. */
  readonly colours?: readonly ColourMeaning[];
}

const Value = createContext<OnScreen | null>(null);
const Setter = createContext<(shown: OnScreen | null) => void>(() => {});

export const OnScreenProvider = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<OnScreen | null>(null);
  return (
    <Setter.Provider value={setShown}>
      <Value.Provider value={shown}>{children}</Value.Provider>
    </Setter.Provider>
  );
};

/** Tells what is on the screen, as long as the caller is. */
export const useShown = (shown: OnScreen): void => {
  const set = useContext(Setter);
  useEffect(() => {
    set(shown);
    return () => set(null);
  }, [set, shown]);
};

/** What is on the screen; null where the view shows no graph. */
export const useOnScreen = (): OnScreen | null => useContext(Value);
