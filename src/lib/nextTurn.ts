/**
 * Lets whatever else waits have its turn first. By a message, not by a timer: those of a page that stands in the
 * background are held up for seconds.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
