import { useMemo } from 'react';
import { Loading } from '@/app/later/Loading';
import { Painted } from '@/app/later/Painted';
import { TryAgain } from '@/app/problems/TryAgain';
import { Reader } from '@/features/reader/Reader';
import type { Filtered } from '@/model/filter/filterEvents';
import { ShownEvents } from '@/model/filter/ShownEvents';
import type { Dataset } from '@/model/record/dataset';
import { sourceLetter } from '@/model/record/sourceLetter';
import { shownSource, tellingSources } from '@/model/view/shownSource';
import type { View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { Notice } from '@/ui/Notice';
import { Verbatim } from '@/ui/Verbatim';
import styles from './Article.module.css';
import { ArticleNote } from './ArticleNote';
import { NoArticle } from './NoArticle';
import type { Sources } from './SourceLoader';

interface ArticleProps {
  /** The folder of the dataset. */
  name: string;
  dataset: Dataset;
  sources: Sources;
  filtered: Filtered;
  /** As it was known on a day; `null` where all that is known is shown. */
  known: AsKnown | null;
  view: View;
  turn: number;
  /** Asks to cite the selected words. */
  onCite: () => void;
  link: (change: Partial<View>) => string;
  /** When the article is on the screen, or will not come. */
  onPainted: () => void;
}

/** The article of the source that the address means, a way to the other sources, or why the article is not here. */
export function Article(props: ArticleProps) {
  const { name, dataset, sources, filtered, known, view, turn, onCite, link, onPainted } = props;
  const shown = useMemo(() => new ShownEvents(dataset.table, filtered.rows), [dataset.table, filtered.rows]);
  const ofQuote = view.quote === null ? undefined : dataset.evidence.get(view.quote)?.source;
  const telling = tellingSources(dataset, view.event);
  const source = shownSource(dataset, view);
  const read = sources.read.get(source?.id ?? '');
  const failed = sources.failed.get(source?.id ?? '');
  // Where the article is not here, what is said of it is what a click on a receipt leads to.
  const toWords = view.quote === null ? 0 : turn;
  return (
    <>
      {dataset.sources.size > 1 && (
        <nav aria-label="Sources" className={styles.sources}>
          {[...dataset.sources.values()].map((other) => (
            <a
              aria-current={other === source ? 'true' : undefined}
              href={link({ source: other.id, quote: null, para: null })}
              key={other.id}
            >
              {sourceLetter(dataset, other.id)} <Verbatim lang={other.language}>{other.publisher}</Verbatim>,{' '}
              <Verbatim lang={other.language}>{other.headline}</Verbatim>
            </a>
          ))}
        </nav>
      )}
      {source && (
        <ArticleNote
          dataset={dataset}
          link={link}
          read={read}
          source={source}
          telling={telling}
          view={view}
        />
      )}
      {source === undefined ? (
        ofQuote === undefined ? (
          <div className={styles.noArticle}>
            <Notice title="This dataset holds no source." tone="status">
              Nothing of it can be read in its article. Who publishes it adds the source to the dataset file,
              and its text beside it.
            </Notice>
          </div>
        ) : (
          <NoArticle title={`The source “${ofQuote}” is not shown.`} turn={toWords}>
            Its record is missing or set aside; what is wrong with it is said above. The words are those that
            the dataset quotes; they are not checked against the article.
          </NoArticle>
        )
      ) : read ? (
        <Reader
          dataset={dataset}
          event={view.event}
          key={source.id}
          known={known}
          layers={view.layer}
          link={link}
          onCite={onCite}
          para={view.para}
          quote={view.quote}
          read={read}
          shownEvents={shown}
          turn={turn}
        />
      ) : failed ? (
        <NoArticle
          action={<TryAgain onPress={failed.retry} />}
          title="The article could not be loaded."
          turn={toWords}
        >
          {failed.sentence} The events are shown with the words that the dataset quotes; they are not checked
          against the article.
        </NoArticle>
      ) : (
        <Loading file={`${name}/${source.file}`} what="the article" />
      )}
      {(read || failed || source === undefined) && <Painted onPainted={onPainted} />}
    </>
  );
}
