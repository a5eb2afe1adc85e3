import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

type BoundaryProps = {
  /** When this changes, the children get another chance. */
  resetKey: string;
  onError: ((error: unknown, info: ErrorInfo) => void) | undefined;
  children: ReactNode;
};
type BoundaryState = { error: unknown; failed: boolean; resetKey: string };

function ErrorWords({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const texts = useTexts(shellTexts);
  const actions = (
    <>
      <Button purpose='primary' onClick={onRetry}>
        {texts.errorRetry}
      </Button>
      <Button onClick={() => window.location.reload()}>{texts.errorReload}</Button>
    </>
  );
  return (
    <div className='iza-page'>
      <h1 tabIndex={-1}>{texts.errorTitle}</h1>
      <Notice tone='negative' announce actions={actions}>
        <p>{texts.errorText}</p>
        <details>
          <summary>{texts.errorDetail}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      </Notice>
    </div>
  );
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = {
    error: undefined,
    failed: false,
    resetKey: this.props.resetKey,
  };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(
    props: BoundaryProps,
    state: BoundaryState,
  ): Partial<BoundaryState> | null {
    if (props.resetKey === state.resetKey) return null;
    return { error: undefined, failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorWords
        error={this.state.error}
        onRetry={() => this.setState({ failed: false, error: undefined })}
      />
    );
  }
}

export type ErrorBoundaryProps = {
  onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  children: ReactNode;
};

/** Catches what breaks below it and says so in words; another page gets a fresh start. */
export function ErrorBoundary({ onError, children }: ErrorBoundaryProps) {
  const [path] = useLocation();
  return (
    <Boundary resetKey={path} onError={onError}>
      {children}
    </Boundary>
  );
}
