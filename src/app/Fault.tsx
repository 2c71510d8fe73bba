import { Component, type ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';

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
          action={
            <Button icon="reload" onClick={() => location.reload()}>
              Load the page again
            </Button>
          }
          title="The page could not be drawn."
          tone="alert"
        >
          The address is kept.
        </Notice>
      </main>
    );
  }
}
