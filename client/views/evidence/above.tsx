import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

interface Place {
  readonly place: HTMLElement | null;
  readonly setPlace: (place: HTMLElement | null) => void;
}

const Value = createContext<Place | null>(null);

const usePlace = (): Place => {
  const value = useContext(Value);
  if (!value) throw new Error('there is no place above the evidence: AboveEvidenceProvider is missing');
  return value;
};

/** Lets a view put something above the evidence of what is selected in it. */
export const AboveEvidenceProvider = ({ children }: { children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return <Value.Provider value={useMemo(() => ({ place, setPlace }), [place])}>{children}</Value.Provider>;
};

/** Where it stands. */
export const AbovePlace = () => <div ref={usePlace().setPlace} />;

/** What a view has to say of the selected nodes, or lets one do with them; shown as long as the evidence is. */
export const AboveEvidence = ({ children }: { children: ReactNode }) => {
  const { place } = usePlace();
  return place && createPortal(children, place);
};
