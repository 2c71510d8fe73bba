import styles from './Progress.module.css';

interface ProgressProps {
  /** What is on its way. */
  label: string;
  /** The bytes that have come. */
  bytes: number;
  /** All of them; `null` where nobody said. */
  of: number | null;
}

/** How much of something has come, as a bar and in words. It stays away for a moment: what is quick needs none. */
export function Progress({ label, bytes, of }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <progress aria-label={label} {...(of === null ? {} : { max: of, value: bytes })} />
      <p>{sayBytes(bytes, of)}</p>
    </div>
  );
}

const [KILOBYTE, MEGABYTE] = [1_000, 1_000_000];

/** `sayBytes(1500, 105_000) //=> '2 of 105 kB'` */
function sayBytes(bytes: number, of: number | null): string {
  const isLarge = (of ?? bytes) >= MEGABYTE;
  const say = (count: number) =>
    isLarge ? (count / MEGABYTE).toFixed(1) : Math.round(count / KILOBYTE).toString();
  return `${say(bytes)} ${of === null ? '' : `of ${say(of)} `}${isLarge ? 'MB' : 'kB'}`;
}
