import { Component, type ReactNode } from 'react';
import { Alone } from '@/app/later/Alone';
import { TryAgain } from '@/app/problems/TryAgain';
import { Notice } from '@/ui/Notice';

/** The last net under the page: where drawing it fails there is a sentence and a way on, not a blank. */
export class Fault extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Alone state="error">
        <Notice
          action={<TryAgain label="Load the page again" onPress={() => location.reload()} />}
          title="The page could not be drawn."
          tone="alert"
        >
          The address is kept.
        </Notice>
      </Alone>
    );
  }
}
