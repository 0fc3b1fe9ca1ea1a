import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { resolutionQuery } from '../../http/queries.ts';
import { useView } from '../../state/view.ts';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';

interface WithResolutionProps {
  readonly children: (document: ResolutionDocument) => ReactNode;
}

/** A view of the resolution that the address names: until it is there, and where it cannot be had, under its symbol. */
export const WithResolution = ({ children }: WithResolutionProps) => {
  const { state } = useView();
  const { data, error, refetch } = useQuery(resolutionQuery(state.resolution));
  if (!error && data) return children(data);
  return (
    <>
      <ViewBar title={state.resolution} />
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
    </>
  );
};
