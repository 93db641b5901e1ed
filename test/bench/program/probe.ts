import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Preloaded into a process of the program that is measured: leaves its peak memory in a file when it ends, and
 * tells on request how long its event loop was held. It changes nothing of what the program does.
 */
const file = process.env['BENCH_PEAK_MEMORY_FILE'];
if (file !== undefined) {
  process.on('exit', () => {
    // In KiB, of the whole process with its workers, since it began.
    writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
  });
}

if (process.env['BENCH_EVENT_LOOP'] === '1' && process.send !== undefined) {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  process.on('message', (message) => {
    if (message === 'reset') histogram.reset();
    // The timer itself takes the resolution; what is beyond it the loop was held.
    if (message === 'longest') process.send?.({ longestMilliseconds: histogram.max / 1e6 });
  });
  // Listening alone must not keep the process alive.
  process.channel?.unref();
}
