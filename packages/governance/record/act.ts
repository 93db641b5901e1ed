import { z } from 'zod';
import { event } from './event.ts';
import { eventIdSchema } from './id.ts';
import type { RecordKind } from './id.ts';

/**
 * The two events that every record has for what was recorded on another's behalf: that person or party makes it
 * its own, or says that it is not (domain.md, "Time, proof and authorship"). Types: `<kind>.actConfirmed`,
 * `<kind>.actDisowned`.
 */
export const actEvents = <K extends RecordKind>(kind: K) => ({
  actConfirmed: event(`${kind}.actConfirmed`, z.strictObject({ event: eventIdSchema })),
  actDisowned: event(
    `${kind}.actDisowned`,
    z.strictObject({ event: eventIdSchema, reason: z.string().optional() }),
  ),
});

/** An act that was recorded on behalf of a person or party, and what that person or party said of it. */
export type ActOnBehalf = {
  readonly onBehalfOf: string;
  readonly standing: 'CLAIMED' | 'CONFIRMED' | 'DISOWNED';
};

/** Which act an event confirms or disowns, and which of the two; undefined: it does neither. */
export const settledBy = (event: {
  readonly type: string;
  readonly payload: unknown;
}): { readonly event: string; readonly standing: 'CONFIRMED' | 'DISOWNED' } | undefined => {
  const standing = event.type.endsWith('.actConfirmed')
    ? 'CONFIRMED'
    : event.type.endsWith('.actDisowned')
      ? 'DISOWNED'
      : undefined;
  if (standing === undefined) return undefined;
  const named = settledEvent.safeParse(event.payload);
  return named.success ? { event: named.data.event, standing } : undefined;
};

const settledEvent = z.object({ event: z.string() });
