import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import type { EventLog, SubscriptionMessage } from '../port.ts';
import { fill, inShort, names, sampleEvent, take, type ContractCase } from './case.ts';

/** Following the log: catch up, say so, stay live. */
export const subscribing: readonly ContractCase[] = [
  {
    name: 'catches up from the start, says so, and stays live',
    async check(log) {
      await fill(log, names('input', 3));
      const taken: string[] = [];
      for await (const message of log.subscribe({ after: 'start' })) {
        taken.push(...inShort([message]));
        if (message.kind === 'caughtUp') void fill(log, names('later', 2));
        if (taken.length === 6) break;
      }
      assert.deepEqual(taken, ['0', '1', '2', 'caughtUp@2', '3', '4']);
    },
  },
  {
    name: 'begins after a position, exclusive',
    async check(log) {
      await fill(log, names('input', 5));
      assert.deepEqual(inShort(await take(log.subscribe({ after: 2n }), 3)), ['3', '4', 'caughtUp@4']);
      assert.deepEqual(inShort(await take(log.subscribe({ after: 4n }), 1)), ['caughtUp@4']);
    },
  },
  {
    name: 'begins at the end as it is when called',
    async check(log) {
      await fill(log, names('input', 3));
      const messages = log.subscribe({ after: 'end' });
      await fill(log, names('later', 2));
      assert.deepEqual(inShort(await take(messages, 3)), ['3', '4', 'caughtUp@4']);
    },
  },
  {
    name: 'catches up at once with an empty log',
    async check(log) {
      for (const after of ['start', 'end'] as const) {
        assert.deepEqual(inShort(await take(log.subscribe({ after }), 1)), ['caughtUp@start']);
      }
    },
  },
  {
    name: 'misses nothing and doubles nothing while others append',
    async check(log) {
      await fill(log, names('early', 300));
      const busy = (async () => {
        for (let round = 0; round < 30; round += 1) await fill(log, names(`busy-${round}`, 20));
      })();
      const taken = await take(log.subscribe({ after: 'start' }), 901);
      await busy;
      assert.deepEqual(
        inShort(taken.filter((message) => message.kind === 'event')),
        Array.from({ length: 900 }, (_, position) => String(position)),
      );
      assert.equal(taken.filter((message) => message.kind === 'caughtUp').length, 1);
    },
  },
  {
    name: 'serves two subscribers, each at its own pace',
    async check(log) {
      await fill(log, names('input', 500));
      const slow = log.subscribe({ after: 'start' })[Symbol.asyncIterator]();
      const first = await slow.next();
      const fast = await take(log.subscribe({ after: 'start' }), 501);
      assert.equal(inShort(fast).at(-1), 'caughtUp@499');
      const rest = [first.value, ...(await pull(slow, 500))];
      assert.deepEqual(
        rest.filter(isMessage).map((message) => inShort([message])[0]),
        inShort(fast),
      );
      await slow.return?.();
    },
  },
  {
    name: 'holds bounded memory for a slow consumer',
    async check(log) {
      // 64 MiB of events: were they read ahead, the heap would show it.
      const text = 'x'.repeat(200 * 1024);
      for (let round = 0; round < 64; round += 1) {
        const events = names('e', 5).map((name, index) =>
          sampleEvent(`${name}-${round}`, index, { payload: { text } }),
        );
        await log.append(`input-${round}`, events, 'none');
      }
      const messages = log.subscribe({ after: 'start' })[Symbol.asyncIterator]();
      await pull(messages, 2);
      const before = process.memoryUsage();
      await fill(log, names('more', 50));
      await pull(messages, 1);
      const after = process.memoryUsage();
      const grown = after.heapUsed + after.external - before.heapUsed - before.external;
      assert.ok(grown < 24 * 1024 * 1024, `${grown} bytes held`);
      await messages.return?.();
    },
  },
  {
    name: 'ends and frees everything when the signal aborts, also while it waits',
    async check(log) {
      await fill(log, names('input', 3));
      const controller = new AbortController();
      const messages = log.subscribe({ after: 'end', signal: controller.signal })[Symbol.asyncIterator]();
      assert.deepEqual(inShort(await pull(messages, 1)), ['caughtUp@2']);
      const waiting = messages.next();
      controller.abort();
      assert.deepEqual(await waiting, { done: true, value: undefined });
      assert.deepEqual(await messages.next(), { done: true, value: undefined });
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      const ended = log.subscribe({ after: 'start', signal: AbortSignal.abort() });
      assert.deepEqual(await take(ended, 1), []);
    },
  },
  {
    name: 'ends and frees everything when the consumer leaves, also while it waits',
    async check(log) {
      await fill(log, names('input', 3));
      const { signal } = new AbortController();
      for await (const message of log.subscribe({ after: 'start', signal })) {
        if (message.kind === 'event') break;
      }
      assert.equal(getEventListeners(signal, 'abort').length, 0);
      const messages = log.subscribe({ after: 'end', signal })[Symbol.asyncIterator]();
      await pull(messages, 1);
      const waiting = messages.next();
      await messages.return?.();
      assert.deepEqual(await waiting, { done: true, value: undefined });
      assert.equal(getEventListeners(signal, 'abort').length, 0);
    },
  },
  {
    name: 'ends when the log is closed',
    async check(log: EventLog) {
      const messages = log.subscribe({ after: 'start' })[Symbol.asyncIterator]();
      await pull(messages, 1);
      const waiting = messages.next();
      await log.close();
      assert.deepEqual(await waiting, { done: true, value: undefined });
    },
  },
];

async function pull(
  messages: AsyncIterator<SubscriptionMessage, unknown>,
  count: number,
): Promise<readonly SubscriptionMessage[]> {
  const pulled: SubscriptionMessage[] = [];
  while (pulled.length < count) {
    const { done, value } = await messages.next();
    if (done === true) assert.fail('the subscription ended');
    pulled.push(value);
  }
  return pulled;
}

function isMessage(value: unknown): value is SubscriptionMessage {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
