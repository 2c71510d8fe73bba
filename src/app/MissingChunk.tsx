import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

/** Says that a part of the page, 'the article', did not arrive, and how to get it. */
export function MissingChunk({ what }: { what: string }) {
  return (
    <Notice
      action={<Button onClick={() => location.reload()}>Load the page again</Button>}
      title={`${what.charAt(0).toUpperCase()}${what.slice(1)} could not be loaded.`}
      tone="alert"
    >
      A file of this page did not arrive. The other views work without it.
    </Notice>
  );
}
