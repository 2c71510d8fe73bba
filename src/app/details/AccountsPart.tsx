import { accountsChunk } from '@/app/later/chunks';
import { lazyView } from '@/app/later/lazyView';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { View } from '@/model/view/view';

const Accounts = lazyView(accountsChunk, 'the sources side by side', (file) => file.Accounts, true);

interface AccountsPartProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  link: (change: Partial<View>) => string;
}

/** What each source says of the event, loaded where the dataset has several. */
export function AccountsPart({ dataset, event, link }: AccountsPartProps) {
  if (dataset.sources.size < 2) return null;
  return <Accounts dataset={dataset} event={event} link={link} />;
}
