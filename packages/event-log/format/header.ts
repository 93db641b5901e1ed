import { EventLogError } from '../errors.ts';
import type { HeaderFields } from '../port.ts';
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
  let known = 7;
  const optional = (name: OptionalText): string => {
    if (!(name in fields)) return '';
    known += 1;
    return `"${name}":${textOf(name, fields[name])},`;
  };
  let text = `{"actor":${textOf('actor', fields.actor)},`;
  if ('basis' in fields) {
    known += 1;
    text += `"basis":${basisOf(fields.basis)},`;
  }
  text += optional('causationId');
  text += `"commandHash":"${fields.commandHash}","commandId":${textOf('commandId', fields.commandId)},`;
  text += `"correlationId":${textOf('correlationId', fields.correlationId)},"format":1,"id":"${fields.id}",`;
  text += optional('imported') + optional('occurredAt') + optional('occurredPrecision');
  text += optional('onBehalfOf') + optional('organisation') + optional('party');
  text += `"payloadHash":"${payloadHash}",`;
  text += optional('project');
  text += `"recordedAt":"${fields.recordedAt}","revision":"${revision}",`;
  text += optional('role');
  if ('simulated' in fields) {
    known += 1;
    text += '"simulated":true,';
  }
  text += `"stream":${quotedStream},"type":"${fields.type}","version":${fields.version}}`;
  if (Object.keys(fields).length !== known + 1) throw unknownField(fields);
  return text;
}

/** A stream's name as JSON: 1 to 200 characters of Unicode text. Throws EVENT_INVALID. */
export function quoteStreamName(stream: string): string {
  if (stream.length > longestStreamName) throw fault('stream', `longer than ${longestStreamName} characters`);
  return textOf('stream', stream);
}

type OptionalText =
  | 'causationId'
  | 'imported'
  | 'occurredAt'
  | 'occurredPrecision'
  | 'onBehalfOf'
  | 'organisation'
  | 'party'
  | 'project'
  | 'role';

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
  if ('simulated' in fields && !fields.simulated) throw fault('simulated', 'expected true or nothing');
  if (!sha256.test(fields.commandHash)) throw fault('commandHash', 'expected lower-case hex SHA-256');
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw fault(name, 'expected text');
  const quoted = quote(value);
  if (quoted === undefined) throw fault(name, 'a lone surrogate is no Unicode text');
  return quoted;
}

function basisOf(basis: HeaderFields['basis']): string {
  if (basis === undefined) throw fault('basis', 'expected a list');
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

function unknownField(fields: HeaderFields): EventLogError<'EVENT_INVALID'> {
  const name = Object.keys(fields).find((each) => !known.has(each)) ?? 'a field';
  return fault(name, 'the format knows no such field');
}

function fault(name: string, what: string): EventLogError<'EVENT_INVALID'> {
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what} at header.${name}.`, {
    path: ['header', name],
  });
}
