import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Views } from '@besluitspoor/read-models';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GaugeConfiguration } from 'prom-client';

/** What the server counts and measures; `text` as Prometheus reads it. No label holds an actor or a text. */
export type Metrics = {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  readonly onOutcome: (command: string, outcome: string) => void;
  readonly onRequest: (route: string, status: number, seconds: number) => void;
  readonly close: () => void;
};

const nanoseconds = 1e9;

/** How often the event loop is looked at, in milliseconds: counted in by the monitor, so taken off again. */
const resolution = 10;

const delaySeconds = (measured: number): number => Math.max(0, measured / nanoseconds - resolution / 1_000);

/** Metrics of one server; each server has its own registry. */
export const createMetrics = (views: Views): Metrics => {
  const registry = new Registry();
  const gauge = (definition: GaugeConfiguration<string>): void => {
    registry.registerMetric(new Gauge({ ...definition, registers: [] }));
  };
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const started = Date.now() / 1000;

  gauge({
    name: 'besluitspoor_event_loop_delay_seconds',
    help: 'Delay of the event loop since the last reading: its median, 99th percentile and longest.',
    labelNames: ['quantile'],
    collect() {
      this.set({ quantile: '0.5' }, delaySeconds(delay.percentile(50)));
      this.set({ quantile: '0.99' }, delaySeconds(delay.percentile(99)));
      this.set({ quantile: '1' }, delaySeconds(delay.max));
      delay.reset();
    },
  });
  gauge({
    name: 'besluitspoor_projector_lag_events',
    help: 'Events of the log that the views have still to take in.',
    collect() {
      this.set(views.status().lag);
    },
  });
  gauge({
    name: 'besluitspoor_projector_stopped',
    help: '1 when the projectors stopped at an event that they cannot digest.',
    collect() {
      this.set(views.status().stopped === undefined ? 0 : 1);
    },
  });
  gauge({
    name: 'besluitspoor_as_of_cached_bytes',
    help: 'Bytes of past moments kept in memory.',
    collect() {
      this.set(views.status().asOf.cachedBytes);
    },
  });
  gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory of the process.',
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  gauge({
    name: 'besluitspoor_started_seconds',
    help: 'When the server started, in seconds since 1970.',
    collect() {
      this.set(started);
    },
  });
  const outcomes = new Counter({
    name: 'besluitspoor_commands_total',
    help: 'Commands by outcome: recorded, unchanged, or the code of the refusal.',
    labelNames: ['command', 'outcome'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'besluitspoor_http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    onOutcome: (command, outcome) => outcomes.inc({ command, outcome }),
    onRequest: (route, status, seconds) => durations.observe({ route, status }, seconds),
    close: () => {
      delay.disable();
    },
  };
};
