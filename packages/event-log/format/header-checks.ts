import { EventLogError } from '../errors.ts';
import type { EventHeader, HeaderFields } from '../port.ts';

const identifier = /^event-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const sha256 = /^[0-9a-f]{64}$/;
const decimal = /^\d{1,19}$/;
const typeName = /^[a-z][A-Za-z-]*\.[a-z][A-Za-z-]*$/;

const required = ['actor', 'commandId', 'correlationId', 'id', 'type', 'recordedAt', 'commandHash'] as const;
const optional = [
  'causationId',
  'imported',
  'occurredAt',
  'onBehalfOf',
  'organisation',
  'party',
  'project',
  'role',
] as const;
const known: ReadonlySet<string> = new Set([
  ...required,
  ...optional,
  'version',
  'basis',
  'occurredPrecision',
  'simulated',
]);

/**
 * Checks what a writer says of an event; throws EVENT_INVALID with the path of the first fault.
 * A field that the format does not know is refused, since it would be lost silently.
 */
export function checkHeaderFields(header: HeaderFields): void {
  for (const name in header) if (!known.has(name)) throw fault(name, 'the format knows no such field');
  for (const name of required) checkText(name, header[name]);
  for (const name of optional) if (name in header) checkText(name, header[name]);
  if (!identifier.test(header.id)) throw fault('id', 'expected event-<uuid> in lower case');
  if (!typeName.test(header.type)) throw fault('type', 'expected record.fact');
  if (!Number.isSafeInteger(header.version) || header.version < 1) {
    throw fault('version', 'expected a whole number from 1');
  }
  if (!isInstant(header.recordedAt)) throw fault('recordedAt', 'expected UTC with milliseconds');
  if ('occurredAt' in header && (header.occurredAt === undefined || !isInstant(header.occurredAt))) {
    throw fault('occurredAt', 'expected UTC with milliseconds');
  }
  if ('occurredPrecision' in header && header.occurredPrecision !== 'DAY') {
    throw fault('occurredPrecision', 'expected DAY or nothing');
  }
  if ('simulated' in header && !header.simulated) throw fault('simulated', 'expected true or nothing');
  if (!sha256.test(header.commandHash)) throw fault('commandHash', 'expected lower-case hex SHA-256');
  if ('basis' in header) checkBasis(header.basis);
}

/** Whether parsed JSON is a header as this version stores it. Deep checks are `verify`'s: this one guards types. */
export function isEventHeader(value: unknown): value is EventHeader {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'format' in value &&
    value.format === 1 &&
    'id' in value &&
    typeof value.id === 'string' &&
    'type' in value &&
    typeof value.type === 'string' &&
    'version' in value &&
    typeof value.version === 'number' &&
    'stream' in value &&
    typeof value.stream === 'string' &&
    'revision' in value &&
    typeof value.revision === 'string' &&
    decimal.test(value.revision) &&
    'actor' in value &&
    typeof value.actor === 'string' &&
    'recordedAt' in value &&
    typeof value.recordedAt === 'string' &&
    'commandId' in value &&
    typeof value.commandId === 'string' &&
    'commandHash' in value &&
    typeof value.commandHash === 'string' &&
    'correlationId' in value &&
    typeof value.correlationId === 'string' &&
    'payloadHash' in value &&
    typeof value.payloadHash === 'string'
  );
}

/** A stream's name: 1 to 200 characters of Unicode text. */
export function checkStreamName(stream: string): void {
  checkText('stream', stream);
  if (stream.length > 200) throw fault('stream', 'longer than 200 characters');
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw fault(name, 'expected text');
  if (!value.isWellFormed()) throw fault(name, 'a lone surrogate is no Unicode text');
}

function checkBasis(basis: HeaderFields['basis']): void {
  if (basis === undefined) throw fault('basis', 'expected a list');
  for (const entry of basis) {
    checkText('basis', entry.stream);
    checkText('basis', entry.revision);
  }
}

function isInstant(text: string): boolean {
  return instant.test(text) && !Number.isNaN(Date.parse(text));
}

function fault(name: string, what: string): EventLogError<'EVENT_INVALID'> {
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what} at header.${name}.`, {
    path: ['header', name],
  });
}
