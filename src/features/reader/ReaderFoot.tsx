import type { ReadSource } from '@/model/record/readSource';
import { Verbatim } from '@/ui/Verbatim';
import styles from './ReaderFoot.module.css';

/** Below the article: whose text it is, and whether it was checked. */
export function ReaderFoot({ read }: { read: ReadSource }) {
  const { rights, url } = read.source;
  return (
    <footer className={styles.foot}>
      <p>
        <Verbatim>{rights}</Verbatim>
        {url !== undefined && (
          <>
            {' '}
            <a href={url} rel="noreferrer noopener">
              At its publisher: {new URL(url).host}
            </a>
          </>
        )}
      </p>
      {read.hash === 'unchecked' && (
        <p>
          Hash not checked here: this page is not served securely, so the browser computes none. Open it by
          https, or compute the SHA-256 of the file yourself.
        </p>
      )}
      {read.hash === 'holds' && <p>The text is the one that was quoted: its SHA-256 agrees.</p>}
    </footer>
  );
}
