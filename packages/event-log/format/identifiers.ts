import { canonicalJson } from './canonical-json.ts';
import { uuidsUnder } from './uuid.ts';

/** The namespace of every UUIDv5 of the log, fixed in docs/stored-format.md; changing it breaks idempotency. */
export const identifierNamespace = '6f0f8a52-93c4-4d0e-9d53-6b1f5a3c7e21';

/** Id of the event at `index` (from 0) of a command: `event-<UUIDv5 of canonical JSON [actor, commandId, index]>`. */
export function eventId(actor: string, commandId: string, index: number): string {
  return `event-${derived(canonicalJson([actor, commandId, index]))}`;
}

/** Id of the record that a command begins: `<kind>-<UUIDv5 of canonical JSON [actor, commandId]>`. */
export function recordId<K extends string>(kind: K, actor: string, commandId: string): `${K}-${string}` {
  return `${kind}-${derived(canonicalJson([actor, commandId]))}`;
}

/**
 * The pseudonym of single use that stands for an anonymous submitter, derived from the submitting command's id
 * (domain.md, "Anonymous input"): `anonymous-<UUIDv5 of canonical JSON ["anonymous", commandId]>`.
 */
export function anonymousPseudonym(commandId: string): string {
  return `anonymous-${derived(canonicalJson(['anonymous', commandId]))}`;
}

const derived = uuidsUnder(identifierNamespace);
