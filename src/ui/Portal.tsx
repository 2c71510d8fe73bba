import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Shows its children inside an element that was made elsewhere. */
export function Portal({ into, children }: { into: Element; children: ReactNode }) {
  return createPortal(children, into);
}
