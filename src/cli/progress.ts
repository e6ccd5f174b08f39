/**
 * A bar on a terminal for work that takes over a second. The review computes without a pause, so the bar is drawn by a thread of its own;
 * it is started only where the input is large enough for that, and says one plain line at the end where there is no terminal.
 */
import { Worker } from 'node:worker_threads';

/** Less input than this is judged within a second. */
const smallest = 1_000_000;
const patience = 1000;

/** Does the task; `work` says what is going on, such as `judging 1,204 files`, and `files` how much there is to do. */
export async function withProgress<T>(
  work: string,
  files: readonly { text: string }[],
  task: () => Promise<T>,
): Promise<T> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size < smallest) return task();
  const start = performance.now();
  const terminal = process.stderr.isTTY === true;
  const worker = terminal ? new Worker(drawing, { eval: true, workerData: { work, patience } }) : undefined;
  try {
    return await task();
  } finally {
    await worker?.terminate();
    const seconds = (performance.now() - start) / 1000;
    const line = terminal ? '\r\u001b[2K' : `lambdelta: ${work} took ${seconds.toFixed(1)} s\n`;
    if (seconds * 1000 >= patience) process.stderr.write(line);
  }
}

/** Written to the descriptor itself: a worker's own standard error passes through the busy main thread. */
const drawing = `
const { writeSync } = require('node:fs');
const { workerData: { work, patience } } = require('node:worker_threads');
const start = Date.now();
const width = 20;
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience) return;
  const at = Math.floor(passed / 100) % (2 * width);
  const left = at < width ? at : 2 * width - at;
  const bar = '░'.repeat(left) + '███' + '░'.repeat(width - left);
  writeSync(2, '\\r\\u001b[2K  ' + bar + ' ' + work + ', ' + Math.floor(passed / 1000) + ' s');
}, 100);
`;
