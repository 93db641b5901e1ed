import { expect, test } from 'vitest';
import { uuidsUnder } from './uuid.ts';

test('a name has the id that RFC 9562 gives for it (A.4), and is read as UTF-8', () => {
  const under = uuidsUnder('6ba7b810-9dad-11d1-80b4-00c04fd430c8');
  expect(under('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  // By Python's uuid5 under the same namespace.
  expect(under('één')).toBe('2051be51-3a2e-5bd2-9e1b-42e84ea79ed0');
});
