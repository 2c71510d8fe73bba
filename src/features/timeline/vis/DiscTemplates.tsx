import { memo, type Ref } from 'react';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { KindDisc } from '@/pieces/KindDisc';

/** Every disc there is, out of sight: the drawing copies them, so that a kind looks the same everywhere. */
export const DiscTemplates = memo(function DiscTemplates({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div hidden ref={ref}>
      {KINDS.flatMap((kind) =>
        MODALITIES.map((modality) => (
          <KindDisc key={`${kind} ${modality}`} kind={kind} modality={modality} />
        )),
      )}
    </div>
  );
});
