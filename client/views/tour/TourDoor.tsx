import { lazy, Suspense, useEffect, useState } from 'react';
import { useView } from '../../state/view.ts';
import { whenIdle } from '../../whenIdle.ts';
import { ProblemBoundary } from '../state/ProblemBoundary.tsx';
import { isBare, isKnown } from './tour.ts';

const Tour = lazy(() => import('./Tour.tsx'));

/** The tour: where the address is at one of its stops, and, offered once, to who comes for the first time. */
export const TourDoor = () => {
  const { state } = useView();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    if (!isBare(window.location.search)) return;
    // After the first picture, which must wait neither for it nor for what the browser has kept.
    return whenIdle(() => {
      if (!isKnown()) setOffered(true);
    });
  }, []);
  useEffect(() => {
    // Who takes it needs no second offer when it is over.
    if (state.tour !== null) setOffered(false);
  }, [state.tour]);
  if (state.tour === null && !offered) return null;
  return (
    <ProblemBoundary>
      <Suspense fallback={null}>
        <Tour stop={state.tour} onEnd={() => setOffered(false)} />
      </Suspense>
    </ProblemBoundary>
  );
};
