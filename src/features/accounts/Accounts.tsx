import { useMemo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import { sayPublished } from '@/model/record/published';
import type { DiplomaticEvent, Source } from '@/model/record/schema';
import { sourceLetter } from '@/model/record/sourceLetter';
import { SOURCES_DIFFER } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { type AccountRow, accountsOf, type Saying } from '@/model/voice/accounts';
import { Fact } from '@/pieces/Fact';
import { SourceWords } from '@/pieces/SourceWords';
import { Verbatim } from '@/ui/Verbatim';
import styles from './Accounts.module.css';

interface AccountsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  link: (change: Partial<View>) => string;
}

/** What each source says of one event, side by side, and where they differ; on a narrow pane one below the other. */
export function Accounts({ dataset, event, link }: AccountsProps) {
  const accounts = useMemo(() => accountsOf(dataset, event), [dataset, event]);
  if (accounts === null) return null;
  const { sources, rows } = accounts;
  const said = rows.flatMap(({ cells }) => cells.flat().flatMap(({ evidence }) => evidence));
  /** The first words of a source that carry the event as a whole, or else any fact of it. */
  const passageOf = ({ id: source }: Source) =>
    [...(event.evidence ?? []), ...said].find((id) => dataset.evidence.get(id)?.source === source) ?? null;
  const differing = rows.filter(({ isDiffering }) => isDiffering);
  return (
    <section aria-labelledby="accounts-title" className={styles.accounts}>
      <h3 className={styles.title} id="accounts-title">
        What each source says
      </h3>
      <p className={styles.note}>
        {differing.length === 0
          ? 'The dataset holds nothing on which they differ.'
          : `They differ on ${differing.map(({ matter }) => lowerFirst(matter)).join('; ')}. Timeline and filters go by the first value of the details; neither is called right.`}
      </p>
      <table aria-labelledby="accounts-title" className={styles.table}>
        <thead>
          <tr>
            <td />
            {sources.map((source) => (
              <th className={styles.source} key={source.id} scope="col">
                {sourceLetter(dataset, source.id)}{' '}
                <a href={link({ source: source.id, quote: passageOf(source), para: null })}>
                  <Verbatim lang={source.language}>{source.publisher}</Verbatim>
                </a>
                <span className={styles.published}>{sayPublished(source)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.matter} row={row} sources={sources} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        ‘–’: no passage of that source is quoted for it. Whether it says so in other words is left open.
      </p>
    </section>
  );
}

function Row({ row, sources }: { row: AccountRow; sources: readonly Source[] }) {
  return (
    <tr data-differs={row.isDiffering || undefined}>
      <th className={styles.matter} scope="row">
        <Verbatim>{row.matter}</Verbatim>
        {row.isDiffering && <span className={styles.sign}>{SOURCES_DIFFER}</span>}
      </th>
      {row.cells.map((cell, at) => (
        <td className={styles.cell} key={sources[at]?.id}>
          <span className={styles.narrow}>
            <Verbatim lang={sources[at]?.language}>{sources[at]?.publisher}</Verbatim>
          </span>
          {cell.length === 0 ? (
            '–'
          ) : (
            <ul>
              {cell.map((saying) => (
                <SayingItem key={`${saying.text} ${saying.evidence[0]}`} saying={saying} />
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  );
}

function SayingItem({ saying }: { saying: Saying }) {
  const { text, isQuoted, note, evidence, inferred } = saying;
  return (
    <li>
      <Fact support={{ evidence, inferred }}>
        {isQuoted ? (
          <>
            ‘<SourceWords evidence={evidence}>{text}</SourceWords>’
          </>
        ) : (
          <Verbatim>{text}</Verbatim>
        )}
      </Fact>
      {note !== null && (
        <span className={styles.second}>
          <Verbatim>{note}</Verbatim>
        </span>
      )}
    </li>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
