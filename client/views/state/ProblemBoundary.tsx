import { Component, type ReactNode } from 'react';
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
    if (this.state.error === null) return this.props.children;
    return <ProblemNotice error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
