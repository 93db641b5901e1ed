import { v5 } from 'uuid';
import { canonicalJson } from './canonical-json.ts';

/** The namespace of every UUIDv5 of the log, fixed in docs/stored-format.md; changing it breaks idempotency. */
export const identifierNamespace = '6f0f8a52-93c4-4d0e-9d53-6b1f5a3c7e21';

/** Id of the event at `index` (from 0) of a command: `event-<UUIDv5 of canonical JSON [actor, commandId, index]>`. */
export function eventId(actor: string, commandId: string, index: number): string {
  return `event-${v5(canonicalJson([actor, commandId, index]), identifierNamespace)}`;
}

/** Id of the record that a command begins: `<kind>-<UUIDv5 of canonical JSON [actor, commandId]>`. */
export function recordId(kind: string, actor: string, commandId: string): string {
  return `${kind}-${v5(canonicalJson([actor, commandId]), identifierNamespace)}`;
}

/**
 * The pseudonym of single use that stands for an anonymous submitter, derived from the submitting command's id
 * (domain.md, "Anonymous input"): `anonymous-<UUIDv5 of canonical JSON ["anonymous", commandId]>`.
 */
export function anonymousPseudonym(commandId: string): string {
  return `anonymous-${v5(canonicalJson(['anonymous', commandId]), identifierNamespace)}`;
}
