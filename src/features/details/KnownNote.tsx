import { type Day, sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { MODALITY_WORDS } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { QuotedWords } from '@/pieces/QuotedWords';
import { Receipt } from '@/pieces/Receipt';
import { Verbatim } from '@/ui/Verbatim';

/** An event that was only expected on the day as whose knowledge everything is shown. */
export interface ExpectedThen {
  day: Day;
  /** As today's record has it. */
  record: DiplomaticEvent;
}

interface KnownNoteProps extends ExpectedThen {
  dataset: Dataset;
  /** As it was expected. */
  event: DiplomaticEvent;
  link: (change: Partial<View>) => string;
}

/** Why an event is shown as expected though its record has it as held, or denied: the words that expected it, and the way to the record. */
export function KnownNote({ dataset, day, record, event, link }: KnownNoteProps) {
  const passages = (event.evidence ?? []).flatMap((id) => dataset.evidence.get(id) ?? []);
  return (
    <>
      On {sayDay(day)} it was still expected
      {passages.length > 0 && ', by these words: '}
      {passages.map((passage, at) => (
        <span key={passage.id}>
          {at > 0 && ', '}“
          <Verbatim>
            <QuotedWords passage={passage} />
          </Verbatim>
          ”{'\u00a0'}
          <Receipt evidence={passage.id} />
        </span>
      ))}
      . Only what they say of it is shown; its title names it as we know it today.{' '}
      <a href={link({ known: null })}>Today’s record: {MODALITY_WORDS[record.modality]}</a>
    </>
  );
}
