import type { DiplomaticEvent } from '@/model/record/schema';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { useEvidence } from '@/pieces/EvidenceContext';
import { Verbatim } from '@/ui/Verbatim';

interface EventLinkProps {
  event: Pick<DiplomaticEvent, 'id' | 'title'>;
  link: (change: Partial<View>) => string;
}

/** The title of an event, which leads to it. */
export function EventLink({ event, link }: EventLinkProps) {
  const { dataset } = useEvidence();
  return (
    <a data-event-id={event.id} href={link({ event: event.id, quote: null })}>
      <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
    </a>
  );
}
