import { expect, it } from 'vitest';
import { anonymousPseudonym, eventId, recordId } from './identifiers.ts';

const commandId = '0f8fad5b-d9cb-469f-a165-70867728950e';

// Fixed for good: another value here means that a command sent again after an upgrade is recorded twice.
it('derives ids that stay the same', () => {
  expect({
    event: eventId('person-1', commandId, 0),
    record: recordId('input', 'person-1', commandId),
    pseudonym: anonymousPseudonym(commandId),
  }).toMatchInlineSnapshot(`
    {
      "event": "event-3af75336-3708-5686-837c-f7a115ece0b2",
      "pseudonym": "anonymous-8a8237e9-e4c4-5deb-8a74-b81af2ff2698",
      "record": "input-d918be1a-4bea-532e-a1ae-44336cda7e86",
    }
  `);
});

it('derives another id from another actor, command or index', () => {
  const ids = [
    eventId('person-1', commandId, 0),
    eventId('person-1', commandId, 1),
    eventId('person-2', commandId, 0),
    eventId('person-1', '0f8fad5b-d9cb-469f-a165-70867728950f', 0),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
