import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Source } from '@/model/record/schema';
import type { View } from '@/model/view/view';
import { Notice } from '@/ui/Notice';
import { Verbatim } from '@/ui/Verbatim';

interface ArticleNoteProps {
  dataset: Dataset;
  /** The article that is shown, and its text once that is here. */
  source: Source;
  read: ReadSource | undefined;
  /** The sources that tell of the event of the address. */
  telling: readonly Source[];
  view: View;
  link: (change: Partial<View>) => string;
}

/** What the address asks of the articles that this one cannot show: a passage, a source, a paragraph, an event. */
export function ArticleNote({ dataset, source, read, telling, view, link }: ArticleNoteProps) {
  const { event, quote, para } = view;
  const title = event === null ? undefined : dataset.events.get(event)?.title;
  // A passage of an event in a table of its own comes with its record.
  const isHere = event === null || title !== undefined;
  if (quote !== null && isHere && !dataset.evidence.has(quote))
    return (
      <Notice title={`The dataset holds no passage “${quote}”.`} tone="status">
        The address names one; it may have been renamed since. Choose an event to see the passages it rests
        on.
      </Notice>
    );
  if (quote === null && view.source !== null && !dataset.sources.has(view.source))
    return (
      <Notice title={`The dataset holds no source “${view.source}”.`} tone="status">
        The address names one; it may have been renamed since. Choose an event, and an article that tells of
        it is shown.
      </Notice>
    );
  const last = read?.paragraphs.at(-1)?.number ?? null;
  if (para !== null && last !== null && para > last)
    return (
      <Notice
        action={<a href={link({ para: last })}>Show paragraph {last}</a>}
        title={`This article has no paragraph ${para}: its last one is ${last}.`}
        tone="status"
      />
    );
  if (event === null || title === undefined || quote !== null || para !== null) return null;
  const [first] = telling;
  if (first === undefined || telling.includes(source)) return null;
  return (
    <Notice
      action={
        <a href={link({ source: first.id, quote: null, para: null })}>
          <Verbatim lang={first.language}>{first.publisher}</Verbatim>,{' '}
          <Verbatim lang={first.language}>{first.headline}</Verbatim>
        </a>
      }
      title={
        <>
          This article does not tell of “<Verbatim>{title}</Verbatim>”.
        </>
      }
      tone="status"
    >
      Another one does:
    </Notice>
  );
}
