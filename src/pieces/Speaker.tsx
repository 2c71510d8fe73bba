import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { inShort } from '@/model/view/inShort';
import { Verbatim } from '@/ui/Verbatim';
import { Fact } from './Fact';
import { MissingRecord } from './MissingRecord';

interface SpeakerProps {
  dataset: Dataset;
  claim: Claim;
  /** Receipts that stand beside it already; twice in one item they would only be noise. */
  shown?: readonly string[];
}

/** Who made a claim, with the words that name the speaker. */
export function Speaker({ dataset, claim: { speaker }, shown = [] }: SpeakerProps) {
  const actor = dataset.actors.get(speaker.actor);
  const evidence = speaker.evidence?.filter((id) => !shown.includes(id));
  return (
    <Fact support={{ evidence, inferred: speaker.inferred }}>
      {actor === undefined ? (
        <MissingRecord id={speaker.actor} what="speaker" />
      ) : (
        <Verbatim lang={dataset.language}>{inShort(actor.name)}</Verbatim>
      )}
    </Fact>
  );
}
