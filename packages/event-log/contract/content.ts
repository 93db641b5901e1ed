import assert from 'node:assert/strict';
import type { JsonObject, JsonValue } from '../port.ts';
import { all, personalText, refusal, sampleEvent, sampleEvents, type ContractCase } from './case.ts';

// A computed name makes a member of its own, also of `__proto__`.
const hostile: JsonObject = {
  ['__proto__']: { polluted: true },
  constructor: { prototype: 1 },
  toString: 'x',
  10: 1,
  9: 2,
  '': 'empty',
  'a\u0000b': '\u001f"\\',
};
const unicode = 'Coördinatie 👩🏽‍💻 е\u0301 \u2028 \uFFFD \uFEFF 統合 𝄞';
const KiB = 1024;

/** What events may hold, and how much. */
export const content: readonly ContractCase[] = [
  {
    name: 'keeps Unicode in names and texts, and personal text',
    async check(log) {
      const payload: JsonObject = { [unicode]: [unicode, '\u0000', '\r\n\t'] };
      const personal = { [`person-${unicode}`]: personalText(unicode) };
      await log.append(`input-${unicode}`, [sampleEvent('a', 0, { payload, personal })], 'none');
      const [stored] = await all(log.readStream(`input-${unicode}`));
      assert.ok(stored !== undefined);
      const { personal: committed, ...rest } = stored.payload;
      assert.deepEqual(rest, payload);
      assert.ok(committed !== undefined);
      assert.deepEqual(stored.personal, personal);
    },
  },
  {
    name: 'keeps empty payloads and members of any name',
    async check(log) {
      const payload: JsonObject = { hostile };
      const events = [sampleEvent('a', 0, { payload: {} }), sampleEvent('a', 1, { payload })];
      await log.append('__proto__', events, 'none');
      const stored = await all(log.readStream('__proto__'));
      assert.deepEqual(stored[0]?.payload, {});
      assert.deepEqual(JSON.stringify(stored[1]?.payload['hostile']), JSON.stringify(sorted(hostile)));
      assert.equal(Object.hasOwn({}, 'polluted'), false);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    },
  },
  {
    name: 'keeps a person of any name',
    async check(log) {
      const personal = Object.fromEntries(
        ['__proto__', '10', '9', 'constructor', ''].map((person) => [person, personalText(person)]),
      );
      await log.append('input-1', [sampleEvent('a', 0, { personal })], 'none');
      const [stored] = await all(log.readAll());
      assert.deepEqual(stored?.personal, personal);
      assert.equal(await log.forget('__proto__'), 1);
      const [left] = await all(log.readAll());
      assert.deepEqual(Object.keys(left?.personal ?? {}).sort(), ['', '10', '9', 'constructor']);
    },
  },
  {
    name: 'refuses what has no exact JSON form, with the path',
    async check(log) {
      const cases: readonly (readonly [JsonObject, string])[] = [
        [{ a: { b: [2 ** 53] } }, 'a.b.0'],
        [{ a: -(2 ** 53) }, 'a'],
        [{ a: Number.POSITIVE_INFINITY }, 'a'],
        [{ a: 'x\uD800y' }, 'a'],
        [{ a: { '\uDC00': 1 } }, 'a.\uDC00'],
        [{ personal: {} }, 'payload.personal'],
      ];
      for (const [payload, path] of cases) {
        const error = await refusal(
          log.append('x', [sampleEvent('a', 0, { payload })], 'none'),
          'EVENT_INVALID',
        );
        assert.equal(error.details.path.join('.'), path);
      }
      const salt = { 'person-1': { salt: 'short', fields: {} } };
      await refusal(log.append('x', [sampleEvent('a', 0, { personal: salt })], 'none'), 'EVENT_INVALID');
      await refusal(log.append('x\uD800', [sampleEvent('a')], 'none'), 'EVENT_INVALID');
      await refusal(log.append('', [sampleEvent('a')], 'none'), 'EVENT_INVALID');
      await refusal(log.append('x', [], 'none'), 'EVENT_INVALID');
      await refusal(log.append('x', [sampleEvent('a')], -1n), 'EVENT_INVALID');
      assert.equal(await log.tail(), 'none');
    },
  },
  {
    name: 'refuses a header that breaks the format',
    async check(log) {
      const cases = [
        { id: 'event-1' },
        { type: 'submitted' },
        { version: 0 },
        { recordedAt: '2026-03-01T09:00:00Z' },
        { occurredAt: 'yesterday' },
        { commandHash: 'A'.repeat(64) },
        { actor: '' },
        { correlationId: '\uD800' },
      ];
      for (const header of cases) {
        const append = log.append('x', [sampleEvent('a', 0, { header })], 'none');
        const error = await refusal(append, 'EVENT_INVALID');
        assert.deepEqual(error.details.path, ['header', ...Object.keys(header)]);
      }
      const stray: object = { nickname: 'x' };
      const event = sampleEvent('a');
      const append = log.append('x', [{ ...event, header: { ...event.header, ...stray } }], 'none');
      assert.deepEqual((await refusal(append, 'EVENT_INVALID')).details.path, ['header', 'nickname']);
    },
  },
  {
    name: 'takes an event of 256 KiB and refuses a byte more',
    async check(log) {
      await log.append('input-1', [eventOfBytes('a', 256 * KiB)], 'none');
      const [stored] = await all(log.readStream('input-1'));
      assert.ok(stored !== undefined);
      const error = await refusal(
        log.append('input-2', [eventOfBytes('b', 256 * KiB + 1)], 'none'),
        'EVENT_TOO_LARGE',
      );
      assert.deepEqual(error.details, { index: 0, bytes: 256 * KiB + 1, limit: 256 * KiB });
    },
  },
  {
    name: 'takes an append of 1 MiB and 100 events, and refuses more',
    async check(log) {
      const quarter = (command: string): ReturnType<typeof eventOfBytes> => eventOfBytes(command, 256 * KiB);
      await log.append('input-1', ['a', 'b', 'c', 'd'].map(quarter), 'none');
      assert.equal((await all(log.readStream('input-1'))).length, 4);
      const more = log.append('input-2', [...['e', 'f', 'g', 'h'].map(quarter), sampleEvent('i')], 'none');
      await refusal(more, 'APPEND_TOO_LARGE');
      await log.append('input-2', sampleEvents('j', 100), 'none');
      await refusal(log.append('input-3', sampleEvents('k', 101), 'none'), 'APPEND_TOO_LARGE');
      assert.deepEqual(await all(log.readStream('input-3')), []);
    },
  },
  {
    name: 'stores what an event held when it was appended',
    async check(log) {
      const payload = { kind: 'IDEA' };
      const append = log.append('input-1', [sampleEvent('a', 0, { payload })], 'none');
      payload.kind = 'changed';
      await append;
      const [stored] = await all(log.readStream('input-1'));
      assert.deepEqual(stored?.payload, { kind: 'IDEA' });
    },
  },
];

/** An event of exactly so many bytes, half of them in the payload and the rest personal, some of two bytes each. */
function eventOfBytes(command: string, bytes: number): ReturnType<typeof sampleEvent> {
  const build = (text: string): ReturnType<typeof sampleEvent> =>
    sampleEvent(command, 0, {
      payload: { text: 'é'.repeat(bytes / 4) },
      personal: { 'person-1': personalText(text) },
    });
  // header 0x00: what is not filler has a fixed size, which one refusal would tell; it is counted here instead.
  return build('x'.repeat(bytes - bytesOf(build(''))));
}

function bytesOf(event: ReturnType<typeof sampleEvent>): number {
  const header = {
    ...event.header,
    format: 1,
    stream: 'input-1',
    revision: '0',
    payloadHash: '0'.repeat(64),
  };
  const payload = {
    ...event.payload,
    personal: { 'person-1': { commitment: '0'.repeat(64), fields: ['text'] } },
  };
  const fields = event.personal?.['person-1']?.fields;
  return [header, payload, fields].reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)), 0);
}

/** The same value with the members of every object in canonical order, as far as objects can show it. */
function sorted(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
