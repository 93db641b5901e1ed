import assert from 'node:assert/strict';
import { all, fill, names, positions, sampleEvent, sampleEvents, type ContractCase } from './case.ts';

/** Streams and the whole log, read from anywhere to anywhere. */
export const reading: readonly ContractCase[] = [
  {
    name: 'has nothing of a stream that does not exist, nor of an empty log',
    async check(log) {
      assert.deepEqual(await all(log.readStream('input-1')), []);
      assert.deepEqual(await all(log.readAll()), []);
      assert.equal(await log.tail(), 'none');
      await log.append('input-1', [sampleEvent('a')], 'none');
      assert.deepEqual(await all(log.readStream('input-2')), []);
      assert.deepEqual(await all(log.readStream('input')), []);
    },
  },
  {
    name: 'gives an event as it was appended, with what the log adds',
    async check(log) {
      await log.append('input-0', [sampleEvent('before')], 'none');
      const event = sampleEvent('a', 0, {
        payload: { kind: 'IDEA', tags: ['x', null, true, 1.5] },
        header: {
          organisation: 'organisation-1',
          project: 'project-1',
          role: 'employee',
          party: 'group-1',
          onBehalfOf: 'person-2',
          occurredAt: '2026-02-28T00:00:00.000Z',
          occurredPrecision: 'DAY',
          imported: 'PAM',
          causationId: 'event-1',
          basis: [{ stream: 'rule-1', revision: '3' }],
          simulated: true,
        },
      });
      await log.append('input-1', [event], 'none');
      const [stored] = await all(log.readStream('input-1'));
      assert.ok(stored !== undefined);
      const { payloadHash, ...header } = stored.header;
      assert.deepEqual(header, { ...event.header, format: 1, stream: 'input-1', revision: '0' });
      assert.match(payloadHash, /^[0-9a-f]{64}$/);
      assert.deepEqual(stored.payload, event.payload);
      assert.deepEqual(stored.personal, {});
      assert.deepEqual([stored.position, stored.revision], [1n, 0n]);
      assert.deepEqual(await all(log.readAll({ after: 0n })), [stored]);
    },
  },
  {
    name: 'reads the log in order of position, each once, across many pages',
    async check(log) {
      await fill(log, names('input', 700));
      await Promise.all(
        names('input', 700).map((stream) => log.append(stream, [sampleEvent(`more-${stream}`)], 0n)),
      );
      assert.deepEqual(
        await positions(log.readAll()),
        Array.from({ length: 1400 }, (_, position) => position),
      );
    },
  },
  {
    name: 'reads the log after, up to, and limited',
    async check(log) {
      await fill(log, names('input', 10));
      assert.deepEqual(await positions(log.readAll({ after: 6n })), [7, 8, 9]);
      assert.deepEqual(await positions(log.readAll({ upTo: 2n })), [0, 1, 2]);
      assert.deepEqual(await positions(log.readAll({ after: 2n, upTo: 5n })), [3, 4, 5]);
      assert.deepEqual(await positions(log.readAll({ limit: 3 })), [0, 1, 2]);
      assert.deepEqual(await positions(log.readAll({ after: 4n, upTo: 8n, limit: 2 })), [5, 6]);
      assert.deepEqual(await positions(log.readAll({ limit: 0 })), []);
      assert.deepEqual(await positions(log.readAll({ after: 9n })), []);
      assert.deepEqual(await positions(log.readAll({ after: 5n, upTo: 5n })), []);
      assert.deepEqual(await positions(log.readAll({ after: 99_999_999_999_999_999_999n })), []);
      assert.deepEqual(
        await positions(log.readAll({ after: 7n, upTo: 99_999_999_999_999_999_999n })),
        [8, 9],
      );
    },
  },
  {
    name: 'reads a stream after, up to, and limited, whatever stands between',
    async check(log) {
      for (let round = 0; round < 10; round += 1) {
        const expected = round === 0 ? 'none' : BigInt(round - 1);
        await log.append('input-1', [sampleEvent(`one-${round}`)], expected);
        await log.append('input-11', [sampleEvent(`two-${round}`)], expected);
      }
      const revisions = async (options: Parameters<typeof log.readStream>[1]): Promise<readonly number[]> =>
        (await all(log.readStream('input-1', options))).map((event) => Number(event.revision));
      assert.deepEqual(await revisions({ after: 6n }), [7, 8, 9]);
      assert.deepEqual(await revisions({ upTo: 1n }), [0, 1]);
      assert.deepEqual(await revisions({ after: 1n, upTo: 4n, limit: 2 }), [2, 3]);
      assert.deepEqual(await revisions({ after: 9n }), []);
      assert.deepEqual(await revisions({ limit: 0 }), []);
    },
  },
  {
    name: 'reads a long stream across many pages',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 100), 'none');
      for (let round = 1; round < 9; round += 1) {
        await log.append('input-1', sampleEvents(`a-${round}`, 100), BigInt(round * 100 - 1));
      }
      assert.deepEqual(
        (await all(log.readStream('input-1'))).map((event) => Number(event.revision)),
        Array.from({ length: 900 }, (_, revision) => revision),
      );
    },
  },
  {
    name: 'never shows a position after a higher one, while others append',
    async check(log) {
      const appends = Promise.all(
        names('input', 20).map(async (stream) => {
          await log.append(stream, sampleEvents(stream, 2), 'none');
          for (let round = 0; round < 20; round += 1) {
            await log.append(stream, [sampleEvent(`${stream}-${round}`)], BigInt(round + 1));
          }
        }),
      );
      let last = -1n;
      const seen = new Set<bigint>();
      while (seen.size < 20 * 22) {
        for await (const event of log.readAll({ after: last })) {
          assert.ok(event.position > last, `position ${event.position} after ${last}`);
          last = event.position;
          seen.add(last);
        }
        // Whatever was visible below what has been read must have been read: nothing slips in underneath.
        const below = await positions(log.readAll({ upTo: last }));
        assert.equal(below.length, seen.size);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
      await appends;
    },
  },
];
