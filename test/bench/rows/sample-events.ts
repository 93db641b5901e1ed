import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { NewEvent } from '@besluitspoor/event-log';

const organisation = `organisation-${randomUUID()}`;
const project = `project-${randomUUID()}`;
const consultation = `consultation-${randomUUID()}`;

/** How big the sample events are, for the notes beneath the table. */
export const sampleNote =
  'events turn about: an input with 280 characters of personal text, and an answer with a reason of 140';

/** The events that the rows about the log store: an input with personal text and an answer, turn about. */
export function sampleEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? submitted(index) : answered(index)));
}

function submitted(index: number): NewEvent {
  const person = `person-${randomUUID()}`;
  return {
    header: { ...circumstances(index), type: 'input.submitted', actor: person, role: 'MEMBER' },
    payload: {
      answerDueAt: '2026-05-01T21:59:59.999Z',
      answerDueFrom: 'CONSULTATION',
      consultation,
      inputKind: 'SUGGESTION',
      number: index,
      step: 'generate',
    },
    personal: {
      [person]: { salt: randomBytes(16).toString('base64url'), fields: { text: prose(index, 280) } },
    },
  };
}

function answered(index: number): NewEvent {
  return {
    header: {
      ...circumstances(index),
      type: 'input.answered',
      actor: `person-${randomUUID()}`,
      role: 'PROJECT_LEADER',
    },
    payload: {
      disposition: 'NOT_ADOPTED',
      number: index,
      reason: prose(index, 140),
    },
  };
}

function circumstances(index: number) {
  const commandId = randomUUID();
  return {
    id: `event-${randomUUID()}`,
    version: 1,
    organisation,
    project,
    occurredAt: '2026-04-01T08:59:30.000Z',
    recordedAt: '2026-04-01T09:00:00.000Z',
    commandId,
    commandHash: createHash('sha256').update(commandId).digest('hex'),
    correlationId: commandId,
    basis: [{ stream: consultation, revision: String(index % 7) }],
  };
}

const words =
  'De medewerkers van de wijk vragen wat het voorstel voor hun rooster betekent en wie daarover beslist. ';

function prose(index: number, characters: number): string {
  return `${index}: ${words.repeat(Math.ceil(characters / words.length))}`.slice(0, characters);
}
