import type { Kind } from '@/model/record/lists';
import type { IconName } from '@/ui/iconNodes';

/** How a kind of event is drawn: its icon, and the colour that only repeats it. */
export interface KindLook {
  icon: IconName;
  /** A CSS colour, for instance `var(--kind-meeting)`. */
  colour: string;
}

/** The look of each kind. Six colours do for eleven kinds, because no two kinds share an icon. */
export const KIND_LOOKS: Readonly<Record<Kind, KindLook>> = {
  meeting: { icon: 'users', colour: 'var(--kind-meeting)' },
  summit: { icon: 'landmark', colour: 'var(--kind-meeting)' },
  talks: { icon: 'handshake', colour: 'var(--kind-meeting)' },
  call: { icon: 'phone', colour: 'var(--kind-call)' },
  contacts: { icon: 'messages-square', colour: 'var(--kind-call)' },
  agreement: { icon: 'file-check', colour: 'var(--kind-agreement)' },
  signing: { icon: 'signature', colour: 'var(--kind-agreement)' },
  statement: { icon: 'message-square-quote', colour: 'var(--kind-statement)' },
  approval: { icon: 'stamp', colour: 'var(--kind-approval)' },
  anniversary: { icon: 'flag', colour: 'var(--kind-other)' },
  other: { icon: 'circle-dot', colour: 'var(--kind-other)' },
};
