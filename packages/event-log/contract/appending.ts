import assert from 'node:assert/strict';
import { all, names, refusal, sampleEvent, sampleEvents, type ContractCase } from './case.ts';

/** What an append does to a stream in every state, and what it leaves alone. */
export const appending: readonly ContractCase[] = [
  {
    name: 'begins a stream that is expected not to exist',
    async check(log) {
      const result = await log.append('input-1', [sampleEvent('a')], 'none');
      assert.deepEqual(result, {
        revision: 0n,
        position: 0n,
        eventIds: [sampleEvent('a').header.id],
        repeated: false,
      });
      assert.equal(await log.tail(), 0n);
    },
  },
  {
    name: 'continues a stream at the revision that is expected',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 2), 'none');
      const result = await log.append('input-1', sampleEvents('b', 3), 1n);
      assert.equal(result.revision, 4n);
      assert.equal(result.position, 4n);
      assert.deepEqual(
        (await all(log.readStream('input-1'))).map((event) => event.revision),
        [0n, 1n, 2n, 3n, 4n],
      );
    },
  },
  {
    name: 'refuses a revision for a stream that does not exist',
    async check(log) {
      const error = await refusal(log.append('input-1', [sampleEvent('a')], 0n), 'WRONG_EXPECTED_REVISION');
      assert.deepEqual(error.details, { stream: 'input-1', expected: 0n, actual: 'none' });
      assert.equal(await log.tail(), 'none');
    },
  },
  {
    name: 'refuses to begin a stream that exists',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 2), 'none');
      const error = await refusal(
        log.append('input-1', [sampleEvent('b')], 'none'),
        'WRONG_EXPECTED_REVISION',
      );
      assert.deepEqual(error.details, { stream: 'input-1', expected: 'none', actual: 1n });
    },
  },
  {
    name: 'refuses a revision that is too low or too high',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 3), 'none');
      for (const expected of [0n, 1n, 3n, 9_007_199_254_740_993n]) {
        const error = await refusal(
          log.append('input-1', [sampleEvent('b')], expected),
          'WRONG_EXPECTED_REVISION',
        );
        assert.deepEqual(error.details, { stream: 'input-1', expected, actual: 2n });
      }
      assert.equal(await log.tail(), 2n);
    },
  },
  {
    name: 'stores every event of an append or none',
    async check(log) {
      await log.append('input-1', [sampleEvent('a')], 'none');
      // The last one bears an id that is taken.
      const append = log.append('input-2', [...sampleEvents('b', 5), sampleEvent('a')], 'none');
      const error = await refusal(append, 'EVENT_ID_TAKEN');
      assert.equal(error.details.eventId, sampleEvent('a').header.id);
      assert.deepEqual(await all(log.readStream('input-2')), []);
      assert.equal(await log.tail(), 0n);
      await log.append('input-2', sampleEvents('b', 5), 'none');
      assert.equal(await log.tail(), 5n);
    },
  },
  {
    name: 'stores nothing of an append in which one event is invalid',
    async check(log) {
      const broken = sampleEvent('a', 1, { payload: { amount: Number.NaN } });
      const error = await refusal(log.append('input-1', [sampleEvent('a'), broken], 'none'), 'EVENT_INVALID');
      assert.deepEqual(error.details.path, ['amount']);
      assert.equal(await log.tail(), 'none');
    },
  },
  {
    name: 'keeps the order in which appends were called, at most one of rivals wins',
    async check(log) {
      const streams = names('input', 40);
      const results = await Promise.all(
        streams.map((stream) => log.append(stream, sampleEvents(stream, 2), 'none')),
      );
      assert.deepEqual(
        results.map((result) => result.position),
        streams.map((_, index) => BigInt(index * 2 + 1)),
      );
      const rivals = await Promise.allSettled(
        names('rival', 10).map((rival) => log.append('input-0', [sampleEvent(rival)], 1n)),
      );
      assert.deepEqual(
        rivals.map((rival) => rival.status),
        ['fulfilled', ...Array.from({ length: 9 }, () => 'rejected')],
      );
    },
  },
  {
    name: 'lets a caller append to a stream before the last append is answered',
    async check(log) {
      const first = log.append('input-1', [sampleEvent('a')], 'none');
      const second = log.append('input-1', [sampleEvent('b')], 0n);
      assert.deepEqual([(await first).revision, (await second).revision], [0n, 1n]);
    },
  },
  {
    name: 'refuses work once it is closed',
    async check(log) {
      const accepted = log.append('input-1', [sampleEvent('a')], 'none');
      await log.close();
      assert.equal((await accepted).position, 0n);
      await refusal(log.append('input-2', [sampleEvent('b')], 'none'), 'LOG_CLOSED');
      await refusal(log.tail(), 'LOG_CLOSED');
      await refusal(all(log.readAll()), 'LOG_CLOSED');
      await refusal(log.forget('person-1'), 'LOG_CLOSED');
    },
  },
];
