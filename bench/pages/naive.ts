/**
 * Plain vis-timeline that is given every event at once: what one would write first. After `#100` it shows them
 * all, after `#100,window` it opens on the busiest stretch, as the page beside it does.
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';

interface Given {
  items: { id: number; content: string; start: number; end?: number; group: string }[];
  window: { start: number; end: number };
}

const [count, opening] = location.hash.slice(1).split(',');
const { items, window }: Given = await (await fetch(`items-${count}.json`)).json();
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
const container = document.getElementById('drawing');
if (container === null) throw new Error('The page has lost its drawing.');
new Timeline(container, new DataSet(items), new DataSet(groups), {
  zoomKey: 'ctrlKey',
  ...(opening === 'window' ? window : {}),
  // Until then it hides what it has drawn. The mark stands where the page beside it sets its own: in the next frame.
  onInitialDrawComplete: () => requestAnimationFrame(() => performance.mark('events-painted')),
});
