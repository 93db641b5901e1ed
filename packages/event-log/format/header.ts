import { EventLogError } from '../errors.ts';
import type { BasisEntry, HeaderFields } from '../port.ts';
import { quote } from './canonical-json.ts';

const identifier = /^event-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const sha256 = /^[0-9a-f]{64}$/;
const typeName = /^[a-z][A-Za-z-]*\.[a-z][A-Za-z-]*$/;
const decimal = /^\d{1,19}$/;

const longestStreamName = 200;

/**
 * The canonical JSON of a stored header: the writer's fields checked, and what the log adds. Written member by
 * member, in order of their names, because every append passes here.
 * Throws EVENT_INVALID with the path of the first fault; a field that the format does not know is refused, since
 * it would be lost silently.
 */
export function encodeHeader(
  fields: HeaderFields,
  quotedStream: string,
  revision: bigint,
  payloadHash: string,
): string {
  checkForms(fields);
  const { basis, causationId, imported, occurredAt, occurredPrecision, onBehalfOf } = fields;
  const { organisation, party, project, role, simulated } = fields;
  let text = `{"actor":${textOf('actor', fields.actor)}`;
  let members = alwaysGiven;
  if (basis !== undefined) {
    text += `,"basis":${basisOf(basis)}`;
    members += 1;
  }
  if (causationId !== undefined) {
    text += `,"causationId":${textOf('causationId', causationId)}`;
    members += 1;
  }
  text += `,"commandHash":"${fields.commandHash}","commandId":${textOf('commandId', fields.commandId)}`;
  text += `,"correlationId":${textOf('correlationId', fields.correlationId)},"format":1,"id":"${fields.id}"`;
  if (imported !== undefined) {
    text += `,"imported":${textOf('imported', imported)}`;
    members += 1;
  }
  if (occurredAt !== undefined) {
    text += `,"occurredAt":"${occurredAt}"`;
    members += 1;
  }
  if (occurredPrecision !== undefined) {
    text += `,"occurredPrecision":"${occurredPrecision}"`;
    members += 1;
  }
  if (onBehalfOf !== undefined) {
    text += `,"onBehalfOf":${textOf('onBehalfOf', onBehalfOf)}`;
    members += 1;
  }
  if (organisation !== undefined) {
    text += `,"organisation":${textOf('organisation', organisation)}`;
    members += 1;
  }
  if (party !== undefined) {
    text += `,"party":${textOf('party', party)}`;
    members += 1;
  }
  text += `,"payloadHash":"${payloadHash}"`;
  if (project !== undefined) {
    text += `,"project":${textOf('project', project)}`;
    members += 1;
  }
  text += `,"recordedAt":"${fields.recordedAt}","revision":"${revision}"`;
  if (role !== undefined) {
    text += `,"role":${textOf('role', role)}`;
    members += 1;
  }
  if (simulated !== undefined) {
    text += ',"simulated":true';
    members += 1;
  }
  if (Object.keys(fields).length !== members) throw strangeField(fields);
  return `${text},"stream":${quotedStream},"type":"${fields.type}","version":${fields.version}}`;
}

/** actor, commandHash, commandId, correlationId, id, recordedAt, type, version. */
const alwaysGiven = 8;

/** A stream's name as JSON: 1 to 200 characters of Unicode text. Throws EVENT_INVALID. */
export function quoteStreamName(stream: string): string {
  if (stream.length > longestStreamName) throw fault('stream', `longer than ${longestStreamName} characters`);
  return textOf('stream', stream);
}

function checkForms(fields: HeaderFields): void {
  if (!identifier.test(fields.id)) throw fault('id', 'expected event-<uuid> in lower case');
  if (!typeName.test(fields.type)) throw fault('type', 'expected record.fact');
  if (!Number.isSafeInteger(fields.version) || fields.version < 1) {
    throw fault('version', 'expected a whole number from 1');
  }
  if (!instant.test(fields.recordedAt)) throw fault('recordedAt', 'expected UTC with milliseconds');
  if (fields.occurredAt !== undefined && !instant.test(fields.occurredAt)) {
    throw fault('occurredAt', 'expected UTC with milliseconds');
  }
  if (fields.occurredPrecision !== undefined && fields.occurredPrecision !== 'DAY') {
    throw fault('occurredPrecision', 'expected DAY or nothing');
  }
  if (fields.simulated !== undefined && !fields.simulated)
    throw fault('simulated', 'expected true or nothing');
  if (!sha256.test(fields.commandHash)) throw fault('commandHash', 'expected lower-case hex SHA-256');
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw fault(name, 'expected text');
  const quoted = quote(value);
  if (quoted === undefined) throw fault(name, 'a lone surrogate is no Unicode text');
  return quoted;
}

function basisOf(basis: readonly BasisEntry[]): string {
  let text = '[';
  for (const entry of basis) {
    if (!decimal.test(entry.revision)) throw fault('basis', 'expected a revision in decimal digits');
    if (text !== '[') text += ',';
    text += `{"revision":"${entry.revision}","stream":${textOf('basis', entry.stream)}}`;
  }
  return `${text}]`;
}

const known: ReadonlySet<string> = new Set(
  (
    'actor basis causationId commandHash commandId correlationId id imported occurredAt occurredPrecision ' +
    'onBehalfOf organisation party project recordedAt role simulated type version'
  ).split(' '),
);

function strangeField(fields: HeaderFields): EventLogError<'EVENT_INVALID'> {
  const name = Object.keys(fields).find((each) => !known.has(each));
  if (name !== undefined) return fault(name, 'the format knows no such field');
  const empty = Object.entries(fields).find(([, value]) => value === undefined);
  return fault(empty?.[0] ?? 'id', 'a field without a value is left out');
}

function fault(name: string, what: string): EventLogError<'EVENT_INVALID'> {
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what} at header.${name}.`, {
    path: ['header', name],
  });
}
