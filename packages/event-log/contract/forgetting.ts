import assert from 'node:assert/strict';
import { commitment } from '../format/hashes.ts';
import { all, names, personalText, sampleEvent, type ContractCase } from './case.ts';

const personal = {
  'person-1': personalText('what the first person said'),
  'person-2': personalText('what the second person said'),
};

/** Personal parts, and what is left of an event when they are emptied. */
export const forgetting: readonly ContractCase[] = [
  {
    name: 'commits in the payload to each person, and names the fields that were filled',
    async check(log) {
      await log.append('input-1', [sampleEvent('a', 0, { personal })], 'none');
      const [stored] = await all(log.readAll());
      const committed = stored?.payload['personal'];
      const expected = (person: keyof typeof personal): object => ({
        commitment: commitment(personal[person].salt, personal[person].fields),
        fields: ['text'],
      });
      assert.deepEqual(committed, { 'person-1': expected('person-1'), 'person-2': expected('person-2') });
      assert.deepEqual(stored?.personal, personal);
    },
  },
  {
    name: "empties one person's parts and leaves everything else as it was",
    async check(log) {
      for (const stream of names('input', 30)) {
        await log.append(stream, [sampleEvent(stream, 0, { personal }), sampleEvent(stream, 1)], 'none');
      }
      const before = await all(log.readAll());
      assert.equal(await log.forget('person-1'), 30);
      const after = await all(log.readAll());
      assert.deepEqual(
        after,
        before.map((event) => {
          const { 'person-1': _emptied, ...left } = event.personal;
          return { ...event, personal: left };
        }),
      );
      assert.deepEqual(await all(log.readStream('input-7')), after.slice(14, 16));
    },
  },
  {
    name: 'forgets again without harm, and somebody unknown',
    async check(log) {
      assert.equal(await log.forget('person-1'), 0);
      await log.append('input-1', [sampleEvent('a', 0, { personal })], 'none');
      assert.equal(await log.forget('person-1'), 1);
      assert.equal(await log.forget('person-1'), 0);
      assert.equal(await log.forget("person-'; DROP TABLE event; --"), 0);
      assert.equal((await all(log.readAll())).length, 1);
    },
  },
  {
    name: 'forgets long and wide texts',
    async check(log) {
      const long = { 'person-1': personalText('é'.repeat(120 * 1024)), 'person-2': personalText('kort') };
      await log.append('input-1', [sampleEvent('a', 0, { personal: long })], 'none');
      assert.equal(await log.forget('person-1'), 1);
      const [stored] = await all(log.readAll());
      assert.deepEqual(stored?.personal, { 'person-2': personalText('kort') });
    },
  },
  {
    name: 'goes on appending and being sent again after forgetting',
    async check(log) {
      const first = await log.append('input-1', [sampleEvent('a', 0, { personal })], 'none');
      await log.forget('person-1');
      const again = await log.append('input-1', [sampleEvent('a', 0, { personal })], 'none');
      assert.deepEqual(again, { ...first, repeated: true });
      const [stored] = await all(log.readAll());
      assert.deepEqual(Object.keys(stored?.personal ?? {}), ['person-2']);
      assert.equal((await log.append('input-1', [sampleEvent('b')], 0n)).position, 1n);
    },
  },
];
