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
