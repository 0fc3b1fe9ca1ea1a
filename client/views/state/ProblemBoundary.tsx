import { Component, type ReactNode } from 'react';
import { isLostPart } from './lostPart.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

interface State {
  readonly error: unknown;
}

/** Keeps an error in one part of the page from taking the rest with it. */
export class ProblemBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // A part that could not be fetched is told of once, for the whole page (LostPartNotice).
    return isLostPart(error) ? null : (
      <ProblemNotice error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
