import { Worker } from 'node:worker_threads';
import type { CheckedFile, CheckOptions } from './check-file.js';

/** Files handed to a thread at once: enough that the talk costs little, few enough that the threads end together. */
const BATCH = 32;
/** Batches that may wait for an earlier one, per thread: memory does not grow with the number of files. */
const AHEAD = 4;

/** What a thread is told to check, and what it answers. */
export interface Batch {
  readonly number: number;
  readonly files: readonly string[];
}
export interface CheckedBatch {
  readonly number: number;
  readonly checked: readonly CheckedFile[];
}

/**
 * Checks files on several threads and gives the results in the order of the files, as one thread would. Throws what a thread throws;
 * no thread is left behind, whatever ends the loop.
 */
export async function* inParallel(files: readonly string[], options: CheckOptions, jobs: number): AsyncGenerator<CheckedFile> {
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += BATCH) batches.push({ number: batches.length, files: files.slice(from, from + BATCH) });
  const ready = new Map<number, readonly CheckedFile[]>();
  const idle: Worker[] = [];
  let failure: unknown;
  let wake: () => void = () => {};
  let next = 0;
  let shown = 0;
  const workers = Array.from({ length: Math.min(jobs, batches.length) }, () => {
    const worker = new Worker(new URL('./check-job.mjs', import.meta.url), { workerData: options });
    worker.on('message', ({ number, checked }: CheckedBatch) => {
      ready.set(number, checked);
      idle.push(worker);
      wake();
    });
    worker.on('error', (error) => {
      failure ??= error;
      wake();
    });
    return worker;
  });
  idle.push(...workers);
  const give = (): void => {
    while (idle.length > 0 && next < batches.length && next < shown + AHEAD * workers.length) idle.pop()?.postMessage(batches[next++]);
  };
  try {
    for (; shown < batches.length; shown += 1) {
      give();
      while (!ready.has(shown)) {
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        give();
      }
      const checked = ready.get(shown) ?? [];
      ready.delete(shown);
      yield* checked;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
