import type { NewEvent } from '../port.ts';
import { anonymousPseudonym, eventId } from './identifiers.ts';

/** The event that docs/stored-format.md works out, byte by byte. It has something of everything that an envelope can. */
export const exampleStream = 'input-2a6a2b7e-6f5c-5d1b-9b0a-0d6a4f1c2e33';
export const exampleRevision = 3n;

const commandId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const person = 'person-4b1c5a2e-8a57-5c0f-8f6e-5a2f9d7c1b10';

export const exampleEvent: NewEvent = {
  header: {
    id: eventId(person, commandId, 0),
    type: 'input.clarified',
    version: 1,
    organisation: 'organisation-7d9f2b1c-3e4a-5b6c-8d7e-9f0a1b2c3d4e',
    project: 'project-1b2c3d4e-5f6a-5b7c-8d9e-0f1a2b3c4d5e',
    actor: person,
    role: 'employee',
    party: 'group-9a8b7c6d-5e4f-5a3b-8c2d-1e0f9a8b7c6d',
    onBehalfOf: anonymousPseudonym('8c7b6a59-4e3d-4c2b-9a19-8f7e6d5c4b3a'),
    occurredAt: '2026-02-27T23:00:00.000Z',
    occurredPrecision: 'DAY',
    recordedAt: '2026-03-02T08:15:30.125Z',
    imported: 'brievenbus',
    commandId,
    commandHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    correlationId: '5f0c1d2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f',
    causationId: eventId(person, commandId, 1),
    basis: [{ stream: 'group-9a8b7c6d-5e4f-5a3b-8c2d-1e0f9a8b7c6d', revision: '12' }],
    simulated: true,
  },
  payload: { kind: 'CONCERN', step: 'generate', weights: [0.5, 1e-7, -0], één: null, '€': '"\\\n' },
  personal: {
    [person]: {
      salt: 'AAECAwQFBgcICQoLDA0ODw',
      fields: { text: 'Wie ziet de beelden? 👀', 'à propos': ['b', 'a'] },
    },
  },
};
