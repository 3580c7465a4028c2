import { parentPort, workerData } from 'node:worker_threads';
import { suitEngine } from '../io/engine.js';
import { type CheckOptions, fileChecker } from './check-file.js';
import type { Batch, CheckedBatch } from './jobs.js';

/** A thread of `aect validate --jobs`: checks the files that it is given. */
const check = await fileChecker(workerData as CheckOptions);
await suitEngine(Number.POSITIVE_INFINITY);
parentPort?.on('message', async ({ number, files }: Batch) => {
  const checked: CheckedBatch['checked'][number][] = [];
  for (const file of files) {
    const each = await check(file);
    // The text is for the frames of findings: a clean file has none.
    const quiet = each.report !== undefined && each.report.findings.length + each.report.ignored.length === 0;
    checked.push(quiet && each.report !== undefined ? { ...each, report: { ...each.report, text: '' } } : each);
  }
  parentPort?.postMessage({ number, checked } satisfies CheckedBatch);
});
