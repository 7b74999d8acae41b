import { Component, type ReactNode } from 'react';
import { currentTexts } from '../state/commands';
import './error-boundary.css';

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** Catches a mistake in a screen: the words in the main process are safe, so the view is offered again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { common } = currentTexts();
    return (
      <main className="error-boundary" role="alert">
        <h1>{common.windowCrashed}</h1>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {common.reloadView}
        </button>
      </main>
    );
  }
}
