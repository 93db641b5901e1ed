import assert from 'node:assert/strict';
import { all, refusal, sampleEvent, sampleEvents, type ContractCase } from './case.ts';

/** The same event ids sent again return the first result and write nothing. */
export const sendingAgain: readonly ContractCase[] = [
  {
    name: 'answers the same append with its first result',
    async check(log) {
      await log.append('input-0', [sampleEvent('other')], 'none');
      const first = await log.append('input-1', sampleEvents('a', 3), 'none');
      const again = await log.append('input-1', sampleEvents('a', 3), 'none');
      assert.deepEqual(again, { ...first, repeated: true });
      assert.equal(await log.tail(), 3n);
    },
  },
  {
    name: 'answers it also when the stream has gone on',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 2), 'none');
      const first = await log.append('input-1', sampleEvents('b', 2), 1n);
      await log.append('input-1', sampleEvents('c', 2), 3n);
      const again = await log.append('input-1', sampleEvents('b', 2), 1n);
      assert.deepEqual(again, { ...first, repeated: true });
      assert.equal((await all(log.readStream('input-1'))).length, 6);
    },
  },
  {
    name: 'stores once what is sent twice at the same time',
    async check(log) {
      const results = await Promise.all(
        [1, 2, 3].map(() => log.append('input-1', sampleEvents('a', 2), 'none')),
      );
      assert.deepEqual(
        results.map((result) => result.repeated),
        [false, true, true],
      );
      assert.deepEqual(new Set(results.map((result) => result.position)), new Set([1n]));
      assert.equal(await log.tail(), 1n);
    },
  },
  {
    name: 'compares ids, not content',
    async check(log) {
      await log.append('input-1', [sampleEvent('a', 0, { payload: { kind: 'IDEA' } })], 'none');
      const again = await log.append(
        'input-1',
        [sampleEvent('a', 0, { payload: { kind: 'OTHER' } })],
        'none',
      );
      assert.equal(again.repeated, true);
      const [stored] = await all(log.readStream('input-1'));
      assert.deepEqual(stored?.payload, { kind: 'IDEA' });
    },
  },
  {
    name: 'does not take another append for the same one',
    async check(log) {
      await log.append('input-1', sampleEvents('a', 2), 'none');
      // More than was stored, another order, another place: the writer must read the stream again.
      const [one, two] = sampleEvents('a', 2);
      assert.ok(one !== undefined && two !== undefined);
      await refusal(log.append('input-1', sampleEvents('a', 3), 'none'), 'WRONG_EXPECTED_REVISION');
      await refusal(log.append('input-1', [two, one], 'none'), 'WRONG_EXPECTED_REVISION');
      await refusal(log.append('input-1', [two], 'none'), 'WRONG_EXPECTED_REVISION');
      assert.equal(await log.tail(), 1n);
    },
  },
  {
    name: 'refuses an id that stands elsewhere',
    async check(log) {
      await log.append('input-1', [sampleEvent('a')], 'none');
      await refusal(log.append('input-2', [sampleEvent('a')], 'none'), 'EVENT_ID_TAKEN');
      await refusal(log.append('input-1', [sampleEvent('a')], 0n), 'EVENT_ID_TAKEN');
      await refusal(log.append('input-3', [sampleEvent('b'), sampleEvent('b')], 'none'), 'EVENT_ID_TAKEN');
      assert.equal(await log.tail(), 0n);
    },
  },
];
