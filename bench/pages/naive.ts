/** Plain vis-timeline that is given every event at once: what one would write first. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';

const items: { id: number; content: string; start: number; end?: number; group: string }[] = await (
  await fetch(`items-${location.hash.slice(1)}.json`)
).json();
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
const container = document.getElementById('drawing');
if (container === null) throw new Error('The page has lost its drawing.');
const timeline = new Timeline(container, new DataSet(items), new DataSet(groups), { zoomKey: 'ctrlKey' });
timeline.on('changed', () => {
  if (performance.getEntriesByName('events-painted').length === 0 && document.querySelector('.vis-item'))
    performance.mark('events-painted');
});
