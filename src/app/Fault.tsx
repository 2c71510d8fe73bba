import { Component, type ReactNode } from 'react';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import { TryAgain } from './TryAgain';

/** The last net under the page: where drawing it fails there is a sentence and a way on, not a blank. */
export class Fault extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.alone} data-state="error" id="main">
        <Notice
          action={<TryAgain label="Load the page again" onPress={() => location.reload()} />}
          title="The page could not be drawn."
          tone="alert"
        >
          The address is kept.
        </Notice>
      </main>
    );
  }
}
