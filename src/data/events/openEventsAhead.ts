import { EVENT_FILE_NAME, MOST_LETTERS } from '@/model/record/eventFileName';
import { openAhead } from './openEvents';

/** A dataset file that names a file of events is small: one of more bytes is not looked into. */
const MOST_BYTES = 100_000;

/**
 * Begins to read the Parquet file that a dataset file names, sooner than that is checked: the page which checks it is
 * still on its way. `folder` is the dataset's, `answer` that to its dataset file, which stays to be read. A file that
 * names none, or cannot be used, is passed over: the page will tell.
 */
export async function openEventsAhead(folder: string, answer: Promise<Response>): Promise<void> {
  try {
    const response = await answer;
    if (!response.ok) return;
    const { events, version } = JSON.parse(await smallText(response.clone()));
    const { file } = events;
    if (typeof version !== 'string' || typeof file !== 'string') return;
    if (file.length > MOST_LETTERS || !EVENT_FILE_NAME.test(file)) return;
    openAhead(`${folder}/${file}`, version);
  } catch {
    // Whoever shows the dataset meets the same, and says it.
  }
}

/** The text of an answer; an empty one where it is not small, of which no more is read than tells that. */
async function smallText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length <= MOST_BYTES) continue;
    void reader?.cancel();
    return '';
  }
}
