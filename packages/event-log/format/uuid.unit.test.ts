import { assert, property, string, uuid } from 'fast-check';
import { v5 } from 'uuid';
import { expect, it } from 'vitest';
import { uuidsUnder } from './uuid.ts';

it('makes the UUID that RFC 9562 shows in its appendix A.4', () => {
  expect(uuidsUnder('6ba7b810-9dad-11d1-80b4-00c04fd430c8')('www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

it('makes the UUIDs that the reference implementation makes, of any name under any namespace', () => {
  assert(
    property(uuid(), string({ unit: 'binary', maxLength: 300 }), (namespace, name) => {
      expect(uuidsUnder(namespace)(name)).toBe(v5(Buffer.from(name), namespace));
    }),
  );
});
